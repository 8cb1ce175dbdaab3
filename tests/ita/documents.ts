import { ingest } from '../golden/ingested.ts';

const encoder = new TextEncoder();

/** A one-year plan of an invented body, its district and province beside its name. */
export function planOf(name: string, place: string): string {
  return [
    'แผนปฏิบัติการป้องกันการทุจริต',
    'ประจำปีงบประมาณ พ.ศ. ๒๕๖๗',
    name,
    place,
    '',
    'ที่\tโครงการ\tงบประมาณ\tผู้รับผิดชอบ',
    `๑\tโครงการอบรมของ${name}\t๑๐,๐๐๐\tสำนักปลัด`,
    '',
  ].join('\n');
}

/** Bodies of the tests, each by its plan. */
export const PLANS = {
  'na.txt': planOf('เทศบาลตำบลนาสมมุติ', 'อำเภอเมืองขอนแก่น จังหวัดขอนแก่น'),
  'non.txt': planOf('องค์การบริหารส่วนตำบลโนนสมมุติ', 'อำเภอพล จังหวัดขอนแก่น'),
  'don.txt': planOf('องค์การบริหารส่วนตำบลดอนสมมุติ', 'อำเภอพล จังหวัดขอนแก่น'),
  'test.txt': planOf('เทศบาลเมืองทดสอบ', 'จังหวัดขอนแก่น'),
} as const;

/** What came of files: results by body's name, rejects by line, the counts of the tables of results. */
export async function readFiles(files: Readonly<Record<string, string | Uint8Array>>) {
  const inputs = Object.entries(files).map(([path, content]) => ({
    path,
    bytes: typeof content === 'string' ? encoder.encode(content) : content,
  }));
  const tables = await ingest(inputs);
  const nameOf = (id: string) => tables.bodies.find(({ body_id }) => body_id === id)?.name_th ?? id;
  const documents = tables.documents.filter(({ kind }) => kind === 'ita_result');
  const ids = documents.map(({ document_id }) => document_id);
  const results = tables.ita_results.map((row) => {
    const { score, iit, eit, oit, level, fiscal_year: year } = row;
    return [nameOf(row.body_id), year, score, iit, eit, oit, level] as const;
  });
  return {
    tables,
    documents,
    results: [...results].sort((a, b) => `${a[0]} ${a[1]}`.localeCompare(`${b[0]} ${b[1]}`)),
    rejects: tables.rejects
      .filter(({ document_id }) => ids.includes(document_id))
      .map(({ line_first, reason }) => [line_first, reason] as const)
      .sort((a, b) => a[0] - b[0]),
  };
}
