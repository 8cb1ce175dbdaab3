import type { Tables } from '../../data/schema/catalogue.ts';
import type { FieldEvidence } from '../../data/schema/field_evidence.ts';
import { isBorneOut } from './emitSmall.ts';
import { confidenceOf, type Doubt } from './reading.ts';

export const PICTURED: Doubt = 'recognised_in_picture';

type SmallTables = Pick<Tables, 'targets' | 'complaints' | 'stated_totals'>;

/**
 * Targets, complaints and totals with those unsure that were recognised in a picture (`pictured`:
 * the ids of such evidence), and the place of each with its reason. A total that its rows bear out
 * stays sure.
 */
export function lowerSmall(
  { targets, complaints, stated_totals }: SmallTables,
  pictured: ReadonlySet<string>,
): { tables: SmallTables; places: FieldEvidence[] } {
  const places: FieldEvidence[] = [];
  const most = confidenceOf(PICTURED);
  const lower = <T extends Lowerable>(rows: readonly T[], field: (row: T, at: number) => string) =>
    rows.map((row, at) => {
      if (!pictured.has(row.evidence_id) || isSound(row)) return row;
      const { document_id, evidence_id } = row;
      const place = { record_id: document_id, field: field(row, at + 1), document_id, evidence_id };
      places.push({ ...place, confidence: Math.min(row.confidence, most), note: PICTURED });
      return { ...row, confidence: Math.min(row.confidence, most) };
    });
  return {
    places,
    tables: {
      targets: lower(targets, ({ metric, fiscal_year }) => `target.${fiscal_year}.${metric}`),
      complaints: lower(complaints, ({ fiscal_year }, at) => `complaint.${fiscal_year}.${at}`),
      stated_totals: lower(
        stated_totals,
        ({ measure, scope, fiscal_year }, at) =>
          `total.${fiscal_year ?? ''}.${measure}.${scope}.${at}`,
      ),
    },
  };
}

interface Lowerable {
  readonly document_id: string;
  readonly evidence_id: string;
  readonly confidence: number;
  readonly stated_value?: number | null;
  readonly computed_value?: number | null;
}

function isSound({ stated_value = null, computed_value = null }: Lowerable): boolean {
  return isBorneOut(stated_value, computed_value);
}
