import type { Tables } from '../../data/schema/catalogue.ts';

/**
 * The mean confidence, 0 to 1, of the fields of a document's records; null where it has none. What
 * the document says of itself, such as its publisher, does not count.
 */
export function meanConfidence(tables: Tables, documentId: string): number | null {
  let sum = 0;
  let fields = 0;
  for (const { document_id, record_id, confidence } of tables.field_evidence) {
    if (document_id !== documentId || record_id === documentId) continue;
    sum += confidence;
    fields++;
  }
  return fields === 0 ? null : Math.round((sum / fields) * 10_000) / 10_000;
}
