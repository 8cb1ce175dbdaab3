import { riskLevels } from '../../../format/words/labels.ts';
import { units } from '../../../format/words/units.ts';
import type { RiskLevels } from '../../../queries/riskLevels.ts';
import { doorTo } from '../../../shell/openDoor.ts';
import type { BarMark } from '../../../ui/barMarks.ts';
import type { Locale } from '../../../ui/Locale.tsx';
import type { Tone } from '../../../ui/tones.ts';

const order = ['very_high', 'high', 'medium', 'low', 'not_stated'] as const;

/** The bars of one body's risk issues, one per level, highest first; empty where none was found. */
export function riskMarks(row: RiskLevels, locale: Locale): BarMark[] {
  if (row.n_risks === 0) return [];
  return order
    .map((level) => ({ level, n: row[`n_${level}`] }))
    .filter(({ level, n }) => n > 0 || level !== 'not_stated')
    .map(({ level, n }) => ({
      key: `${row.body_id}:${level}`,
      name: locale.say(riskLevels[level]),
      value: n,
      kind: n === 0 ? 'zero' : 'value',
      tone: toneOf(level),
      text: locale.count(n),
      door: doorTo.body(row.body_id),
      tip: [locale.say(units.issues, { n: locale.count(n) })],
    }));
}

function toneOf(level: (typeof order)[number]): Tone {
  return level === 'not_stated' ? 'not_stated' : `risk_${level}`;
}
