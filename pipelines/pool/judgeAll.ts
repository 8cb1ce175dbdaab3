import { basename } from 'node:path';
import type { Cache } from './cache.ts';
import { maybeKept, type Sections } from './kept.ts';
import type { Pool } from './pool.ts';
import type { ReadDocumentFile } from './readAll.ts';
import type { TogetherAnswer, TogetherTask } from './tasks.ts';

/** Where what all documents give together is kept. */
export interface JudgedTogether {
  readonly keptAt: string;
  readonly sections: Sections;
}

/**
 * Judges all documents together, in one task of the pool; what was kept is not judged again.
 *
 * @throws where the task fails: the tables would be without what it finds
 */
export async function judgeAll(
  documents: readonly ReadDocumentFile[],
  asOf: string | null,
  { pool, cache, milliseconds }: { pool: Pool; cache: Cache; milliseconds: number },
): Promise<JudgedTogether> {
  const paths = documents.map(({ keptAt }) => keptAt);
  const names = paths.map((path) => basename(path));
  const keptAt = cache.pathOf('together', [names, asOf]);
  const before = await maybeKept(keptAt);
  if (before) return { keptAt, sections: before.sections };
  const task: TogetherTask = { kind: 'together', documents: paths, asOf, keptAt };
  const outcome = await pool.run(task, milliseconds + documents.length * MILLISECONDS_EACH);
  if (outcome.ok) return { keptAt, sections: (outcome.answer as TogetherAnswer).sections };
  throw new Error(`documents not judged together: ${outcome.reason} (${outcome.found})`);
}

/** Far more than one document takes. */
const MILLISECONDS_EACH = 100;
