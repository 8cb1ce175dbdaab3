import { basename } from 'node:path';
import type { FailedDocument } from '../document.ts';
import { isItaResult } from '../ita/settle.ts';
import type { Cache } from './cache.ts';
import { maybeKept, type Sections } from './kept.ts';
import type { Pool } from './pool.ts';
import type { ReadDocumentFile } from './readAll.ts';
import type { AssessAnswer, AssessTask } from './tasks.ts';

/** The documents of one body, or one document whose body is not known. */
export interface Group {
  readonly documents: readonly ReadDocumentFile[];
  /** Empty where the documents cannot be linked. */
  readonly keptAt: string;
  /** Where its links stand in the kept file. */
  readonly sections: Sections;
}

export interface Assessed {
  readonly groups: readonly Group[];
  /** Documents that do not go together: their body's rows contradict each other's ids or counts. */
  readonly failures: readonly FailedDocument[];
}

/** Links, body by body, worked out in the pool. */
export async function assessAll(
  documents: readonly ReadDocumentFile[],
  pool: Pool,
  cache: Cache,
  milliseconds: number,
): Promise<Assessed> {
  const outcomes = await Promise.all(
    groupsOf(documents).map((group) => assessOne(group, pool, cache, milliseconds)),
  );
  return {
    groups: outcomes.flatMap((outcome) => ('keptAt' in outcome ? [outcome] : [])),
    failures: outcomes.flatMap((outcome) => ('keptAt' in outcome ? [] : outcome)),
  };
}

async function assessOne(
  documents: readonly ReadDocumentFile[],
  pool: Pool,
  cache: Cache,
  milliseconds: number,
): Promise<Group | FailedDocument[]> {
  const [first] = documents;
  // Published results are of many bodies: nothing more is found in them.
  if (first && isItaResult(first.about.document)) {
    return { documents, keptAt: '', sections: {} };
  }
  if (!mayBeLinked(documents)) return { documents, keptAt: '', sections: {} };
  const kept = documents.map(({ keptAt }) => keptAt);
  const keptAt = cache.pathOf(
    'body',
    kept.map((path) => basename(path)),
  );
  const before = await maybeKept(keptAt);
  if (before) return { documents, keptAt, sections: before.sections };
  const task: AssessTask = { kind: 'assess', documents: kept, keptAt };
  const outcome = await pool.run(task, milliseconds * documents.length);
  if (outcome.ok) {
    return { documents, keptAt, sections: (outcome.answer as AssessAnswer).sections };
  }
  const { reason, found } = outcome;
  return documents.map(({ path }) => ({ path, reason, found }));
}

/** A link leads from a document of a body to a report of it. */
function mayBeLinked(documents: readonly ReadDocumentFile[]): boolean {
  const isReport = ({ about }: ReadDocumentFile) => about.document.kind === 'progress_report';
  return documents.length > 1 && documents.some(isReport);
}

/** Documents by body, in the order of their paths; groups in the order of their first ids. */
function groupsOf(documents: readonly ReadDocumentFile[]): ReadDocumentFile[][] {
  const groups = new Map<string, ReadDocumentFile[]>();
  for (const document of documents) {
    const { body_id, document_id } = document.about.document;
    const key = body_id ?? document_id;
    const group = groups.get(key);
    if (group) group.push(document);
    else groups.set(key, [document]);
  }
  return [...groups.values()];
}
