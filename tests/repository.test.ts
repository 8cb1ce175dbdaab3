import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import thailand from '@svg-maps/thailand';
import { describe, expect, test } from 'vitest';
import { ROOT } from './support/build.ts';
import { pathsBelow } from './support/sources.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface Sidecar {
  readonly title: string;
  readonly publisher: string;
  readonly source_url: string | null;
  readonly source_note: string;
  readonly retrieved: string | null;
  readonly licence: string;
  readonly format: string;
  readonly text_note: string;
  readonly bytes: number;
  readonly sha256: string;
}

describe('the documents', () => {
  const all = pathsBelow('data/documents');
  const documents = all.filter((path) => !path.endsWith('.json'));

  test('have a sidecar each, and no sidecar stands alone', () => {
    const wanted = documents.map(sidecarPath);
    expect(documents.length).toBeGreaterThanOrEqual(5);
    expect(all.filter((path) => path.endsWith('.json'))).toEqual(wanted.sort());
  });

  test.each(documents)('%s is as it was when its sidecar was written', (path) => {
    const bytes = readFileSync(join(ROOT, path));
    const sidecar = JSON.parse(read(sidecarPath(path))) as Sidecar;
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sidecar.sha256);
    expect(bytes.length).toBe(sidecar.bytes);
    expect(path.endsWith(`.${sidecar.format}`)).toBe(true);
  });

  test.each(documents)('%s says whose it is and what is not known about it', (path) => {
    const sidecar = JSON.parse(read(sidecarPath(path))) as Sidecar;
    expect(normalised(read(path))).toContain(normalised(sidecar.publisher));
    expect(normalised(read(path))).toContain(normalised(sidecar.title));
    expect(sidecar.source_url === null ? sidecar.source_note : 'known').not.toBe('');
    expect(sidecar.licence).not.toBe('');
  });

  function sidecarPath(path: string): string {
    return path.replace(/\.\w+$/, '.json');
  }

  // The document breaks its title over lines.
  function normalised(text: string): string {
    return text.replaceAll(/\s/g, '');
  }
});

describe('the provinces', () => {
  const [head, ...rows] = read('data/reference/provinces.csv')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  const column = (name: string): string[] =>
    rows.map((row) => row[head?.indexOf(name) ?? -1] ?? '');

  test('are 77, each once by code and by name', () => {
    expect(head).toEqual(['province_code', 'province_th', 'province_en', 'region_th']);
    for (const name of ['province_code', 'province_th', 'province_en']) {
      expect(new Set(column(name)).size, name).toBe(77);
    }
    expect(column('province_code').every((code) => /^TH-[1-9]\d$/.test(code))).toBe(true);
  });

  test('stand in the six regions of the National Geographical Committee', () => {
    const counts: Record<string, number> = {};
    for (const region of column('region_th')) counts[region] = (counts[region] ?? 0) + 1;
    expect(counts).toEqual({
      เหนือ: 9,
      ตะวันออกเฉียงเหนือ: 20,
      กลาง: 22,
      ตะวันออก: 7,
      ตะวันตก: 5,
      ใต้: 14,
    });
  });

  test('are those of the map', () => {
    const spelling: Readonly<Record<string, string>> = { Buriram: 'Buri Ram' };
    const { locations } = thailand as { locations: { name: string }[] };
    const mapped = locations
      .map(({ name }) => spelling[name] ?? name)
      .filter((name) => !name.startsWith('Lake '));
    expect(mapped.sort()).toEqual(column('province_en').sort());
  });

  test('are written as the tables write Thai', () => {
    const text = read('data/reference/provinces.csv');
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/\u0E4D|\u0E40\u0E40/);
  });
});

describe('the papers of the repository', () => {
  test('name every package with its version and licence', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as {
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    const paper = read('LICENSES.md').replaceAll(/ +/g, ' ');
    const missing = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([name, version]) => !paper.includes(`| ${name} | ${version} | ${licenceOf(name)} |`),
    );
    expect(missing).toEqual([]);
  });

  test('tell only of commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const papers = read('README.md') + read('CONTRIBUTING.md');
    const told = [...papers.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, name]) => name ?? '');
    expect(told).toEqual(expect.arrayContaining(['start', 'test', 'dev', 'check', 'ingest']));
    expect(told.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('point only to files that exist', () => {
    const links = ['README.md', 'CONTRIBUTING.md', 'LICENSES.md'].flatMap((paper) =>
      [...read(paper).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path ?? ''),
    );
    expect(links.length).toBeGreaterThan(0);
    for (const path of links) expect(() => readFileSync(join(ROOT, path)), path).not.toThrow();
  });

  function licenceOf(name: string): string {
    return (JSON.parse(read(`node_modules/${name}/package.json`)) as { license: string }).license;
  }
});
