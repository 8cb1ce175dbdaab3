import { expect, test, vi } from 'vitest';
import { noOwnRows, type OwnRows } from '../../app/engine/own.ts';
import { leadsElsewhere } from '../../app/shell/OwnStrip.tsx';
import type { OwnFile } from '../../app/shell/ownFile.ts';
import { OwnFiles } from '../../app/shell/ownFiles.ts';
import type { Address } from '../../app/shell/address.ts';
import { toOwnRows } from '../../app/worker/ownRows.ts';
import type { Reader } from '../../app/worker/reader.ts';
import { emptyTables, type Tables } from '../../data/schema/catalogue.ts';
import { append } from '../../pipelines/run.ts';
import { sampleTables } from '../support/sample.ts';

/** One document of the sample with its rows, under a hash of its own. */
function documentOf(hash: string, at = 0): Tables {
  const all = sampleTables();
  const { document_id: id, body_id: body } = all.documents[at]!;
  const documents = [{ ...all.documents[at]!, sha256: hash }];
  const projects = all.projects.filter((row) => row.document_id === id);
  return {
    ...emptyTables(),
    documents,
    projects,
    bodies: all.bodies.filter((b) => b.body_id === body),
  };
}

interface Planted {
  readonly outcomes?: Readonly<Record<string, Awaited<ReturnType<Reader['read']>>>>;
  readonly assess?: Reader['assess'];
  readonly published?: string;
}

function planted({ outcomes = {}, assess, published }: Planted = {}) {
  const shown: OwnRows[] = [];
  const together: Reader['assess'] = (documents) => {
    const all = emptyTables();
    for (const tables of documents) append(all, tables);
    return Promise.resolve({ ok: true, rows: toOwnRows(all) });
  };
  const reader: Reader = {
    read: (file) => Promise.resolve(outcomes[file.name] ?? documentOf(file.name)),
    assess: assess ?? together,
    close: vi.fn(),
  };
  const files = new OwnFiles({
    reader,
    show: (rows) => shown.push(rows),
    maybePublished: (hash) => Promise.resolve(hash === published ? 'd1' : null),
  });
  const states = () => files.state().files.map(({ name, state }) => `${name} ${state}`);
  const last = () => shown.at(-1) ?? noOwnRows;
  return { files, states, last };
}

const file = (name: string): File => ({ name, size: 1 }) as File;
const settled = (files: OwnFiles) =>
  vi.waitFor(() => {
    const busy = files.state().files.filter(({ state }) => /waiting|reading/.test(state));
    expect(busy).toEqual([]);
  });

test('files are read in turn and their rows put together', async () => {
  const { files, states, last } = planted({ outcomes: { b: documentOf('b', 1) } });
  files.add([file('a'), file('b')]);
  expect(states()).toEqual(['a reading', 'b waiting']);
  await vi.waitFor(() => expect(last().documents).toHaveLength(2));
  expect(states()).toEqual(['a read', 'b read']);
});

test('the same bytes twice, or as published, are one document', async () => {
  const twice = { copy: documentOf('a') };
  const { files, states, last } = planted({ outcomes: twice, published: 'known' });
  files.add([file('a'), file('copy'), file('known')]);
  await vi.waitFor(() => expect(last().documents).toHaveLength(1));
  expect(states()).toEqual(['a read', 'copy same', 'known published']);
});

test('when the first of two is taken out the second takes its place', async () => {
  const { files, states, last } = planted({ outcomes: { copy: documentOf('a') } });
  files.add([file('a'), file('copy')]);
  await vi.waitFor(() => expect(last().documents).toHaveLength(1));
  files.remove(files.state().files[0]!.key);
  expect(last().documents).toEqual([]);
  await vi.waitFor(() => expect(states()).toEqual(['copy read']));
  await vi.waitFor(() => expect(last().documents).toHaveLength(1));
});

