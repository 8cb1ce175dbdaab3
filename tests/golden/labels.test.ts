import { describe, expect, test } from 'vitest';
import { loadLabels } from '../support/labels.ts';
import { solid } from './plain.ts';
import { sourceLines } from './sources.ts';

const folders = [
  ['tests/fixtures/labels', 'data/documents'],
  ['tests/fixtures/invented', 'tests/fixtures/invented'],
] as const;

describe.each(folders)('the labels of %s', (labelled, documents) => {
  const sources = sourceLines(documents);

  test('there is one set of labels a document', () => {
    expect(loadLabels(labelled).map(({ stem }) => stem)).toEqual([...sources.keys()]);
  });

  test.each(loadLabels(labelled))(
    '$stem: names, risks and controls stand at their lines',
    (label) => {
      const lines = sources.get(label.stem) ?? [];
      const things = [
        ...label.projects.map(({ name, lines: span }) => ({ text: name, span })),
        ...label.risks.map(({ issue, lines: span }) => ({ text: issue, span })),
        ...label.risk_controls.map(({ control, lines: span }) => ({ text: control, span })),
      ].filter(({ span }) => span[0] === span[1]);
      const absent = things.filter(
        ({ text, span }) => !solid(lines[span[0] - 1] ?? '').includes(solid(text)),
      );
      expect(absent).toEqual([]);
    },
  );

  test.each(loadLabels(labelled))('$stem: projects are numbered in order', ({ projects }) => {
    expect(projects.map(({ ordinal }) => ordinal)).toEqual(projects.map((_, index) => index + 1));
  });
});
