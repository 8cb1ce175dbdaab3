import { documentLines, type PrintedLine } from '../../queries/documentLines.ts';
import { useQuestion, type Answer } from '../../shell/useQuestion.ts';

/** Lines fetched at once. */
const CHUNK = 250;

/** The chunk a line stands in, from 0. */
export function chunkOf(lineNo: number): number {
  return Math.floor((lineNo - 1) / CHUNK);
}

/** The lines of one chunk of a document; rows of one chunk share one question. */
export function useChunk(documentId: string, chunk: number): Answer<PrintedLine[]> {
  return useQuestion('documentLines', [documentId, chunk], (engine, signal) =>
    documentLines(engine, documentId, { offset: chunk * CHUNK, limit: CHUNK }, signal),
  );
}
