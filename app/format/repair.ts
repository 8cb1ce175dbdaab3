import type { Repair } from '../../data/schema/finding_repair.ts';
import { formatNumber, type Style } from './number.ts';
import { say } from './words.ts';
import { changeKinds, otherChanges, readOtherwise, repairWords } from './words/repairs.ts';

/**
 * The change that would make a finding's figures agree, as a sentence that says it is only offered;
 * null where the finding offers none. `inFigures` writes a figure of the finding with its unit.
 */
export function describeRepair(
  detail: Readonly<Record<string, unknown>>,
  inFigures: (value: number) => string,
  style: Style,
): string | null {
  const repair = maybeRepair(detail['repair']);
  if (!repair) return null;
  const { language } = style;
  const text = otherChanges[repair.change] ?? readOtherwise[repair.of];
  const from = repair.from === null ? '' : inFigures(repair.from);
  const kind = changeKinds[repair.change];
  const cells = { n: formatNumber(repair.cells, style, 0) };
  const asides = [
    ...(kind ? [kind[language]] : []),
    ...(repair.cells > 1 ? [say(repairWords.cells, language, cells)] : []),
  ];
  const aside = asides.length > 0 ? ` (${asides.join(language === 'th' ? ' ' : ', ')})` : '';
  const sentence = say(text, language, { from, to: inFigures(repair.to) });
  return `${sentence}${aside} — ${repairWords.onlyOffered[language]}`;
}

function maybeRepair(value: unknown): Repair | null {
  if (typeof value !== 'object' || value === null) return null;
  const { change, of, to } = value as Partial<Repair>;
  const isKnown = of !== undefined && of in readOtherwise && change !== undefined;
  return isKnown && typeof to === 'number' ? (value as Repair) : null;
}
