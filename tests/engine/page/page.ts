import { createEngine } from '../../../app/engine/browser.ts';
import type { Question, Shape } from '../../../app/engine/engine.ts';
import { isDataError } from '../../../app/engine/errors.ts';
import type { OwnRows } from '../../../app/engine/own.ts';
import { openPublished } from '../../../app/engine/published.ts';
import { sha256 } from '../../../app/engine/sha256.ts';
import { openNames } from '../../../app/queries/nameSearch.ts';

/** What came of a question, in a form that leaves the page: rows, or what went wrong. */
export type Outcome =
  | { readonly rows: unknown[] }
  | { readonly kind: string; readonly code: string; readonly table: string | null };

const patience = new URLSearchParams(location.search).get('patience');
const budget = new URLSearchParams(location.search).get('budget');
const published = openPublished('tables');
const names = openNames(published);
const engine = createEngine({
  tablesUrl: 'tables',
  published,
  ...(patience !== null && { timeoutMs: Number(patience) }),
  ...(budget !== null && { budget: Number(budget) }),
});

async function ask(question: Question<Shape>, abortAfter?: number): Promise<Outcome> {
  const signal = abortAfter === undefined ? undefined : AbortSignal.timeout(abortAfter);
  try {
    return { rows: await engine.query(question, signal) };
  } catch (thrown) {
    if (isDataError(thrown)) return { kind: thrown.kind, code: thrown.code, table: thrown.table };
    return { kind: (thrown as Error).name, code: '', table: null };
  }
}

/** What the tests reach through the page. */
export const underTest = {
  ask,
  places: (words: string) => names.places(words),
  setOwn: (rows: OwnRows) => engine.setOwn(rows),
  manifest: () => engine.manifest(),
  version: () => engine.dataVersion(),
  hash: (text: string) => sha256(new TextEncoder().encode(text).buffer),
  hasSubtle: () => (crypto as Partial<Crypto>).subtle !== undefined,
};

Object.assign(globalThis, { underTest });
