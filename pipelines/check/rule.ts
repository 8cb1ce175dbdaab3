import type { DocumentRow } from '../../data/schema/documents.ts';
import type { Finding } from '../../data/schema/findings.ts';
import type { RuleOutcome } from '../../data/schema/rule_outcomes.ts';
import type { CheckContext } from './context.ts';

/** Why a rule cannot say anything of a document. */
export type NotJudged = NonNullable<RuleOutcome['reason']>;

/** How many cases a rule could look at in a document, at least one; else why none. */
export type Judgement = number | NotJudged;

/** A rule looks at one document at a time. */
export interface Rule {
  /** What it finds. */
  readonly find: (document: DocumentRow, context: CheckContext) => Finding[];
  /** Of how many cases it can say anything. */
  readonly judge: (document: DocumentRow, context: CheckContext) => Judgement;
}

/** A number of cases, or why there is none to judge. */
export function counted(cases: number, otherwise: NotJudged): Judgement {
  return cases > 0 ? cases : otherwise;
}

/** The row that tells what came of a rule for a document: what was found counts as judged. */
export function outcomeOf(
  rule_id: string,
  document: DocumentRow,
  judged: Judgement,
  found: readonly Finding[],
): RuleOutcome {
  const { document_id, body_id, fiscal_year_first: first, fiscal_year_last: last } = document;
  const isFlagged = found.length > 0;
  const cases = typeof judged === 'number' ? judged : 0;
  return {
    document_id,
    rule_id,
    body_id,
    fiscal_year: first === last ? first : null,
    outcome: isFlagged ? 'flagged' : typeof judged === 'number' ? 'clear' : 'not_judged',
    n_judged: isFlagged ? Math.max(cases, 1) : cases,
    n_flagged: found.length,
    severity: gravest(found),
    reason: isFlagged || typeof judged === 'number' ? null : judged,
  };
}

const GRAVITY = ['serious', 'warning', 'info'] as const;

function gravest(found: readonly Finding[]): RuleOutcome['severity'] {
  return GRAVITY.find((severity) => found.some((one) => one.severity === severity)) ?? null;
}
