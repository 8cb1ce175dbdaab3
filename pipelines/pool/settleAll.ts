import { basename } from 'node:path';
import { isItaResult } from '../ita/settle.ts';
import type { KnownBody } from '../map/itaBodies.ts';
import type { Cache } from './cache.ts';
import type { Pool } from './pool.ts';
import type { ReadDocumentFile, Reading } from './readAll.ts';
import type { SettleAnswer, SettledDocument, SettleTask } from './tasks.ts';

export interface SettleSetting {
  readonly pool: Pool;
  readonly cache: Cache;
  /** Time allowed for one document, in milliseconds. */
  readonly milliseconds: number;
  /** Folder for a page about each document. */
  readonly pages: string;
  /** Told of each document of results, in the order of their paths. */
  readonly onReading: (reading: Reading) => void;
}

/** Whether a document's rows wait until all documents are read. */
export function isSettled(reading: Reading): reading is ReadDocumentFile {
  return 'about' in reading && isItaResult(reading.about.document);
}

/**
 * Gives published results to the bodies that the other documents tell of, in one task: a body's
 * result may be printed in two files. Resolves to all readings, in the order given.
 */
export async function settleAll(
  readings: readonly Reading[],
  setting: SettleSetting,
): Promise<readonly Reading[]> {
  const waiting = readings.filter(isSettled);
  if (waiting.length === 0) return readings;
  const bodies = knownBodies(readings);
  const documents = placesOf(waiting, bodies, setting.cache);
  const task: SettleTask = { kind: 'settle', documents, bodies, pages: setting.pages };
  const outcome = await setting.pool.run(task, setting.milliseconds * waiting.length);
  const settled = new Map<Reading, Reading>();
  for (const [i, reading] of waiting.entries()) {
    const { path, sha256, wasKept } = reading;
    const answer = outcome.ok ? (outcome.answer as SettleAnswer)[i] : undefined;
    const keptAt = documents[i]?.keptAt ?? '';
    const failure = outcome.ok ? null : { reason: outcome.reason, found: outcome.found };
    if (answer) settled.set(reading, { ...reading, ...answer, keptAt });
    else if (failure) settled.set(reading, { path, sha256, wasKept, ...failure });
  }
  const all = readings.map((reading) => settled.get(reading) ?? reading);
  for (const reading of settled.values()) setting.onReading(reading);
  return all;
}

/** Each body once, as its first document by path tells it, by id. */
function knownBodies(readings: readonly Reading[]): KnownBody[] {
  const found = new Map<string, KnownBody>();
  for (const reading of readings) {
    if (!('about' in reading)) continue;
    for (const { region: _region, ...body } of reading.about.bodies) {
      if (!found.has(body.body_id)) found.set(body.body_id, body);
    }
  }
  return [...found.values()].sort((a, b) => (a.body_id < b.body_id ? -1 : 1));
}

/** What comes of a document depends on all documents of results and on all bodies. */
function placesOf(
  waiting: readonly ReadDocumentFile[],
  bodies: readonly KnownBody[],
  cache: Cache,
): SettledDocument[] {
  const names = waiting.map(({ keptAt }) => basename(keptAt));
  return waiting.map(({ keptAt: readAt }, i) => ({
    readAt,
    keptAt: cache.pathOf('settled', [names[i], names, bodies]),
  }));
}
