import words from '../../../data/reference/synthetic/words.json' with { type: 'json' };
import { literal } from '../../write/database.ts';

const { titles } = words;
/** Lines an invented document has. */
const LINES = 700;
const FORMATS = `['txt', 'docx', 'pdf', 'html', 'xlsx', 'csv']`;

/** `documents` and `evidence` of the plans and reports. */
export function documentRowsStep(): string[] {
  return [
    `CREATE OR REPLACE TEMP TABLE counted AS SELECT document_id, count(*) AS n, sum(confidence) / count(*) AS sure,
      FROM projects GROUP BY document_id`,
    `CREATE OR REPLACE TEMP TABLE documents AS
      WITH all_documents AS (
        SELECT plan_id AS document_id, k, body_id, province_code, 'plan' AS kind, framework, first AS fiscal_year_first, last AS fiscal_year_last,
          NULL::INTEGER AS report_months,
          replace(replace(${literal(titles.plan)}, '{a}', CAST(first AS VARCHAR)), '{b}', CAST(last AS VARCHAR)) AS title
        FROM plan WHERE NOT plan_missing
        UNION ALL SELECT report_id, k, body_id, province_code, 'progress_report', framework, fiscal_year, fiscal_year, months,
          replace(replace(${literal(titles.report)}, '{a}', CAST(fiscal_year AS VARCHAR)), '{m}', CAST(months AS VARCHAR)) FROM report)
      SELECT document_id, body_id, kind, title, framework, CAST(fiscal_year_first AS INTEGER) AS fiscal_year_first,
        CAST(fiscal_year_last AS INTEGER) AS fiscal_year_last, report_months, one_of(${FORMATS}, lo('format ' || document_id), 0) AS format,
        concat_ws('/', 'synthetic', province_code, document_id || '.' || one_of(${FORMATS}, lo('format ' || document_id), 0)) AS source_path,
        NULL::VARCHAR AS source_url, ${sha('document_id')} AS sha256, ${LINES} AS line_count, CAST(n AS INTEGER) AS rows_seen,
        CAST(n AS INTEGER) AS rows_mapped, 0 AS rows_rejected, CAST(n AS INTEGER) AS figures_seen, CAST(n AS INTEGER) AS figures_cited, 0 AS figures_rejected,
        0 AS figures_noise, 0 AS figures_told, 0 AS figures_unaccounted, CAST(CAST(round(sure * 10000) AS INTEGER) / 10000 AS DOUBLE) AS confidence
      FROM all_documents JOIN counted USING (document_id)`,
    evidence([
      'SELECT evidence_id, plan_id AS document_id, line, print FROM plan_row',
      'SELECT evidence_id, report_id, line, print FROM report_row',
      'SELECT evidence_id, plan_id, sheet_line, print FROM sheet_row',
      'SELECT evidence_id, plan_id, line, print FROM risk_row',
      'SELECT evidence_id, plan_id, line, print FROM target_row',
      'SELECT evidence_id, plan_id, line, print FROM complaint_row',
      'SELECT evidence_id, document_id, line, print FROM total_row',
    ]),
  ];
}

/** 64 hexadecimal digits in place of a hash: there is no file. */
function sha(key: string): string {
  return `md5(${key}) || md5(${key} || ' file')`;
}

function evidence(parts: readonly string[]): string {
  return `CREATE OR REPLACE TEMP TABLE evidence AS SELECT evidence_id, document_id, NULL::INTEGER AS page, CAST(line AS INTEGER) AS line_first,
    CAST(line AS INTEGER) AS line_last, NULL::INTEGER AS cell, print AS text FROM (${parts.join(' UNION ALL ')})`;
}

/** The published ITA results: a document a year that names every body, of no body and no province. */
export const itaDocument = (year: string): string => `'synthetic-d0000000' || ${year} || 'a'`;

