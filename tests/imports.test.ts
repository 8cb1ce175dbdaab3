import { describe, expect, test } from 'vitest';
import { breachesIn } from './support/arrows.ts';
import { sourcesBelow } from './support/sources.ts';

test('every import of the house runs one way', () => {
  const sources = sourcesBelow('app', 'data', 'pipelines');
  expect(sources.length).toBeGreaterThan(20);
  expect(sources.flatMap(breachesIn)).toEqual([]);
});

describe('a planted import is found', () => {
  const planted: [path: string, text: string][] = [
    ['pipelines/read/text.ts', "import { mapRows } from '../map/rows.ts';"],
    ['pipelines/map/rows.ts', "export { join } from '../recognise/join.ts';"],
    ['pipelines/check/totals.ts', "import { readFileSync } from 'node:fs';"],
    ['pipelines/recognise/tables.ts', "import { join } from 'path';"],
    ['pipelines/map/rows.ts', 'const debug = process.env.DEBUG;'],
    ['pipelines/normalise/thai.ts', "import type { Row } from '../../data/schema/projects.ts';"],
    ['pipelines/stages.ts', "import { TABLES } from '../data/schema/catalogue.ts';"],
    ['pipelines/run.ts', "import { words } from '../app/format/words.ts';"],
    ['data/schema/projects.ts', "import { yearOf } from '../../pipelines/normalise/year.ts';"],
    ['app/engine/engine.ts', "import { bodies } from '../queries/bodies.ts';"],
    ['app/queries/bodies.ts', "type Rows = import('../views/body/rows.ts').Rows;"],
    ['app/queries/bodies.ts', "import { tableFromIPC } from 'apache-arrow';"],
    ['app/ui/Panel.tsx', "import { bodies } from '../queries/bodies.ts';"],
    ['app/ui/Panel.tsx', "import type { Row } from '../../data/schema/bodies.ts';"],
    ['app/views/body/BodyView.tsx', "import { Chart } from '../compare/Chart.tsx';"],
    ['app/views/body/BodyView.tsx', "const view = import('../stuck/StuckView.tsx');"],
    ['app/views/body/BodyView.tsx', "import { engine } from '../../engine/engine.ts';"],
    ['app/shell/ownFiles.ts', "import { assess } from '../../pipelines/run.ts';"],
    ['app/views/mine/MineView.tsx', "import { openReader } from '../../worker/reader.ts';"],
    ['app/worker/worker.ts', "import { openPool } from '../../pipelines/pool/pool.ts';"],
    ['app/shell/routes.ts', "import { BodyView } from '../views/body/BodyView.tsx';"],
    ['app/views/body/load.ts', "new URL('../../../pipelines/run.ts', import.meta.url);"],
    ['app/odd/new.ts', "import { words } from '../format/words.ts';"],
  ];
  test.each(planted)('%s: %s', (path, text) => {
    expect(breachesIn({ path, text })).toHaveLength(1);
  });
});

describe('an import the house allows is let through', () => {
  const allowed: [path: string, text: string][] = [
    ['pipelines/read/text.ts', "import type { Page } from '../stages.ts';"],
    ['pipelines/write/parquet.ts', "import { DuckDBInstance } from '@duckdb/node-api';"],
    ['pipelines/run.ts', "import { mapRows } from './map/rows.ts';"],
    ['pipelines/map/risks.ts', 'const process = row.process; use({ process });'],
    ['app/shell/routes.ts', "const view = import('../views/body/BodyView.tsx');"],
    ['app/views/body/BodyView.tsx', "import { bodies } from '../../queries/bodies.ts';"],
    ['app/engine/decode.ts', "import { parquetRead } from 'hyparquet';"],
  ];
  test.each(allowed)('%s: %s', (path, text) => {
    expect(breachesIn({ path, text })).toEqual([]);
  });
});
