import { describe, expect, test } from 'vitest';
import { filterOf, hrefOf, toggled } from '../../app/shell/address.ts';
import { changeOfDoor, doorTo } from '../../app/shell/openDoor.ts';
import { maybeSumPlace, sumKey } from '../../app/shell/sumKey.ts';

describe('the address', () => {
  test('leaves out what has its default', () => {
    expect(hrefOf({ view: 'overview', fy: [], lang: 'th' })).toBe('?');
    expect(hrefOf({ view: 'stuck', fy: [2564], dim: ['1', 'none'] })).toBe(
      '?view=stuck&dim=1,none&fy=2564',
    );
  });

  test('names the sides of the filter', () => {
    const filter = filterOf({
      ...{
        bodies: ['a'],
        prov: ['TH-46'],
        type: ['pao'],
        dim: ['2'],
        mission: ['2.integrity'],
        fy: [2566],
      },
      ...{ status: ['completed'], q: 'อบรม' },
    });
    expect(filter).toEqual({
      ...{ bodies: ['a'], provinces: ['TH-46'], bodyTypes: ['pao'], dimensions: ['2'] },
      missions: ['2.integrity'],
      ...{ years: [2566], statuses: ['completed'], search: 'อบรม' },
    });
  });

  test('a second choice of the same value takes it out again', () => {
    expect(toggled([2565], 2566)).toEqual([2565, 2566]);
    expect(toggled([2565, 2566], 2566)).toEqual([2565]);
  });
});

describe('the name of a sum', () => {
  test('holds the sides that are set', () => {
    const place = { bodyId: 'TH-46-town', fiscalYear: 2566, dimension: '1' };
    expect(sumKey(place)).toBe('TH-46-town~2566~1');
    expect(maybeSumPlace('TH-46-town~2566~1')).toEqual(place);
    expect(maybeSumPlace(sumKey({ bodyId: 'b' }))).toEqual({ bodyId: 'b' });
  });

  test('is refused where it is none', () => {
    for (const key of ['', 'b', 'b~2566', 'b~26~1', 'b~year~1', 'b~2566~1~x'])
      expect(maybeSumPlace(key)).toBeNull();
  });
});

test('a door opens what it names', () => {
  expect(changeOfDoor(doorTo.sum({ bodyId: 'b' }))).toEqual({ sum: 'b~-~-', ev: null });
  expect(changeOfDoor(doorTo.evidence('doc:e1.2'))).toEqual({ ev: 'doc:e1.2' });
  expect(changeOfDoor(doorTo.status('b:1', 'in_progress'))).toMatchObject({
    ...{ view: 'body', body: 'b:1', status: ['in_progress'] },
  });
  expect(changeOfDoor('unknown:b')).toEqual({});
});