test('a file that cannot be read leaves the others as they are', async () => {
  const outcomes = { bad: { path: 'bad', reason: 'encrypted', found: '' } } as const;
  const { files, states, last } = planted({ outcomes });
  files.add([file('bad'), file('a')]);
  await vi.waitFor(() => expect(last().documents).toHaveLength(1));
  expect(states()).toEqual(['bad failed', 'a read']);
});

test('what is taken out goes at once, with its rows and its body', async () => {
  const { files, last } = planted({ outcomes: { b: documentOf('b', 1) } });
  files.add([file('a'), file('b')]);
  await vi.waitFor(() => expect(last().documents).toHaveLength(2));
  const kept = files.state().files[1]!;
  files.remove(files.state().files[0]!.key);
  const rows = last();
  expect(rows.documents.map((row) => row['document_id'])).toEqual([
    (kept as Extract<OwnFile, { state: 'read' }>).document.documentId,
  ]);
  const bodies = new Set(rows.documents.map((row) => row['body_id']));
  expect(new Set(rows.bodies.map((row) => row['body_id']))).toEqual(bodies);
  files.removeAll();
  expect(last().projects).toEqual([]);
  expect(files.state().files).toEqual([]);
});

test('a document that does not go with the rest is given up, the rest is shown', async () => {
  const assess: Reader['assess'] = (documents) =>
    Promise.resolve(
      documents.length > 1
        ? { ok: false, reason: 'rows_unaccounted' }
        : { ok: true, rows: toOwnRows(documents[0]!) },
    );
  const { files, states, last } = planted({ outcomes: { b: documentOf('b', 1) }, assess });
  files.add([file('a'), file('b')]);
  await vi.waitFor(() => expect(last().documents).toHaveLength(1));
  expect(states()).toEqual(['a read', 'b failed']);
});

test('a file that is being read is stopped, and the next one read', async () => {
  const read = vi.fn<Reader['read']>();
  read.mockImplementationOnce(
    (_file, _path, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
  );
  read.mockResolvedValueOnce(documentOf('next'));
  const assess: Reader['assess'] = () => Promise.resolve({ ok: true, rows: noOwnRows });
  const reader: Reader = { read, assess, close: vi.fn() };
  const maybePublished = () => Promise.resolve(null);
  const files = new OwnFiles({ reader, show: vi.fn(), maybePublished });
  files.add([file('hangs'), file('next')]);
  files.remove(files.state().files[0]!.key);
  await settled(files);
  expect(files.state().files.map(({ name, state }) => `${name} ${state}`)).toEqual(['next read']);
});

test('names of persons stand in no file name of the list', () => {
  const { files } = planted();
  files.add([file('รายงาน นายสมชาย ใจดี.txt')]);
  expect(files.state().files[0]?.name).not.toContain('สมชาย');
});

test('hidden files stay read', async () => {
  const { files, last } = planted();
  files.add([file('a')]);
  await vi.waitFor(() => expect(last().documents).toHaveLength(1));
  files.setShown(false);
  expect(last()).toBe(noOwnRows);
  files.setShown(true);
  expect(last().documents).toHaveLength(1);
});

test('a link to a file that is not open here is told apart', async () => {
  const { files } = planted();
  files.add([file('a')]);
  await settled(files);
  const [open] = files.state().files as Extract<OwnFile, { state: 'read' }>[];
  const { documentId, bodyId } = open!.document;
  const none = { body: '', bodies: [], doc: '', ev: '', mark: '', sum: '' };
  const leads = (change: Partial<Address>) =>
    leadsElsewhere({ ...none, ...change } as unknown as Address, files.state());
  expect(leads({})).toBe(false);
  expect(leads({ body: 'TH-33-sao-1', ev: 'd123.L4.x' })).toBe(false);
  expect(leads({ doc: documentId, body: bodyId, ev: `${documentId}.L4.x` })).toBe(false);
  expect(leads({ ev: 'own-d999999999999.L4.x' })).toBe(true);
  expect(leads({ bodies: [bodyId, 'own-TH-46-pao-1'] })).toBe(true);
  expect(leads({ sum: `${bodyId}~2564~-` })).toBe(false);
});
