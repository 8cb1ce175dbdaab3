import type { Column } from '../../data/schema/column.ts';
import { catalogue, tableNames, type Tables } from '../../data/schema/catalogue.ts';
import type { OwnRows } from '../engine/own.ts';
import { ownBodyName, ownFileName, ownId } from '../format/own.ts';

type Row = Readonly<Record<string, unknown>>;

/** Names of rules are no ids of anything that was read. */
const NO_IDS: ReadonlySet<string> = new Set(['rule_id']);

/**
 * The rows of the user's own documents as they stand beside the published ones: under ids of their
 * own, so that no published number takes them in. Each body is an entry of its own, named as the
 * user's; a document that names no body gets one named after its file, of no known type.
 */
export function toOwnRows(tables: Tables): OwnRows {
  const nameless = tables.documents.filter(({ body_id: id }) => id === null);
  const lacking: ReadonlySet<unknown> = new Set(nameless.map(({ document_id: id }) => id));
  const rows = tableNames.map((table) => {
    const columns: readonly Column[] = catalogue[table].columns;
    const ids = columns.filter(isId).map(({ name }) => name);
    const all = tables[table] as readonly Row[];
    return [table, all.map((row) => withOwnIds(withBody(row, lacking), ids))] as const;
  });
  const own = Object.fromEntries(rows) as unknown as OwnRows;
  const named = own.bodies.map((row) => ({ ...row, name_th: ownBodyName(String(row['name_th'])) }));
  const made = nameless.map(({ document_id: id, source_path: path }) => ({
    body_id: ownId(id),
    name_th: ownFileName(path),
    body_type: 'not_known',
  }));
  return { ...own, bodies: [...named, ...made] };
}

function isId({ name }: Column): boolean {
  return /_ids?$/.test(name) && !NO_IDS.has(name);
}

function withBody(row: Row, lacking: ReadonlySet<unknown>): Row {
  const { document_id: document, body_id: body } = row;
  return body === null && lacking.has(document) ? { ...row, body_id: document } : row;
}

function withOwnIds(row: Row, ids: readonly string[]): Row {
  const changed = ids.map((name) => {
    const value = row[name];
    if (Array.isArray(value)) return [name, (value as string[]).map(ownId)];
    return [name, typeof value === 'string' ? ownId(value) : value];
  });
  return { ...row, ...Object.fromEntries(changed) };
}
