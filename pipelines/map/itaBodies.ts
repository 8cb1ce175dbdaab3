import type { Body } from '../../data/schema/bodies.ts';
import { squash } from '../normalise/thai.ts';
import type { ItaBody } from '../stages.ts';
import type { ItaDraft, ItaReject } from './itaResults.ts';

/** What matching needs to know of a body. */
export type KnownBody = Pick<
  Body,
  'body_id' | 'name_th' | 'body_type' | 'district_th' | 'province_th' | 'province_code'
>;

/** Finds the body of a printed result among the known ones: its id, or why none is its. */
export type FindBody = (draft: ItaDraft) => { readonly bodyId: string } | ItaReject;

/**
 * Matches by province, type and name. Of subdistricts of one name the district decides; where the
 * row or the known body names none, the name must stand for one body on both sides: among the known
 * bodies, and among the rows of that year in the table, which nearly always lists the whole province.
 */
export function bodyFinder(bodies: readonly KnownBody[], drafts: readonly ItaDraft[]): FindBody {
  const known = groups(bodies, (body) =>
    keyOf({ ...body, name: body.name_th, type: body.body_type, provinceCode: body.province_code }),
  );
  const rows = groups(drafts, ({ body, year }) => `${keyOf(body)}|${year}`);
  return ({ body, year }) => {
    const candidates = known.get(keyOf(body)) ?? [];
    if (candidates.length === 0) return 'ita_body_unknown';
    if (!hasDistrict(body.type)) return theOnly(candidates);
    const district = districtKey(body.district);
    const exact = candidates.filter((one) => districtKey(ownDistrict(one)) === district);
    if (district !== '' && exact.length > 0) return theOnly(exact);
    const possible = candidates.filter(
      (one) => district === '' || districtKey(ownDistrict(one)) === '',
    );
    if (possible.length === 0) return 'ita_body_unknown';
    const places = new Set(
      (rows.get(`${keyOf(body)}|${year}`) ?? []).map((row) => districtKey(row.body.district)),
    );
    return places.size > 1 ? 'ita_body_ambiguous' : theOnly(possible);
  };
}

/** Only subdistricts of one province may share a name. */
function hasDistrict(type: ItaBody['type']): boolean {
  return type === 'sao' || type === 'subdistrict_municipality';
}

function theOnly(bodies: readonly KnownBody[]): { bodyId: string } | ItaReject {
  const [body, second] = bodies;
  if (!body) return 'ita_body_unknown';
  return second ? 'ita_body_ambiguous' : { bodyId: body.body_id };
}

function keyOf(body: Pick<ItaBody, 'name' | 'type' | 'provinceCode'>): string {
  return [body.provinceCode ?? '', body.type, squash(body.name)].join('|');
}

/** "เมือง" alone is the district named after the province. */
function ownDistrict({ district_th: district, province_th: province }: KnownBody): string | null {
  return district !== null && squash(district) === 'เมือง' ? `เมือง${province ?? ''}` : district;
}

function districtKey(district: string | null): string {
  return squash(district ?? '');
}

function groups<T>(all: readonly T[], keyOfOne: (one: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOfOne(one);
    const group = found.get(key);
    if (group) group.push(one);
    else found.set(key, [one]);
  }
  return found;
}
