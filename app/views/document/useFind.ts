import { parseAsString, useQueryState } from 'nuqs';
import { searchLines } from '../../queries/documentLines.ts';
import { useQuestion } from '../../shell/useQuestion.ts';
import type { PanelState } from '../../ui/Panel.tsx';

/** A search in the document: the words, and the numbers of the lines that hold them. */
export interface Find {
  readonly find: string;
  readonly hits: readonly number[];
  readonly state: PanelState;
}

/** The words looked for in the document, as they stand in the address. */
export function useFindText() {
  return useQueryState('find', parseAsString.withDefault('').withOptions({ history: 'push' }));
}

/** The search of the address, answered for a document. */
export function useFind(documentId: string): Find {
  const [find] = useFindText();
  const { data = [], state } = useQuestion('searchLines', [documentId, find], (engine, signal) =>
    searchLines(engine, documentId, find, signal),
  );
  return { find, hits: find === '' ? [] : data.map(({ line_no: no }) => no), state };
}

/** The line found before and after a line, each null at its end; `at` counts from 1, 0 between. */
export function hitsAround(
  hits: readonly number[],
  line: number,
): { at: number; previous: number | null; next: number | null } {
  return {
    at: hits.indexOf(line) + 1,
    previous: hits.findLast((hit) => hit < line) ?? null,
    next: hits.find((hit) => hit > line) ?? null,
  };
}
