import type { ReadDocument, RecognisedDocument } from '../stages.ts';
import { partForms } from './formSheets.ts';
import { recogniseFacts } from './facts.ts';
import type { Province } from './provinces.ts';
import { partBeside } from './besideTables.ts';
import { rebuildTables } from './rebuild.ts';
import { recogniseSheets } from './sheets.ts';
import { recogniseTables } from './tables.ts';
import { recogniseToldTotals } from './toldTotals.ts';
import { setUpright } from './turnedTables.ts';
import { withUnitsAbove } from './unitLines.ts';

/** Pages to raw tables, detail sheets and what the document says of itself; no values yet. */
export function recognise(
  document: ReadDocument,
  provinces: readonly Province[],
): RecognisedDocument {
  const { blocks: rebuilt, spans } = rebuildTables(document.blocks);
  const blocks = setUpright(partBeside(rebuilt));
  const { tables, sheets: ofForms } = partForms(withUnitsAbove(recogniseTables(blocks), blocks));
  const sheets = [...recogniseSheets(blocks), ...ofForms];
  const facts = recogniseFacts(document, tables, sheets, provinces);
  return { facts, tables, sheets, toldTotals: recogniseToldTotals(blocks, facts), rebuilt: spans };
}