/** `ita_results` of the bodies in `here`, and `evidence` of them. */
export function itaResultsStep([from, to]: readonly [number, number]): string[] {
  const level = `CASE WHEN fiscal_year < 2566 THEN CASE WHEN score >= 95 THEN 'AA' WHEN score >= 85 THEN 'A' WHEN score >= 75 THEN 'B'
    WHEN score >= 65 THEN 'C' WHEN score >= 55 THEN 'D' WHEN score >= 50 THEN 'E' ELSE 'F' END
    ELSE CASE WHEN score >= 95 AND least(iit, eit, oit) >= 95 THEN ${literal(words.ita_levels[0] ?? '')}
      WHEN score >= 85 AND least(iit, eit, oit) >= 85 THEN ${literal(words.ita_levels[1] ?? '')} WHEN score >= 85 THEN ${literal(words.ita_levels[2] ?? '')}
      WHEN score >= 70 THEN ${literal(words.ita_levels[3] ?? '')} ELSE ${literal(words.ita_levels[4] ?? '')} END END`;
  // Whole hundredths until the last step: the same digits on every machine.
  const part = (at: number) => `least(10000, base + pick(g, ${at}, 1800) - 900)`;
  return [
    `CREATE OR REPLACE TEMP TABLE ita_row AS
      WITH each AS (SELECT k, body_id, name_th, body_type, y AS fiscal_year, lo('ita ' || k || ' ' || y) AS g, hi('ita ' || k) AS h
        FROM here, range(${from}, ${to} + 1) v(y) WHERE pick(lo('ita seen ' || k || ' ' || y), 0, 100) < 97),
      bases AS (SELECT *, 6300 + pick(h, 0, 1500) + (fiscal_year - 2561) * 190 AS base FROM each),
      parts AS (SELECT *, ${part(0)} AS i, ${part(16)} AS e, ${part(32)} AS o FROM bases),
      scores AS (SELECT *, (i * 30 + e * 30 + o * 40) // 100 / 100 AS score, i / 100 AS iit, e / 100 AS eit, o / 100 AS oit FROM parts),
      rows AS (SELECT *, ${itaDocument('fiscal_year')} AS document_id, 10 + k AS line,
        concat_ws(chr(9), name_th, format('{:.2f}', score), format('{:.2f}', iit), format('{:.2f}', eit), format('{:.2f}', oit)) AS print,
        ${level} AS level FROM scores)
      SELECT *, place_id(document_id, line, print) AS evidence_id FROM rows`,
    `CREATE OR REPLACE TEMP TABLE ita_results AS SELECT body_id, CAST(fiscal_year AS INTEGER) AS fiscal_year, score, iit, eit, oit, level,
      'synthetic/' || document_id || '.csv' AS source_path, document_id, evidence_id FROM ita_row`,
    `CREATE OR REPLACE TEMP TABLE ita_evidence AS SELECT evidence_id, document_id, NULL::INTEGER AS page, CAST(line AS INTEGER) AS line_first,
      CAST(line AS INTEGER) AS line_last, NULL::INTEGER AS cell, print AS text FROM ita_row`,
  ];
}

/** `documents` of the ITA results, once for the country: `ita_count` holds their rows. */
export function itaDocumentsStep(bodies: number): string[] {
  return [
    `CREATE OR REPLACE TEMP TABLE documents AS SELECT document_id, NULL::VARCHAR AS body_id, 'ita_result' AS kind,
      replace(${literal(titles.ita)}, '{a}', CAST(fiscal_year AS VARCHAR)) AS title, NULL::VARCHAR AS framework,
      CAST(fiscal_year AS INTEGER) AS fiscal_year_first, CAST(fiscal_year AS INTEGER) AS fiscal_year_last, NULL::INTEGER AS report_months, 'csv' AS format,
      'synthetic/' || document_id || '.csv' AS source_path, NULL::VARCHAR AS source_url, ${sha('document_id')} AS sha256,
      ${bodies + 10} AS line_count, CAST(n AS INTEGER) AS rows_seen, CAST(n AS INTEGER) AS rows_mapped, 0 AS rows_rejected,
      CAST(n * 4 AS INTEGER) AS figures_seen, CAST(n * 4 AS INTEGER) AS figures_cited, 0 AS figures_rejected, 0 AS figures_noise, 0 AS figures_told,
      0 AS figures_unaccounted, 1.0::DOUBLE AS confidence FROM ita_count`,
  ];
}
