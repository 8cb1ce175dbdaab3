import { expect, test } from 'vitest';
import { peerGroups } from '../../app/queries/peers.ts';
import { sampleTables } from '../support/sample.ts';
import { sampleEngine } from '../support/sampleEngine.ts';

// Plans of the sample: pao 10, city 10 and town 8 projects; north of the subdistrict type.
test('a type with too few bodies has a number and no middle', async () => {
  const engine = await sampleEngine();
  const groups = await peerGroups(engine, 2);
  expect(groups).toContainEqual({
    ...{ body_type: 'city_municipality', n_bodies: 1 },
    ...{ low: null, median: null, high: null },
  });
  await engine.close();
});

test('each body counts once, and only plans count', async () => {
  const tables = sampleTables();
  for (const body of tables.bodies) body.body_type = 'sao';
  const engine = await sampleEngine('named', tables);
  const [group, ...others] = await peerGroups(engine, 4);
  expect(others).toEqual([]);
  const plans = tables.documents.filter(({ kind }) => kind === 'plan');
  const sizes = plans
    .map((plan) => tables.projects.filter((p) => p.document_id === plan.document_id).length)
    .sort((a, b) => a - b);
  expect(sizes).toHaveLength(4);
  expect(group?.n_bodies).toBe(4);
  expect(group?.median).toBe(((sizes[1] ?? 0) + (sizes[2] ?? 0)) / 2);
  await engine.close();
});
