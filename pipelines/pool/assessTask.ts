import { emptyTables, type TableName, type Tables } from '../../data/schema/catalogue.ts';
import { append, assess } from '../run.ts';
import { checkTable } from '../write/checkTable.ts';
import { type TableText, tableText } from '../write/tableText.ts';
import { maybeKept, tablesOf, writeKept } from './kept.ts';
import { type AssessAnswer, type AssessTask, type DocumentAbout, JOINT_TABLES } from './tasks.ts';

/** Links and findings of the documents of one body; what was kept is not worked out again. */
export async function assessTask({ documents, keptAt }: AssessTask): Promise<AssessAnswer> {
  const kept = await maybeKept(keptAt);
  if (kept) return { sections: kept.sections };
  const tables = emptyTables();
  for (const path of documents) append(tables, await tablesAt(path));
  assess(tables);
  const texts = new Map<TableName, TableText>();
  for (const name of JOINT_TABLES) {
    texts.set(name, tableText(name, checkTable(name, tables[name])));
  }
  return { sections: await writeKept(keptAt, null, texts) };
}

/** @throws where the kept file is gone or damaged */
async function tablesAt(path: string): Promise<Tables> {
  const kept = await maybeKept<DocumentAbout>(path);
  if (!kept?.about.ok) throw new Error('expected the rows read from the document, found none');
  return { ...tablesOf(kept), bodies: kept.about.bodies };
}
