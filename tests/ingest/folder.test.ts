import { describe, expect, test } from 'vitest';
import { everyTableName } from '../../data/schema/everyTable.ts';
import {
  contentsOf,
  folderOf,
  ingestFolder,
  manifestOf,
  newFolder,
  OTHER_PLAN,
  PLAN,
  rowsOf,
} from './folders.ts';

async function ingested(files: Parameters<typeof folderOf>[0]) {
  const [from, to] = await Promise.all([folderOf(files), newFolder()]);
  const said: string[] = [];
  const report = await ingestFolder(from, to, (line) => said.push(line));
  return { from, to, said, report };
}

describe('documents become tables', () => {
  test('every document below the folder, each table named by the manifest', async () => {
    const { to, report } = await ingested({ 'a.txt': PLAN, 'deep/er/b.txt': OTHER_PLAN });
    expect(report).toMatchObject({ documents: 2, projects: 3, rejects: 0, failures: [] });
    const manifest = await manifestOf(to);
    expect(manifest.data_version).toBe(report.dataVersion);
    expect(manifest.files.map(({ table }) => table)).toEqual(everyTableName);
    expect(Object.keys(await contentsOf(to)).sort()).toEqual(
      ['manifest.json', ...manifest.files.map(({ path }) => path)].sort(),
    );
    const money = manifest.files.find(({ table }) => table === 'project_budgets');
    // 10,000 in one plan, 10,000 and 5,000 in the other.
    expect(money).toMatchObject({ rows: 3, money_satang: { budget_baht: '2500000' } });
    const documents = await rowsOf(to, 'documents', 'source_path, fiscal_year_first, rows_seen');
    expect(documents.sort()).toEqual([
      ['a.txt', 2564, 2],
      ['deep/er/b.txt', 2564, 3],
    ]);
  });

  test('each is told of as it is read', async () => {
    const { said } = await ingested({ 'a.txt': PLAN, 'b.txt': '' });
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/^a\.txt: 2 rows seen, 2 mapped, 0 rejected/);
    expect(said[1]).toMatch(/^b\.txt: not read: empty/);
  });

  test('the same input gives the same bytes, into a new folder and over the old set', async () => {
    const first = await ingested({ 'a.txt': PLAN, 'b.txt': OTHER_PLAN });
    const second = await ingested({ 'b.txt': OTHER_PLAN, 'a.txt': PLAN });
    const before = await contentsOf(first.to);
    expect(await contentsOf(second.to)).toEqual(before);
    await ingestFolder(first.from, first.to, () => {});
    expect(await contentsOf(first.to)).toEqual(before);
  });

  test('two files of the same bytes are one document, the first by path', async () => {
    const { to, report } = await ingested({ 'b.txt': PLAN, 'a/copy.txt': PLAN });
    expect(report).toMatchObject({ documents: 1, projects: 1 });
    expect(await rowsOf(to, 'documents', 'source_path')).toEqual([['a/copy.txt']]);
  });

  test('a document without a table is read, holds nothing, and says so', async () => {
    const { to, report, said } = await ingested({ 'a.txt': 'ประกาศเทศบาลตำบลสมมุติ\nเรื่อง รับสมัคร\n' });
    expect(report).toMatchObject({ documents: 1, projects: 0, failures: [] });
    expect(said[0]).toContain('no records found');
    expect(await rowsOf(to, 'findings', 'rule_id')).toContainEqual(['no_records']);
    expect(await rowsOf(to, 'lines', 'line_no, text')).toEqual([
      [1, 'ประกาศเทศบาลตำบลสมมุติ'],
      [2, 'เรื่อง รับสมัคร'],
    ]);
  });
});

describe('the file beside a document', () => {
  const address = 'https://example.go.th/plan.pdf';

  test('lends its address and is no document itself', async () => {
    const { to, report } = await ingested({
      'a.txt': PLAN,
      'a.json': JSON.stringify({ source_url: address, title: 'แผน' }),
      'b.txt': OTHER_PLAN,
    });
    expect(report).toMatchObject({ documents: 2, failures: [] });
    expect((await rowsOf(to, 'documents', 'source_path, source_url')).sort()).toEqual([
      ['a.txt', address],
      ['b.txt', null],
    ]);
  });

  test('may have a byte-order mark, name none, or be no such thing', async () => {
    const sidecars: [content: string, expected: string | null][] = [
      [`\uFEFF{"source_url":"${address}"}`, address],
      ['{"title":"แผน"}', null],
      ['{"source_url":5}', null],
      ['[]', null],
      ['null', null],
      ['{"source_url":', null],
    ];
    const files = sidecars.flatMap(([content], i) => [
      [`d${i}.txt`, `${PLAN}${'\n'.repeat(i)}`],
      [`d${i}.json`, content],
    ]);
    const { to, report } = await ingested(Object.fromEntries(files) as Record<string, string>);
    expect(report).toMatchObject({ documents: 6, failures: [] });
    const rows = await rowsOf(to, 'documents', 'source_path, source_url');
    expect(rows.sort()).toEqual(sidecars.map(([, expected], i) => [`d${i}.txt`, expected]));
  });

  test('is named where it is broken', async () => {
    const { said } = await ingested({ 'a.txt': PLAN, 'a.json': '{"source_url":' });
    expect(said.join('\n')).toContain('a.json');
  });
});

