import type { Sql } from '../../data/relations/sql.ts';
import type { Engine, Reads, RowOfShape, Shape } from '../engine/engine.ts';

/** Puts one piece of SQL to the engine; rows come as the shape declares them. */
export function ask<S extends Shape>(
  engine: Engine,
  reads: Reads,
  shape: S,
  query: Sql,
  signal?: AbortSignal,
): Promise<RowOfShape<S>[]> {
  return engine.query({ sql: query.text, params: query.params, reads, shape }, signal);
}
