import type { Sql } from '../../data/relations/sql.ts';
import type { Engine, Reads, RowOfShape, Shape } from '../engine/engine.ts';
import { type About, scopeOf } from './scope.ts';

/**
 * Puts one piece of SQL to the engine; rows come as the shape declares them. `about` says what the
 * question is about, so that only the rows of that part of the country need to be loaded.
 */
export async function ask<S extends Shape>(
  engine: Engine,
  reads: Reads,
  shape: S,
  query: Sql,
  signal?: AbortSignal,
  about?: About,
): Promise<RowOfShape<S>[]> {
  const scope = about === undefined ? undefined : await scopeOf(engine, about, signal);
  const question = { sql: query.text, params: query.params, reads, shape };
  return engine.query(scope === undefined ? question : { ...question, scope }, signal);
}
