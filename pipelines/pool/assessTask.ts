import { emptyTables, type Tables } from '../../data/schema/catalogue.ts';
import { assertLinked } from '../check/conservation.ts';
import { linkProjects } from '../map/linkProjects.ts';
import { append } from '../run.ts';
import { checkTable } from '../write/checkTable.ts';
import { tableText } from '../write/tableText.ts';
import { maybeKept, tablesOf, writeKept } from './kept.ts';
import { type AssessAnswer, type AssessTask, type DocumentAbout, JOINT_TABLES } from './tasks.ts';

/** Works out the links of the documents of one body, and keeps them. */
export async function assessTask({ documents, keptAt }: AssessTask): Promise<AssessAnswer> {
  const tables = emptyTables();
  for (const path of documents) {
    const one = await maybeKept<DocumentAbout>(path);
    if (!one?.about.ok) throw new Error('expected the rows read from the document, found none');
    append(tables, tablesOf(one, ['documents', 'projects', 'project_budgets']));
  }
  Object.assign(tables, linkProjects(tables));
  assertLinked(tables);
  const links = new Map(
    JOINT_TABLES.map((name) => [name, tableText(name, checkTable(name, tables[name]))]),
  );
  return { sections: writeKept(keptAt, null, links) };
}

/**
 * The rows kept of a document.
 *
 * @throws where the kept file is gone or damaged
 */
export async function tablesAt(path: string): Promise<Tables> {
  const kept = await maybeKept<DocumentAbout>(path);
  if (!kept?.about.ok) throw new Error('expected the rows read from the document, found none');
  return { ...tablesOf(kept), bodies: kept.about.bodies };
}
