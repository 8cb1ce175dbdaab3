import { bodyTypes, dimensions, statuses } from '../format/words/labels.ts';
import type { Text } from '../format/words.ts';
import type { BodySummary } from '../queries/bodies.ts';
import type { FilterOption } from '../ui/FilterGroup.tsx';
import type { Locale } from '../ui/Locale.tsx';

/** Every option of the filters that depends on what was read. */
export interface FilterChoices {
  readonly bodies: readonly FilterOption[];
  readonly provinces: readonly FilterOption[];
  readonly types: readonly FilterOption[];
  readonly dimensions: readonly FilterOption[];
  readonly years: readonly FilterOption[];
  readonly statuses: readonly FilterOption[];
}

/** The options of the filters: only bodies, provinces, types and years that were read. */
export function filterChoices(bodies: readonly BodySummary[], locale: Locale): FilterChoices {
  const provinces = new Map(
    bodies.flatMap(({ province_code: code, province_th: name }) =>
      code === null ? [] : [[code, name ?? code] as const],
    ),
  );
  const types = new Set(bodies.map(({ body_type: type }) => type));
  return {
    bodies: bodies.map(({ body_id: value, name_th: label }) => ({ value, label })),
    provinces: [...provinces].map(([value, label]) => ({ value, label })),
    types: optionsOf(bodyTypes, locale).filter(({ value }) => types.has(value)),
    dimensions: optionsOf(dimensions, locale),
    years: yearsOf(bodies).map((year) => ({ value: String(year), label: locale.year(year) })),
    statuses: optionsOf(statuses, locale),
  };
}

/** A province of the bodies that were read, and how many these are. */
export interface ProvinceOfBodies {
  readonly code: string;
  readonly name: string;
  readonly bodies: number;
}

/** The provinces of the bodies, by name. */
export function provincesOfBodies(bodies: readonly BodySummary[]): ProvinceOfBodies[] {
  const found = new Map<string, ProvinceOfBodies>();
  for (const { province_code: code, province_th: name } of bodies) {
    if (code === null) continue;
    const before = found.get(code)?.bodies ?? 0;
    found.set(code, { code, name: name ?? code, bodies: before + 1 });
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'th'));
}

/** Every fiscal year that a document of the bodies covers, going up. */
export function yearsOf(bodies: readonly BodySummary[]): number[] {
  const years = new Set<number>();
  for (const { fiscal_year_first: first, fiscal_year_last: last } of bodies)
    for (let year = first ?? 0; first !== null && year <= (last ?? first); year += 1)
      years.add(year);
  return [...years].sort((a, b) => a - b);
}

function optionsOf(labels: Readonly<Record<string, Text>>, locale: Locale): FilterOption[] {
  return Object.entries(labels).map(([value, text]) => ({ value, label: locale.say(text) }));
}
