import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import { threshold } from '../catalogue.ts';
import { groupBy, type CheckContext } from '../context.ts';
import { finding } from '../finding.ts';
import { kindOf, mayNameBody, otherNamesIn, wordsOfOthersIn } from '../otherBody.ts';
import { counted, type Judgement } from '../rule.ts';
import { writtenCells, type WrittenCell } from '../writtenCells.ts';

const RULE = 'other_body_named';

interface Told {
  readonly cell: WrittenCell;
  readonly word: string;
}

/**
 * Words of another kind of body, or another body's name, where the document speaks of itself: offices
 * of a municipality in the plan of a subdistrict organisation. Why: the wording may be taken over
 * unchanged. Leaves out: cells that name the own kind too or tell of working together, laws and
 * lists of all kinds; a name of the same kind counts only where it stands in several cells.
 */
export function otherBodyNamed(document: DocumentRow, context: CheckContext): Finding[] {
  const body = context.bodies.get(document.body_id ?? '');
  const kind = body && kindOf(body.body_type);
  if (!body || !kind) return [];
  const cells = writtenCells(document, context).filter(({ text }) => mayNameBody(text));
  const told = cells.flatMap((cell) => [
    ...wordsOfOthersIn(cell.text, kind).map((word): Told => ({ cell, word })),
    ...otherNamesIn(cell.text, body.name_th).map((word): Told => ({ cell, word })),
  ]);
  const counts = groupBy(told, ({ word }) => word);
  const least = threshold(RULE, 'name_in_cells');
  const sure = told.filter(
    ({ cell, word }) =>
      wordsOfOthersIn(cell.text, kind).includes(word) || (counts.get(word)?.length ?? 0) >= least,
  );
  if (sure.length === 0) return [];
  return [report(document, kind, body.body_type, sure)];
}

function report(
  document: DocumentRow,
  kind: string,
  own_type: string,
  told: readonly Told[],
): Finding {
  const cells = [...new Set(told.map(({ cell }) => cell))];
  return finding({
    rule: RULE,
    document,
    subject: 'document',
    // A provincial organisation rightly speaks of the bodies of its province.
    ...(kind === 'pao' ? { severity: 'info' as const } : {}),
    detail: {
      own_type,
      words: [...new Set(told.map(({ word }) => word))],
      cells: cells.length,
      ordinals: [...new Set(cells.flatMap(({ ordinal }) => ordinal ?? []))],
    },
    evidence: cells.slice(0, threshold(RULE, 'most_places')).map((cell) => cell.evidence_id),
  });
}

/** Written cells of a document whose kind of body is known. */
export function judgeOtherBodyNamed(document: DocumentRow, context: CheckContext): Judgement {
  const body = context.bodies.get(document.body_id ?? '');
  if (!body || !kindOf(body.body_type)) return 'body_unknown';
  return counted(writtenCells(document, context).length, 'no_such_records');
}
