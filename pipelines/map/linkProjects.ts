import type { Tables } from '../../data/schema/catalogue.ts';
import {
  amountKey,
  areSameList,
  type ListedRow,
  listKeys,
  maybePeriodKey,
} from '../normalise/sameList.ts';
import { type Compared, matchProjects } from './matchProjects.ts';

type DocumentRow = Tables['documents'][number];
type Satang = Tables['project_budgets'][number]['budget_baht'];

/** What documents of one body say together. */
export type Links = Pick<Tables, 'project_links' | 'document_links'>;

/**
 * The same project in the documents of one body: plan → 6-month → 12-month report of a fiscal year,
 * each project linked at most once each way. A project of a plan that its 6-month report leaves out
 * is looked for in the 12-month report. Every two documents that were compared are listed, so that
 * a project without a link is one that was looked for and not found.
 */
export function linkProjects(tables: Tables): Links {
  const bodies = new Set(tables.documents.flatMap((d) => d.body_id ?? []));
  const parts = [...bodies].map((body) => linkBody(body, tables));
  return {
    project_links: parts.flatMap(({ project_links }) => project_links),
    document_links: parts.flatMap(({ document_links }) => document_links),
  };
}

function linkBody(body_id: string, tables: Tables): Links {
  const own = tables.documents.filter((d) => d.body_id === body_id);
  const documents = withoutRepeats(own, tables).sort(byStage);
  const compare = comparer(tables);
  const links: Links = { project_links: [], document_links: [] };
  const reported = new Map<number, Set<string>>();
  documents.forEach((later, at) => {
    const fiscal_year = later.fiscal_year_first;
    const earlier = documents.slice(0, at).filter((d) => precedes(d, later));
    if (fiscal_year === null || earlier.length === 0) return;
    const ofYear = reported.get(fiscal_year) ?? new Set();
    reported.set(fiscal_year, ofYear);
    const found = new Set<string>();
    const wanted = compare(later, fiscal_year);
    // The next document first; older ones for what is left on both sides.
    for (const [back, document] of earlier.reverse().entries()) {
      const is_next = back === 0;
      const from = compare(document, fiscal_year);
      const left = from.filter(({ project }) => is_next || !ofYear.has(project.project_id));
      const matched = matchProjects(
        left,
        wanted.filter(({ project }) => !found.has(project.project_id)),
      );
      for (const link of matched) {
        found.add(link.to_project_id);
        ofYear.add(link.from_project_id);
      }
      links.project_links.push(...matched);
      links.document_links.push({
        ...{ from_document_id: document.document_id, to_document_id: later.document_id },
        ...{ body_id, fiscal_year, is_next },
      });
    }
  });
  return links;
}

/**
 * Documents without those whose projects another of the same kind and period lists with the same
 * amounts: one report published in two formats is linked once, by the smaller document_id.
 */
function withoutRepeats(own: readonly DocumentRow[], tables: Tables): DocumentRow[] {
  if (own.length < 2) return [...own];
  const lists = new Map<string, readonly number[]>();
  const listOf = (document: DocumentRow) => {
    const known = lists.get(document.document_id) ?? listKeys(listed(document, tables));
    lists.set(document.document_id, known);
    return known;
  };
  const ordered = [...own].sort((a, b) => (a.document_id < b.document_id ? -1 : 1));
  return ordered.filter(
    (document, i) =>
      !ordered
        .slice(0, i)
        .some(
          (other) => isSamePeriod(other, document) && areSameList(listOf(other), listOf(document)),
        ),
  );
}

function isSamePeriod(a: DocumentRow, b: DocumentRow): boolean {
  const period = maybePeriodKey(a);
  return period !== null && period === maybePeriodKey(b);
}

function listed({ document_id }: DocumentRow, tables: Tables): ListedRow[] {
  const amounts = new Map<string, string[]>();
  for (const row of tables.project_budgets) {
    if (row.document_id !== document_id) continue;
    const own = amounts.get(row.project_id) ?? [];
    own.push(amountKey(row));
    amounts.set(row.project_id, own);
  }
  return tables.projects
    .filter((project) => project.document_id === document_id)
    .map(({ project_id, name }) => ({ name, amounts: amounts.get(project_id) ?? [] }));
}

function byStage(a: DocumentRow, b: DocumentRow): number {
  const stage = (d: DocumentRow) => (d.kind === 'plan' ? 0 : (d.report_months ?? 1));
  const year = (d: DocumentRow) => d.fiscal_year_first ?? 0;
  return stage(a) - stage(b) || year(a) - year(b) || (a.document_id < b.document_id ? -1 : 1);
}

function precedes(earlier: DocumentRow, later: DocumentRow): boolean {
  if (later.kind !== 'progress_report' || later.fiscal_year_first === null) return false;
  if (earlier.kind !== 'plan' && earlier.kind !== 'progress_report') return false;
  if (earlier.kind === 'progress_report' && earlier.report_months === later.report_months)
    return false;
  const first = earlier.fiscal_year_first ?? Infinity;
  const last = earlier.fiscal_year_last ?? -Infinity;
  return first <= later.fiscal_year_first && later.fiscal_year_first <= last;
}

/** Gives a document's projects with their planned money in a year, null where none is stated. */
function comparer(tables: Tables): (document: DocumentRow, year: number) => Compared[] {
  const money = new Map<string, Satang>();
  for (const { project_id, fiscal_year, source, budget_baht } of tables.project_budgets) {
    // A table's amount stands before its sheet's.
    const key = moneyKey(project_id, fiscal_year);
    if (budget_baht !== null && (source !== 'detail_sheet' || !money.has(key)))
      money.set(key, budget_baht);
  }
  return (document, year) =>
    tables.projects
      .filter((project) => project.document_id === document.document_id)
      .map((project) => ({
        project,
        money: money.get(moneyKey(project.project_id, year)) ?? null,
      }));
}

function moneyKey(projectId: string, year: number): string {
  return `${projectId} ${year}`;
}
