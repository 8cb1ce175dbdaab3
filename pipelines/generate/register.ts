import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Body } from '../../data/schema/bodies.ts';
import places from '../../data/reference/synthetic/places.json' with { type: 'json' };
import shares from '../../data/reference/synthetic/shares.json' with { type: 'json' };

export type BodyType = Body['body_type'];

/** An invented body and what its documents are drawn from. */
export interface Invented extends Body {
  /** Its number, from 1: the same for every count of bodies. */
  readonly k: number;
  readonly province_code: string;
  /** Whether nothing of it is published, or not in every year. */
  readonly silent: 'all' | 'some' | 'none';
  /** Projects of one plan. */
  readonly size: number;
  /** How far up the ladder of amounts its projects stand. */
  readonly step: number;
  /** Points of a hundred by which fewer of its projects are completed. */
  readonly late: number;
}

/** Thailand's counts; subdistrict organisations are the rest. */
const COUNTS = { city_municipality: 30, town_municipality: 195, subdistrict_municipality: 2270 };
/** Local bodies of the country. */
export const COUNTRY = 7850;
const BANGKOK = 'TH-10';
const SPECIAL = [BANGKOK, 'TH-20'];

/** Fewest projects of a plan, how many more there may be, and the step of their amounts. */
const SIZES: Readonly<Record<BodyType, readonly [fewest: number, more: number, step: number]>> = {
  special: [64, 16, 10],
  pao: [46, 22, 7],
  city_municipality: [42, 20, 5],
  town_municipality: [34, 16, 1],
  subdistrict_municipality: [27, 14, -3],
  sao: [24, 14, -4],
};

interface Province {
  readonly code: string;
  readonly name: string;
  readonly region: string;
}

interface Slot {
  readonly type: BodyType;
  readonly province: Province;
  /** Counts the bodies of its type in its province, from 0. */
  readonly serial: number;
}

/**
 * The invented bodies 1 to `count`: a sample of a country with Thailand's proportions of types and
 * provinces. A body is the same whatever the count; its name stands in no register.
 */
export function registerOf(count: number, seed: number): Invented[] {
  const slots = shuffled(everySlot(), seed);
  return Array.from({ length: count }, (_nothing, i) => {
    const slot = slots[i % slots.length] as Slot;
    return invented(i + 1, Math.floor(i / slots.length), slot, seed);
  });
}

/** The 77 provinces, by code. */
export function provinces(): Province[] {
  const file = new URL('../../data/reference/provinces.csv', import.meta.url);
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [code = '', name = '', , region = ''] = line.split(',');
    return { code, name, region };
  });
}

/** A number below 2^48 that a seed and a key give on every machine. */
export function draw(seed: number, key: string): number {
  const hash = createHash('md5').update(`${seed}:${key}`).digest('hex');
  return Number.parseInt(hash.slice(0, 12), 16);
}

function everySlot(): Slot[] {
  const all = provinces();
  const weights: Readonly<Record<string, readonly number[]>> = shares.weights;
  const shared = (type: BodyType, total: number): Slot[] => {
    const at = shares.order.indexOf(type);
    const counts = apportioned(
      total,
      all.map(({ code }) => weights[code]?.[at] ?? 0),
    );
    return all.flatMap((province, i) =>
      Array.from({ length: counts[i] ?? 0 }, (_n, serial) => ({ type, province, serial })),
    );
  };
  const fixed = all.flatMap((province): Slot[] => [
    ...(province.code === BANGKOK ? [] : [{ type: 'pao' as const, province, serial: 0 }]),
    ...(SPECIAL.includes(province.code) ? [{ type: 'special' as const, province, serial: 0 }] : []),
  ]);
  const towns = Object.entries(COUNTS).flatMap(([type, n]) => shared(type as BodyType, n));
  return [...fixed, ...towns, ...shared('sao', COUNTRY - fixed.length - towns.length)];
}

/** A total given out by weights in whole numbers, the largest remainders first. */
function apportioned(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const parts = weights.map((weight, i) => ({
    i,
    whole: Math.floor((total * weight) / sum),
    rest: (total * weight) % sum,
  }));
  const left = total - parts.reduce((all, { whole }) => all + whole, 0);
  const first = [...parts].sort((a, b) => b.rest - a.rest || a.i - b.i).slice(0, left);
  return parts.map(({ whole, i }) => whole + (first.some((part) => part.i === i) ? 1 : 0));
}

function shuffled(slots: readonly Slot[], seed: number): Slot[] {
  return slots
    .map((slot, i) => ({ slot, order: draw(seed, `slot ${i}`), i }))
    .sort((a, b) => a.order - b.order || a.i - b.i)
    .map(({ slot }) => slot);
}

function invented(k: number, lap: number, slot: Slot, seed: number): Invented {
  const { type, province } = slot;
  const at = draw(seed, `body ${k}`);
  const of = (divisor: number, among: number) => Math.floor(at / divisor) % among;
  const [fewest, more, step] = SIZES[type];
  const quiet = of(1, 100);
  return {
    k,
    body_id: `synthetic-${province.code}-${type}-${String(k).padStart(7, '0')}`,
    name_th: nameOf(slot, lap),
    body_type: type,
    district_th: `${placeOf(Math.floor(slot.serial / 9) * 13 + numberOf(province))}${places.mark}`,
    province_th: province.name,
    province_code: province.code,
    region: province.region,
    silent: quiet < 8 ? 'all' : quiet < 10 ? 'some' : 'none',
    size: fewest + of(100, more + 1),
    step: step + of(10_000, 5) - 2,
    late: of(1_000_000, 25),
  };
}

function nameOf({ type, province, serial }: Slot, lap: number): string {
  const own = serial * 7 + numberOf(province) * 31 + (type === 'sao' ? 11 : 0);
  const place = type === 'pao' || type === 'special' ? province.name : placeOf(own);
  return `${places.names[type]}${place}${places.mark}${lap === 0 ? '' : ` ${lap + 1}`}`;
}

function placeOf(number: number): string {
  const { first, second } = places;
  const at = number % (first.length * second.length);
  return `${first[at % first.length]}${second[Math.floor(at / first.length)]}`;
}

function numberOf({ code }: Province): number {
  return Number(code.slice('TH-'.length));
}
