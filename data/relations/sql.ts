/** A value that is bound to a placeholder of a statement. */
export type Param = string | number | boolean | null;

/** A piece of SQL with the values bound in it, in the order of their placeholders. */
export interface Sql {
  readonly text: string;
  readonly params: readonly Param[];
}

/** Tag for SQL: pieces are put in as they are, every other value is bound as a parameter. */
export function sql(strings: TemplateStringsArray, ...parts: readonly (Sql | Param)[]): Sql {
  let text = strings[0] ?? '';
  const params: Param[] = [];
  parts.forEach((part, index) => {
    const piece = isSql(part) ? part : { text: '?', params: [part] };
    text += piece.text + (strings[index + 1] ?? '');
    params.push(...piece.params);
  });
  return { text, params };
}

function isSql(part: Sql | Param): part is Sql {
  return typeof part === 'object' && part !== null;
}

/** An identifier, quoted. */
export function name(identifier: string): Sql {
  return { text: `"${identifier.replaceAll('"', '""')}"`, params: [] };
}

/** Pieces joined by another, e.g. a comma. */
export function join(pieces: readonly Sql[], separator: string): Sql {
  return {
    text: pieces.map((piece) => piece.text).join(separator),
    params: pieces.flatMap((piece) => piece.params),
  };
}

/** Whether an expression is one of the values; no values = everything. */
export function isAnyOf(expression: Sql, values: readonly Param[]): Sql {
  if (values.length === 0) return sql`TRUE`;
  const marks = join(
    values.map((value) => sql`${value}`),
    ', ',
  );
  return sql`${expression} IN (${marks})`;
}

/** All conditions at once; none = everything. */
export function allOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`TRUE` : sql`(${join(conditions, ') AND (')})`;
}
