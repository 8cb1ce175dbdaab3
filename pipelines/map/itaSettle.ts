import type { ItaDraft, ItaReject, ItaValues } from './itaResults.ts';

/** A printed result whose body is found. */
export interface FoundResult extends ItaDraft {
  readonly bodyId: string;
  readonly documentId: string;
  readonly path: string;
}

/**
 * One result for each body and year. The same values printed again are one result, that of the
 * first document by path; with other values none can be believed. Answers why the others are none.
 */
export function settleResults(results: readonly FoundResult[]): Map<FoundResult, ItaReject> {
  const rejected = new Map<FoundResult, ItaReject>();
  for (const [first, ...others] of byBodyAndYear(results)) {
    if (!first) continue;
    const isSame = others.every((other) => sameValues(first, other));
    if (!isSame) rejected.set(first, 'ita_stated_twice');
    for (const other of others) rejected.set(other, isSame ? 'ita_repeated' : 'ita_stated_twice');
  }
  return rejected;
}

function byBodyAndYear(results: readonly FoundResult[]): FoundResult[][] {
  const groups = new Map<string, FoundResult[]>();
  for (const result of [...results].sort(inOrder)) {
    const key = `${result.bodyId}|${result.year}`;
    const group = groups.get(key);
    if (group) group.push(result);
    else groups.set(key, [result]);
  }
  return [...groups.values()];
}

function inOrder(a: FoundResult, b: FoundResult): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  if (a.documentId !== b.documentId) return a.documentId < b.documentId ? -1 : 1;
  return a.line - b.line;
}

const FIELDS = ['score', 'iit', 'eit', 'oit', 'level'] as const satisfies (keyof ItaValues)[];

function sameValues(a: ItaValues, b: ItaValues): boolean {
  return FIELDS.every((field) => a[field] === b[field]);
}
