import { type DataType, tableFromIPC, Type, type Vector } from 'apache-arrow';
import type { Kind, Question, RowOfShape, Shape } from './engine.ts';
import { QueryError } from './errors.ts';

/**
 * The Arrow stream of an answer as plain rows of the declared shape.
 * QueryError answer_unexpected where columns, types or NULLs are other than declared.
 */
export function decodeAnswer<S extends Shape>(
  stream: Uint8Array,
  question: Question<S>,
): RowOfShape<S>[] {
  const table = tableFromIPC(stream);
  const names = table.schema.fields.map((field) => field.name);
  checkNames(names, question);
  const rows = Array.from({ length: table.numRows }, () => ({}) as Record<string, unknown>);
  for (const column of names) {
    const vector = table.getChild(column) as Vector;
    const read = readerOf(column, vector.type, question);
    rows.forEach((row, index) => {
      row[column] = read(vector.get(index));
    });
  }
  return rows as RowOfShape<S>[];
}

/** Throws where the columns of an answer are not those of the shape. */
export function checkNames(names: readonly string[], question: Question<Shape>): void {
  const expected = Object.keys(question.shape).sort().join(', ');
  const found = [...names].sort().join(', ');
  if (found !== expected) throw unexpected(question, `columns ${expected}, found ${found}`);
}

/** Reads a value of a column; a NULL is handed on only where the shape allows it. */
function readerOf(
  column: string,
  type: DataType,
  question: Question<Shape>,
): (value: unknown) => unknown {
  const { kind, nullable } = kindOf(question, column);
  if (!arrowTypes[kind](type) && !(nullable && type.typeId === Type.Null)) {
    throw unexpected(question, `column ${column} as ${kind}, found ${type}`);
  }
  return (value) => {
    if (value !== null && value !== undefined) return converted(question, column, kind, value);
    if (nullable) return null;
    throw unexpected(question, `column ${column} never NULL, found NULL`);
  };
}

/** The kind a shape declares for a column, and whether it may be NULL. */
export function kindOf(question: Question<Shape>, column: string) {
  const declared = question.shape[column] ?? 'text';
  const nullable = declared.endsWith('?');
  return { kind: (nullable ? declared.slice(0, -1) : declared) as Kind, nullable };
}

function converted(question: Question<Shape>, column: string, kind: Kind, value: unknown): unknown {
  if (kind === 'integers') return Array.from(value as Iterable<number | bigint>, Number);
  if (kind === 'texts') return Array.from(value as Iterable<string>);
  if (typeof value !== 'bigint') return value;
  const whole = Number(value);
  if (Number.isSafeInteger(whole)) return whole;
  throw unexpected(question, `column ${column} below 2^53, found ${value}`);
}

const isText = (type: DataType): boolean =>
  type.typeId === Type.Utf8 ||
  type.typeId === Type.LargeUtf8 ||
  (type.typeId === Type.Dictionary &&
    isText((type as unknown as { dictionary: DataType }).dictionary));
const isInteger = (type: DataType): boolean => type.typeId === Type.Int;
const isListOf = (isItem: (type: DataType) => boolean) => (type: DataType) =>
  type.typeId === Type.List && isItem(type.children[0]!.type as DataType);

/** Which Arrow types a kind may arrive as; any other fails rather than being guessed at. */
const arrowTypes: Record<Kind, (type: DataType) => boolean> = {
  text: isText,
  integer: isInteger,
  satang: isInteger,
  double: (type) => type.typeId === Type.Float,
  boolean: (type) => type.typeId === Type.Bool,
  integers: isListOf(isInteger),
  texts: isListOf(isText),
};

function unexpected(question: Question<Shape>, what: string): QueryError {
  return new QueryError('answer_unexpected', `answer: expected ${what}`, question.sql);
}
