import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { FieldEvidence } from '../../../data/schema/field_evidence.ts';
import type { ReadingUnsureDetail } from '../../../data/schema/finding_details.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import type { ProjectBudget } from '../../../data/schema/project_budgets.ts';
import { threshold } from '../catalogue.ts';
import { groupBy, printedAt, type CheckContext } from '../context.ts';
import { finding } from '../finding.ts';
import { columnOf, isNoteCode, parseNotes } from '../notes.ts';
import { foldedSubject, notedRecords, type NotedRecord } from '../readingNotes.ts';

const RULE = 'reading_unsure';

interface Doubt {
  readonly record: NotedRecord;
  /** Columns in doubt; empty where only the whole row is. */
  readonly fields: readonly string[];
  readonly reasons: readonly string[];
  readonly evidence: readonly string[];
}

/**
 * The net under the other reading rules: a low confidence, a doubtful field or a reason that has
 * no rule of its own. Why: no guess goes without a finding. Leaves out: doubts another rule tells.
 */
export function readingUnsure(document: DocumentRow, context: CheckContext): Finding[] {
  const doubts = notedRecords(document, context).flatMap((record) => doubtsOf(record, context));
  const isFolded = doubts.length > threshold(RULE, 'fold_above');
  const groups = groupBy(doubts, ({ record, fields }) =>
    isFolded ? [...fields].sort().join('|') : record.id,
  );
  return [...groups.values()].map((group) => report(document, group, context));
}

function doubtsOf(record: NotedRecord, context: CheckContext): Doubt[] {
  const unsureBelow = threshold(RULE, 'unsure_below');
  const places = context.places.get(record.id) ?? [];
  const doubted = places.filter((place) => place.note !== null || place.confidence < unsureBelow);
  const [told, open] = parted(doubted);
  const amounts = untoldAmounts(record, places, unsureBelow, context);
  const fields = new Set(open.map((place) => columnOf(place.field)));
  for (const field of untoldFields(record, told)) fields.add(field);
  if (amounts.length > 0) fields.add('budget_baht');
  const isRowUnsure = (record.own?.confidence ?? 1) < unsureBelow && told.length === 0;
  if (fields.size === 0 && !isRowUnsure) return [];
  const evidence = [...open.map((place) => place.evidence_id), ...amounts];
  if (evidence.length === 0 && record.own) evidence.push(record.own.evidence_id);
  const reasons = open.flatMap((place) => parseNotes(place).map((note) => note.code));
  return [{ record, fields: [...fields], reasons: [...new Set(reasons)], evidence }];
}

/** Places whose every reason is told by rules of their own, and the others. */
function parted(places: readonly FieldEvidence[]): [FieldEvidence[], FieldEvidence[]] {
  const told: FieldEvidence[] = [];
  const open: FieldEvidence[] = [];
  for (const place of places) (isTold(place) ? told : open).push(place);
  return [told, open];
}

/** Whether rules of their own tell every reason of a place. */
function isTold(place: FieldEvidence): boolean {
  if (place.note === null) return false;
  const notes = parseNotes(place);
  return notes.length > 0 && notes.every((note) => isNoteCode(note.code));
}

/** Doubtful columns of a project that no told place is about. */
function untoldFields(record: NotedRecord, told: readonly FieldEvidence[]): string[] {
  const fields = new Set(told.map((place) => columnOf(place.field)));
  return (record.project?.doubtful_fields ?? []).filter((field) => !fields.has(field));
}

/** Places of unsure money that no note is about. */
function untoldAmounts(
  record: NotedRecord,
  places: readonly FieldEvidence[],
  unsureBelow: number,
  context: CheckContext,
): string[] {
  const unsure = (context.budgets.get(record.id) ?? []).filter(
    (row) => row.confidence < unsureBelow,
  );
  if (unsure.length === 0) return [];
  const noted = places.filter((place) => place.note !== null).map((place) => place.field);
  const isNoted = (row: ProjectBudget) =>
    noted.some((field) => field.endsWith(`_baht.${row.fiscal_year}.${row.source}`));
  return unsure.filter((row) => !isNoted(row)).map((row) => row.evidence_id);
}

function report(document: DocumentRow, doubts: readonly Doubt[], context: CheckContext): Finding {
  const only = doubts.length === 1 ? doubts[0] : undefined;
  const evidence = only ? only.evidence : doubts.flatMap((doubt) => doubt.evidence[0] ?? []);
  const detail: ReadingUnsureDetail = {
    fields: [...new Set(doubts.flatMap((doubt) => doubt.fields))],
    printed: printedAt(context, evidence[0] ?? ''),
    ordinals: doubts.flatMap((doubt) => doubt.record.ordinal ?? []),
    reasons: [...new Set(doubts.flatMap((doubt) => doubt.reasons))],
  };
  const project = only?.record.project;
  const subject = foldedSubject(doubts.map((doubt) => doubt.record.subject));
  return finding({
    rule: RULE,
    document,
    subject,
    ...(project ? { project } : {}),
    detail,
    evidence,
  });
}
