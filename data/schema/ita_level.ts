/** One level of a rule: the total it begins at, and what each part must reach for it. */
export interface ItaLevel {
  readonly name: string;
  /** Points of 100, inclusive. */
  readonly total_from: number;
  /** Points of 100 for each of the parts; null where only the total counts. */
  readonly parts_from: number | null;
}

/** The levels of some fiscal years, the highest first. */
export interface ItaRule {
  readonly first_year: number;
  /** Null where it still holds. */
  readonly last_year: number | null;
  readonly levels: readonly ItaLevel[];
}

/** data/reference/ita_levels.json. */
export interface ItaLevels {
  readonly source: string;
  /** Shares of the parts in the total. */
  readonly weights: Readonly<Record<ItaPart, number>>;
  readonly rules: readonly ItaRule[];
}

export const itaParts = ['iit', 'eit', 'oit'] as const;
export type ItaPart = (typeof itaParts)[number];

/** Points of 100; null where the publisher does not say. */
export interface ItaPoints extends Readonly<Record<ItaPart, number | null>> {
  readonly score: number | null;
}

/** What is missing for a level: points of the total or of one part. */
export interface ItaGap {
  readonly what: 'score' | ItaPart;
  readonly points: number;
}

/** The level that points give, and what the next level up would take. */
export interface ItaVerdict {
  /** Null where the points do not tell: no total, no rule for the year, or a part not stated. */
  readonly level: string | null;
  /** The only levels it can be, the highest first, where parts are not stated; one otherwise. */
  readonly possible: readonly string[];
  /** The next level up; null at the highest, and where the level is not known. */
  readonly next: string | null;
  /** What keeps the body from the next level, the largest gap first. */
  readonly missing: readonly ItaGap[];
  /** Points of the total if every part short of the next level just reached its floor. */
  readonly totalThen: number | null;
}

const UNKNOWN: ItaVerdict = {
  ...{ level: null, possible: [], next: null, missing: [], totalThen: null },
};

/**
 * The level of a result by the rule of its fiscal year. A part that is not stated may lie anywhere,
 * so that several levels stay possible where a floor depends on it.
 */
export function itaVerdict(points: ItaPoints, year: number, levels: ItaLevels): ItaVerdict {
  const rule = levels.rules.find(
    ({ first_year: first, last_year: last }) => first <= year && (last === null || year <= last),
  );
  if (!rule || points.score === null) return UNKNOWN;
  const surely = rule.levels.findIndex((level) => reaches(points, level, 0));
  const perhaps = rule.levels.findIndex((level) => reaches(points, level, 100));
  if (surely < 0 || perhaps < 0) return UNKNOWN;
  const possible = rule.levels.slice(perhaps, surely + 1).filter((level) => {
    return reaches(points, level, 100);
  });
  if (perhaps < surely) return { ...UNKNOWN, possible: possible.map(({ name }) => name) };
  const [level, next] = [rule.levels[surely], rule.levels[surely - 1]];
  if (!level) return UNKNOWN;
  const missing = next ? gapsTo(points, next) : [];
  const totalThen = next ? totalAfter(points, next, levels.weights) : null;
  return {
    level: level.name,
    possible: [level.name],
    next: next?.name ?? null,
    missing,
    totalThen,
  };
}

function reaches(points: ItaPoints, level: ItaLevel, unknown: number): boolean {
  const { parts_from: floor } = level;
  if ((points.score ?? unknown) < level.total_from) return false;
  return floor === null || itaParts.every((part) => (points[part] ?? unknown) >= floor);
}

function gapsTo(points: ItaPoints, { total_from: total, parts_from: floor }: ItaLevel): ItaGap[] {
  const gap = (what: ItaGap['what'], from: number | null): ItaGap[] => {
    const value = points[what];
    return from === null || value === null || value >= from
      ? []
      : [{ what, points: rounded(from - value) }];
  };
  const parts = itaParts.flatMap((part) => gap(part, floor)).sort((a, b) => b.points - a.points);
  return [...gap('score', total), ...parts];
}

/** What the total would be if the parts below the floor just reached it and the others stayed. */
function totalAfter(
  points: ItaPoints,
  { parts_from: floor }: ItaLevel,
  weights: ItaLevels['weights'],
): number | null {
  if (points.score === null || floor === null) return null;
  const gained = itaParts.reduce((sum, part) => {
    const value = points[part];
    return value === null ? sum : sum + weights[part] * Math.max(0, floor - value);
  }, 0);
  return gained === 0 ? null : rounded(points.score + gained);
}

/** Scores are printed with two decimals. */
function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}

/**
 * The points of a result if some of its parts were others: the printed total moves by the weighted
 * difference of each part, so that a total printed with another rounding keeps it. Where the total or a
 * changed part is not stated, the total is the weighted sum of all parts; null where one of them is
 * not known.
 */
export function supposedPoints(
  printed: ItaPoints,
  supposed: Readonly<Partial<Record<ItaPart, number>>>,
  weights: ItaLevels['weights'],
): ItaPoints {
  const [iit, eit, oit] = itaParts.map((part) => supposed[part] ?? printed[part]) as PartValues;
  const parts = { iit, eit, oit };
  return { ...parts, score: supposedTotal(printed, parts, weights) };
}

type PartValues = [number | null, number | null, number | null];

function supposedTotal(
  printed: ItaPoints,
  parts: Readonly<Record<ItaPart, number | null>>,
  weights: ItaLevels['weights'],
): number | null {
  const changed = itaParts.filter((part) => parts[part] !== printed[part]);
  const isMoved = printed.score !== null && changed.every((part) => printed[part] !== null);
  const sumOf = (valueOf: (part: ItaPart) => number) =>
    itaParts.reduce((sum, part) => sum + weights[part] * valueOf(part), 0);
  if (isMoved && printed.score !== null) {
    const moved = printed.score + sumOf((part) => (parts[part] ?? 0) - (printed[part] ?? 0));
    return rounded(Math.min(100, Math.max(0, moved)));
  }
  return itaParts.every((part) => parts[part] !== null)
    ? rounded(sumOf((part) => parts[part] ?? 0))
    : null;
}

/** Whether a printed level is another than the computed one; false where either is not known. */
export function levelDiffers(printed: string | null, { level, possible }: ItaVerdict): boolean {
  if (printed === null || possible.length === 0) return false;
  const key = levelKey(printed);
  return level === null ? !possible.some((one) => levelKey(one) === key) : levelKey(level) !== key;
}

/** "ระดับ A", "ผ่าน ดี" and "ผ่านเกณฑ์" in the form in which levels are compared. */
function levelKey(printed: string): string {
  return printed.replace(/\s+/g, '').replace(/^ระดับ/, '').toUpperCase();
}
