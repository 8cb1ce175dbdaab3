import type { Labels } from '../support/labels.ts';
import { align } from './align.ts';
import { compareValue, type Compared, type Value } from './compared.ts';
import { sure } from './flags.ts';
import { likeness } from './plain.ts';
import type { DocumentRows } from './rows.ts';

const riskFields = ['process', 'scale', 'level', 'likelihood', 'impact', 'score'] as const;

/** What the document says of itself: body, kind, years, framework, title. */
export function compareDocument(labels: Labels, rows: DocumentRows): Compared[] {
  const { document: label, stem } = labels;
  const { document, body } = rows;
  const sides: [string, Value, Value][] = [
    ['document.body_name', label.body_name, body?.name_th ?? null],
    ['document.body_type', label.body_type, body?.body_type ?? null],
    ['document.district', fullDistrict(label), fullDistrict(districtOf(rows))],
    ['document.province', label.province, body?.province_th ?? null],
    ['document.kind', label.kind, document.kind],
    ['document.framework', label.framework, document.framework],
    ['document.fiscal_year_first', label.fiscal_year_first, document.fiscal_year_first],
    ['document.fiscal_year_last', label.fiscal_year_last, document.fiscal_year_last],
    ['document.report_months', label.report_months, document.report_months],
    ['document.title', label.title, document.title],
  ];
  return sides.map(([field, expected, got]) =>
    compareValue({ document: stem, ordinal: null, field, expected, got, flagged: false }),
  );
}

/** Every labelled risk, in order, by the likeness of the issues. */
export function compareRisks(labels: Labels, rows: DocumentRows): Compared[] {
  const pairs = align(labels.risks, rows.of.risks, (label, row) =>
    likeness(label.issue, row.issue),
  );
  return pairs.flatMap(({ label, row }) => {
    const base = {
      document: labels.stem,
      ordinal: label?.ordinal ?? row?.ordinal ?? null,
      flagged: row !== null && row.confidence < sure,
      ...(label === null ? {} : { lines: label.lines }),
    };
    const issue = compareValue({
      ...base,
      field: 'risk.issue',
      expected: label?.issue ?? null,
      got: row?.issue ?? null,
    });
    if (label === null) return [issue];
    const fields = riskFields.map((field) =>
      compareValue({
        ...base,
        field: `risk.${field}`,
        expected: label[field],
        got: row?.[field] ?? null,
      }),
    );
    return [issue, ...fields].map((value) => (row === null ? { ...value, agree: false } : value));
  });
}

/** Every labelled control, with the risk that its row names first. */
export function compareControls(labels: Labels, rows: DocumentRows): Compared[] {
  const ordinalOf = new Map(rows.of.risks.map((risk) => [risk.risk_id, risk.ordinal]));
  const read = rows.of.risk_controls
    .map((row) => ({ ...row, risk: ordinalOf.get(row.risk_id) ?? -1 }))
    .sort((left, right) => left.risk - right.risk || left.ordinal - right.ordinal);
  const pairs = align(labels.risk_controls, read, (label, row) =>
    likeness(label.control, row.control),
  );
  return pairs.flatMap(({ label, row }, index) => {
    const base = { document: labels.stem, ordinal: index + 1, flagged: false };
    return [
      compareValue({
        ...base,
        field: 'control.control',
        expected: label?.control ?? null,
        got: row?.control ?? null,
      }),
      compareValue({
        ...base,
        field: 'control.risk',
        expected: label?.risk_ordinals[0] ?? null,
        got: row?.risk ?? null,
      }),
    ];
  });
}

interface District {
  district: string | null;
  province: string | null;
}

function districtOf(rows: DocumentRows): District {
  return { district: rows.body?.district_th ?? null, province: rows.body?.province_th ?? null };
}

/** The district of a province's town is printed short (เมือง) or with the province's name. */
function fullDistrict({ district, province }: District): string | null {
  return district === 'เมือง' ? `เมือง${province ?? ''}` : district;
}
