import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './support/build.ts';
import {
  addressesIn,
  defaultExportsIn,
  longFunctionsIn,
  skippedTestsIn,
  thaiTextsIn,
} from './support/house.ts';
import { pathsBelow, sourcesBelow } from './support/sources.ts';

const MOST_LINES = 300;
const MOST_FUNCTION_LINES = 90;
const EXACT_VERSION = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
const TEXT_FILE = /\.(tsx?|mts|mjs|css|html|svg|json|md|csv)$/;
const UNFINISHED = new RegExp(`\\b(${['TO', 'DO'].join('')}|${['FIX', 'ME'].join('')})\\b`);

const program = sourcesBelow('app', 'pipelines', 'data/schema', 'data/measures');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const planted = (text: string) => ({ path: 'planted.tsx', text });

describe('the house', () => {
  test('exports by name', () => {
    // Declarations of what Vite makes of an asset say `default` because Vite does.
    const written = program.filter(({ path }) => !path.endsWith('.d.ts'));
    expect(written.flatMap(defaultExportsIn)).toEqual([]);
  });

  test('keeps files and functions short', () => {
    const long = program.filter(({ text }) => text.trimEnd().split('\n').length > MOST_LINES);
    expect(long.map(({ path }) => path)).toEqual([]);
    expect(program.flatMap((source) => longFunctionsIn(source, MOST_FUNCTION_LINES))).toEqual([]);
  });

  test('has no folder for things without a name', () => {
    const folders = pathsBelow('app', 'data', 'pipelines', 'tests').flatMap((path) =>
      path.split('/').slice(0, -1),
    );
    const nameless = folders.filter((name) => /^(utils?|helpers?|common|lib)$/i.test(name));
    expect(nameless).toEqual([]);
  });

  test('leaves nothing unfinished behind', () => {
    const own = pathsBelow(
      'app',
      'data/schema',
      'data/measures',
      'data/reference',
      'pipelines',
      'tests',
    ).filter((path) => TEXT_FILE.test(path) && !path.startsWith('tests/fixtures/'));
    const unfinished = [...own, 'README.md', 'CONTRIBUTING.md'].filter((path) =>
      UNFINISHED.test(read(path)),
    );
    expect(unfinished).toEqual([]);
  });

  test('leaves out no test', () => {
    expect(sourcesBelow('tests').flatMap(skippedTestsIn)).toEqual([]);
  });
});

describe('the page', () => {
  test('names no address on another host', () => {
    const found = pathsBelow('app')
      .filter((path) => TEXT_FILE.test(path))
      .flatMap((path) => addressesIn(read(path)).map((address) => `${path}: ${address}`));
    expect(found).toEqual([]);
  });

  test('keeps its Thai words in one place', () => {
    const elsewhere = program.filter(
      ({ path }) => /^app\/.*\.tsx?$/.test(path) && !path.startsWith('app/format/'),
    );
    expect(elsewhere.flatMap(thaiTextsIn)).toEqual([]);
  });
});

describe('the packages', () => {
  test('are pinned to one version each', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as {
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !EXACT_VERSION.test(version),
    );
    expect(loose).toEqual([]);
  });

  // npm ci refuses a lock without the builds for other machines, and some registries leave these out.
  test('are locked for every machine they have a build for', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) =>
          !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  });

  test('come from whatever registry the machine is set up for', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });
});

describe('the pipelines', () => {
  const documents = pathsBelow('data/documents').filter((path) => !path.endsWith('.json'));

  test('know no document and no body by its file name', () => {
    const stems = documents
      .map((path) => basename(path).split('.')[0] ?? '')
      .map((stem) => stem.replace(/-(city|town|subdistrict|pao|sao)$/, ''));
    const spellings = stems.flatMap((stem) => [
      stem,
      stem.replaceAll('-', ' '),
      stem.replaceAll('-', ''),
    ]);
    expect(spellings.length).toBeGreaterThan(0);
    const found = pipelineTexts().filter(({ text }) =>
      spellings.some((name) => text.toLowerCase().includes(name)),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  test('know no body by its Thai name', () => {
    const names = documents
      .map(sidecarOf)
      .map(({ publisher }) =>
        publisher.replace(/^(เทศบาล(นคร|เมือง|ตำบล)|องค์การบริหารส่วน(จังหวัด|ตำบล))/, ''),
      );
    expect(names.every((name) => name.length > 3)).toBe(true);
    const found = pipelineTexts().filter(({ text }) => names.some((name) => text.includes(name)));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  function pipelineTexts() {
    return pathsBelow('pipelines').map((path) => ({ path, text: read(path) }));
  }

  function sidecarOf(path: string): { publisher: string } {
    return JSON.parse(read(path.replace(/\.\w+$/, '.json'))) as { publisher: string };
  }
});

describe('a planted breach is found', () => {
  test('default exports', () => {
    for (const text of [
      'export default 1;',
      'export default function a() {}',
      'export { a as default };',
    ]) {
      expect(defaultExportsIn(planted(text)), text).toHaveLength(1);
    }
    expect(defaultExportsIn(planted('switch (a) { default: b(); }'))).toEqual([]);
  });

  test('long functions', () => {
    const body = (lines: number): string => `const a = () => {\n${'b();\n'.repeat(lines)}};`;
    expect(longFunctionsIn(planted(body(89)), 90)).toHaveLength(1);
    expect(longFunctionsIn(planted(body(88)), 90)).toEqual([]);
  });

  test('tests left out', () => {
    const marks = ['skip', 'only', 'todo'];
    for (const mark of marks) expect(skippedTestsIn(planted(`test.${mark}('a');`))).toHaveLength(1);
    expect(skippedTestsIn(planted("test.each([1])('a');"))).toEqual([]);
  });

  test('addresses and Thai words', () => {
    expect(
      addressesIn('fetch("https://example.org/a") // http://www.w3.org/2000/svg'),
    ).toHaveLength(1);
    expect(thaiTextsIn(planted('const a = <p title="ก">ข {`ค${1}`}</p>; // ง'))).toHaveLength(3);
  });
});
