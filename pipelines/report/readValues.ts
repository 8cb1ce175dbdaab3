import type { Rows, Tables } from '../../data/schema/catalogue.ts';
import { baht, inThai } from './words.ts';

/** A value that was read with doubt, with the record and the print it belongs to. */
export interface DoubtfulValue {
  readonly field: Rows['field_evidence'];
  /** The project's or risk's name; null for what the document says of itself. */
  readonly record: string | null;
  /** The number that finds the record: its printed number, else its place in the list. */
  readonly no: string;
  /** As read; null where nothing could be read or the document states nothing. */
  readonly value: string | null;
  readonly printed: Rows['evidence'] | null;
}

/** Below this a value counts as unsure, as it does on the dashboard. */
const SURE = 0.8;

/** The doubtful values of a document, the least sure first, then by their place in it. */
export function doubtfulValues(tables: Tables): DoubtfulValue[] {
  const fields = tables.field_evidence.filter(({ confidence }) => confidence < SURE);
  if (fields.length === 0) return [];
  const projects = new Map(tables.projects.map((row) => [row.project_id, row]));
  const risks = new Map(tables.risks.map((row) => [row.risk_id, row]));
  const places = new Map(tables.evidence.map((row) => [row.evidence_id, row]));
  const isOfMoney = fields.some(({ field }) => /^(?:budget|disbursed)_baht/.test(field));
  const budgets = isOfMoney ? tables.project_budgets : [];
  const amounts = new Map(budgets.map((row) => [amountKey(row), row]));
  const values = fields.map((field): DoubtfulValue => {
    const project = projects.get(field.record_id);
    const risk = risks.get(field.record_id);
    return {
      field,
      record: project?.name ?? risk?.issue ?? null,
      no: project?.seq ?? String(project?.ordinal ?? risk?.ordinal ?? ''),
      value:
        small(field, tables) ?? valueOf(field.field, project ?? risk, amounts.get(amountOf(field))),
      printed: places.get(field.evidence_id) ?? null,
    };
  });
  return values.sort(
    (a, b) =>
      a.field.confidence - b.field.confidence ||
      (a.printed?.line_first ?? 0) - (b.printed?.line_first ?? 0) ||
      (a.field.field < b.field.field ? -1 : 1),
  );
}

/** The value of a target, a count of complaints or a printed total, which have no id; null for others. */
function small({ field, evidence_id }: Rows['field_evidence'], tables: Tables): string | null {
  const [column, year, what] = field.split('.');
  const isHere = (row: { evidence_id: string; fiscal_year: number | null }) =>
    row.evidence_id === evidence_id && String(row.fiscal_year ?? '') === year;
  const found =
    column === 'target'
      ? tables.targets.find((row) => isHere(row) && row.metric === what)?.value
      : column === 'complaint'
        ? tables.complaints.find(isHere)?.count
        : column === 'total'
          ? tables.stated_totals.find((row) => isHere(row) && row.measure === what)?.stated_value
          : null;
  return found === null || found === undefined ? null : String(found);
}

function amountKey(row: Rows['project_budgets']): string {
  return `${row.project_id}.${row.fiscal_year}.${row.source}`;
}

function amountOf({ record_id, field }: Rows['field_evidence']): string {
  return `${record_id}.${field.slice(field.indexOf('.') + 1)}`;
}

function valueOf(
  field: string,
  record: Rows['projects'] | Rows['risks'] | undefined,
  amount: Rows['project_budgets'] | undefined,
): string | null {
  const column = field.split('.')[0] ?? field;
  if (column === 'budget_baht') return money(amount?.budget_baht);
  if (column === 'disbursed_baht') return money(amount?.disbursed_baht);
  const value = (record as Readonly<Record<string, unknown>> | undefined)?.[column];
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.join(', ');
  if (column === 'status') return inThai('statuses', String(value));
  return column === 'level' ? inThai('levels', String(value)) : String(value);
}

function money(satang: number | null | undefined): string | null {
  return typeof satang === 'number' ? `${baht(satang)} บาท` : null;
}
