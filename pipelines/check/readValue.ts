import type { FieldEvidence } from '../../data/schema/field_evidence.ts';
import { toBaht } from './amounts.ts';
import type { CheckContext } from './context.ts';
import type { NotedRecord } from './readingNotes.ts';

/**
 * The number a field of a record was read as: its own column, else the money printed at the same
 * place (baht). Null where nothing was taken or the field is no number.
 */
export function readValue(
  record: NotedRecord,
  place: FieldEvidence,
  context: CheckContext,
): number | null {
  const own = record.project?.[place.field as keyof typeof record.project];
  if (typeof own === 'number') return own;
  if (typeof own === 'string' && /^\d+$/.test(own)) return Number(own);
  const budgets = context.budgets.get(record.id) ?? [];
  const row = budgets.find((one) => one.evidence_id === place.evidence_id);
  if (!row) return null;
  const amount = place.field.includes('disbursed') ? row.disbursed_baht : row.budget_baht;
  return amount === null ? null : toBaht(amount);
}
