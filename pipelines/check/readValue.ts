import type { FieldEvidence } from '../../data/schema/field_evidence.ts';
import { toBaht } from './amounts.ts';
import type { CheckContext } from './context.ts';
import type { NotedRecord } from './readingNotes.ts';

/**
 * The number a field of a record was read as: its own column, or for money ("budget_baht.2564.report")
 * that of its year and source, in baht. Null where nothing was taken or the field is no number.
 */
export function readValue(
  record: NotedRecord,
  place: FieldEvidence,
  context: CheckContext,
): number | null {
  const [column = '', year, source] = place.field.split('.');
  const own = record.project?.[column as keyof typeof record.project];
  if (typeof own === 'number') return own;
  if (typeof own === 'string' && /^\d+$/.test(own)) return Number(own);
  const row = (context.budgets.get(record.id) ?? []).find(
    (one) => String(one.fiscal_year) === year && one.source === source,
  );
  const amount = column === 'disbursed_baht' ? row?.disbursed_baht : row?.budget_baht;
  return amount === undefined || amount === null ? null : toBaht(amount);
}
