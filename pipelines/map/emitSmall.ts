import type { Tables } from '../../data/schema/catalogue.ts';
import type { DraftComplaint } from './complaints.ts';
import type { DocumentKeys } from './emitProject.ts';
import type { EvidenceBook } from './evidence.ts';
import { confidenceOf, settled, type Doubt } from './reading.ts';
import type { DraftTarget } from './targets.ts';
import type { DraftTotal } from './totals.ts';

/** Records of a document without an id of their own. */
export interface SmallRecords {
  readonly targets: readonly DraftTarget[];
  readonly complaints: readonly DraftComplaint[];
  /** With the same total from the rows: baht or a count; null where it cannot be computed. */
  readonly totals: readonly (DraftTotal & { readonly computed: number | null })[];
}

/** Writes targets, complaints and totals into the tables; of what is unsure its reason too, as a place of the document. */
export function emitSmall(
  { targets, complaints, totals }: SmallRecords,
  keys: DocumentKeys,
  book: EvidenceBook,
  tables: Tables,
): void {
  const { documentId: document_id, bodyId: body_id } = keys;
  const place = placing(document_id, book, tables);
  for (const { metric, year, value, pieces, doubt } of targets) {
    const read = place(`target.${year}.${metric}`, pieces, doubt);
    tables.targets.push({ document_id, body_id, metric, fiscal_year: year, value, ...read });
  }
  complaints.forEach(({ year, category, count, total, pieces, doubt }, i) => {
    const read = place(`complaint.${year}.${i + 1}`, pieces, doubt);
    tables.complaints.push({
      ...{ document_id, body_id, fiscal_year: year, category, count, total, ...read },
    });
  });
  totals.forEach((total, i) => {
    const { scope, measure, year, pieces, computed } = total;
    const isMoney = measure === 'budget' || measure === 'disbursed';
    const stated = total.stated !== null && isMoney ? total.stated / 100 : total.stated;
    const doubt = isBorneOut(stated, computed) ? null : doubtOf(total);
    const read = place(`total.${year ?? ''}.${measure}.${scope}.${i + 1}`, pieces, doubt);
    tables.stated_totals.push({
      ...{ document_id, scope, measure, fiscal_year: year, stated_value: stated },
      ...{ stated_text: total.printed, computed_value: computed, ...read },
    });
  });
}

/** Whether the rows add up to a printed total: two readings that agree. */
export function isBorneOut(stated: number | null, computed: number | null): boolean {
  return stated !== null && computed !== null && Math.abs(stated - computed) < 0.005;
}

function doubtOf({ doubt, malformed }: DraftTotal): Doubt | null {
  return malformed ? 'malformed_number' : (doubt ?? null);
}

interface Placed {
  readonly confidence: number;
  readonly evidence_id: string;
}

function placing(document_id: string, book: EvidenceBook, tables: Tables) {
  return (field: string, pieces: DraftTarget['pieces'], doubt: Doubt | null): Placed => {
    const evidence_id = book.cite(pieces);
    if (doubt === null) return { confidence: confidenceOf(null), evidence_id };
    const { confidence, note } = settled(doubt, book.isCorrected(pieces));
    const place = { record_id: document_id, field, document_id, evidence_id, confidence, note };
    tables.field_evidence.push(place);
    return { confidence, evidence_id };
  };
}
