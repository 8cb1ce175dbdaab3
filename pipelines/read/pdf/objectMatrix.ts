import type { Engine } from './engine.ts';
import { IDENTITY, type Matrix } from './matrix.ts';

/** The matrix of an object, in the space of what it stands in. */
export function matrixOf(engine: Engine, at: number): Matrix {
  if (engine.quick.FPDFPageObj_GetMatrix(at, engine.scratch) === 0) return IDENTITY;
  return [
    engine.float(0),
    engine.float(1),
    engine.float(2),
    engine.float(3),
    engine.float(4),
    engine.float(5),
  ];
}