describe('what cannot be read costs itself only', () => {
  const thai = new TextEncoder().encode(PLAN);

  test('and is named with its reason, whatever its name', async () => {
    const bad: Record<string, [content: string | Uint8Array, reason: string]> = {
      'archive.txt': [Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), 'damaged'],
      'blank.txt': [' \r\n\t ', 'empty'],
      'bytes.txt': [Uint8Array.from([1, 2, 0, 255, 254, 0, 9]), 'not_text'],
      'empty.txt': [new Uint8Array(0), 'empty'],
      'scan.txt': ['%PDF-1.4\n%\u00e2\u00e3\n', 'damaged'],
    };
    const contents = Object.entries(bad).map(([path, [content]]) => [path, content]);
    const { report, to } = await ingested({ 'good.txt': PLAN, ...Object.fromEntries(contents) });
    expect(report).toMatchObject({ documents: 1, projects: 1 });
    expect(report.failures.map(({ path, reason }) => [path, reason])).toEqual(
      Object.entries(bad).map(([path, [, reason]]) => [path, reason]),
    );
    expect(await rowsOf(to, 'documents', 'source_path')).toEqual([['good.txt']]);
  });

  test('a file cut in the middle of a letter keeps its whole rows', async () => {
    const { report, to } = await ingested({ 'cut.txt': thai.slice(0, -2) });
    expect(report).toMatchObject({ documents: 1, projects: 1, failures: [] });
    expect(await rowsOf(to, 'project_budgets', 'budget_baht::VARCHAR')).toEqual([['10000.00']]);
  });

  test.each([
    ['a line of five million bytes', `${PLAN}${'โครงการอบรม '.repeat(150_000)}\n`, 1],
    ['a line of 100,000 tabs', `${PLAN}${'\t'.repeat(100_000)}\n`, 1],
    ['a line of 100,000 filled cells', `${PLAN}\n${'ก\t'.repeat(100_000)}\n`, 1],
    ['mark-up never closed', `${PLAN}\n${'<a'.repeat(500_000)}\n${'^{'.repeat(500_000)}\n`, 1],
    ['a first line of 100,000 tabs', `${'\t'.repeat(100_000)}\n\n${PLAN}`, 1],
  ])('%s loses nothing of the rest', async (_what, content, projects) => {
    const { report, to } = await ingested({ 'long.txt': content });
    expect(report).toMatchObject({ documents: 1, projects, failures: [] });
    const [counts] = await rowsOf(to, 'documents', 'rows_seen - rows_mapped - rows_rejected');
    expect(counts).toEqual([0]);
    const [line] = await rowsOf(to, 'lines', "string_agg(text, '' ORDER BY line_no)");
    expect(line).toEqual([content.replaceAll('\n', '')]);
  });

  test('file names are words, not commands or paths', async () => {
    const names = [
      'ชื่อไทย มีช่องว่าง.txt',
      'a\'b"c; DROP TABLE projects; --.txt',
      '<img src=x onerror=alert(1)>.txt',
      '--out.txt',
      'a\nb.txt',
      '%2e%2e%2fup.txt',
      '${HOME}.txt',
      '.txt.',
      'no-extension',
    ];
    const files = Object.fromEntries(names.map((name, i) => [name, `${PLAN}${'\n'.repeat(i)}`]));
    const { report, to } = await ingested(files);
    expect(report).toMatchObject({ failures: [] });
    const paths = (await rowsOf(to, 'documents', 'source_path')).map(([path]) => path);
    const hidden = (name: string) => name.startsWith('.');
    expect(paths.sort()).toEqual(names.filter((name) => !hidden(name)).sort());
  });
});

describe('an input that is none', () => {
  test('a folder that is not there is named', async () => {
    const to = await newFolder();
    await expect(ingestFolder('no/such/folder', to, () => {})).rejects.toThrow('no/such/folder');
    expect(await contentsOf(to)).toEqual({});
  });

  test('a file is no folder', async () => {
    const from = await folderOf({ 'a.txt': PLAN });
    const to = await newFolder();
    await expect(ingestFolder(`${from}/a.txt`, to, () => {})).rejects.toThrow('a.txt');
  });

  test.each([
    ['an empty folder', {}],
    ['only hidden files', { '.hidden': PLAN }],
  ])('%s', async (_what, files) => {
    const [from, to] = await Promise.all([folderOf(files), newFolder()]);
    await expect(ingestFolder(from, to, () => {})).rejects.toThrow(/found no file/);
    expect(await contentsOf(to)).toEqual({});
  });
});
