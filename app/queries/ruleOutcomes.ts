import { whereDocumentYears } from '../../data/relations/documentYears.ts';
import { sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { ask } from './ask.ts';
import { type Filter, whereBody } from './filter.ts';

const shape = {
  rule_id: 'text',
  outcome: 'text',
  reason: 'text?',
  n_documents: 'integer',
  n_judged: 'integer',
  n_findings: 'integer',
} as const;

type OutcomeRow = RowOfShape<typeof shape>;

/** What came of a rule in the documents the filter lets through. */
export interface RuleTally {
  readonly rule_id: string;
  /** Documents it flagged, found clear, and could not judge. */
  readonly flagged: number;
  readonly clear: number;
  readonly not_judged: number;
  /** Cases it looked at, and what it found. */
  readonly cases: number;
  readonly findings: number;
  /** Why documents could not be judged, the most frequent first. */
  readonly reasons: readonly { readonly reason: string; readonly documents: number }[];
}

/** Every rule with its three outcomes, by id. */
export async function ruleTallies(
  engine: Engine,
  filter: Filter,
  signal?: AbortSignal,
): Promise<RuleTally[]> {
  const query = sql`SELECT o.rule_id, o.outcome, o.reason,
      CAST(count(*) AS INTEGER) AS n_documents, CAST(sum(o.n_judged) AS INTEGER) AS n_judged,
      CAST(sum(o.n_flagged) AS INTEGER) AS n_findings
    FROM rule_outcomes o JOIN documents d ON d.document_id = o.document_id
    LEFT JOIN bodies b ON b.body_id = o.body_id
    WHERE ${whereBody(filter)} AND ${whereDocumentYears(filter.years)}
    GROUP BY o.rule_id, o.outcome, o.reason
    ORDER BY o.rule_id, n_documents DESC, o.reason NULLS FIRST`;
  return tallied(await ask(engine, reads, shape, query, signal, { filter }));
}

function tallied(rows: readonly OutcomeRow[]): RuleTally[] {
  const ids = [...new Set(rows.map((row) => row.rule_id))];
  return ids.map((rule_id) => {
    const own = rows.filter((row) => row.rule_id === rule_id);
    const documents = (outcome: string) =>
      sumOf(
        own.filter((row) => row.outcome === outcome),
        'n_documents',
      );
    return {
      rule_id,
      flagged: documents('flagged'),
      clear: documents('clear'),
      not_judged: documents('not_judged'),
      cases: sumOf(own, 'n_judged'),
      findings: sumOf(own, 'n_findings'),
      reasons: own.flatMap(({ reason, n_documents }) =>
        reason === null ? [] : [{ reason, documents: n_documents }],
      ),
    };
  });
}

function sumOf(rows: readonly OutcomeRow[], column: 'n_documents' | 'n_judged' | 'n_findings') {
  return rows.reduce((sum, row) => sum + row[column], 0);
}

const reads = {
  bodies: ['body_id', 'body_type', 'province_code'],
  documents: ['document_id', 'fiscal_year_first', 'fiscal_year_last'],
  rule_outcomes: [
    'rule_id',
    'document_id',
    'body_id',
    'outcome',
    'n_judged',
    'n_flagged',
    'reason',
  ],
} as const;
