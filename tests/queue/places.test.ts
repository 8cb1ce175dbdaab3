import { expect, test } from 'vitest';
import { toLocal, toShared } from '../../pipelines/queue/places.ts';

const here = { from: '/srv/docs', to: '/srv/tables' };
const there = { from: '/mnt/a/docs', to: '/mnt/b' };

test('paths below the shared folders are those of the machine that reads', () => {
  const task = {
    kind: 'read',
    file: '/srv/docs/เทศบาล/แผน.txt',
    keptAt: '/srv/tables/.cache/a.document',
    pages: '/srv/tables/report',
    parts: ['/srv/tables', 'as printed: /srv/docs/x', 7, null],
  };
  expect(toLocal(toShared(task, here), there)).toEqual({
    kind: 'read',
    file: '/mnt/a/docs/เทศบาล/แผน.txt',
    keptAt: '/mnt/b/.cache/a.document',
    pages: '/mnt/b/report',
    parts: ['/mnt/b', 'as printed: /srv/docs/x', 7, null],
  });
});

test('a folder whose name only begins like a shared one is none of them', () => {
  expect(toShared('/srv/docs-old/x.txt', here)).toBe('/srv/docs-old/x.txt');
});
