import { formatYearNumber } from '../../../format/number.ts';
import { itaWords } from '../../../format/words/ita.ts';
import type { NationalAim } from '../../../queries/targets.ts';
import { doorTo } from '../../../shell/openDoor.ts';
import type { ChartOption } from '../../../ui/chartLibrary.ts';
import type { Ink } from '../../../ui/ink.ts';
import type { Locale } from '../../../ui/Locale.tsx';
import type { ItaYear } from '../itaYears.ts';

/** The mean of all agencies in one fiscal year. */
export interface NationalMean {
  readonly fiscal_year: number;
  readonly score: number;
  readonly agencies: number;
}

/** What the whole country aims at and reached. */
export interface National {
  readonly aim: NationalAim;
  readonly means: readonly NationalMean[];
}

const STEP = 5;

/** Where the axis begins: the step of five below the lowest point drawn. */
export function itaAxisStart(years: readonly ItaYear[], { aim }: National): number {
  const points = years.flatMap(({ target, result }) => [
    ...(target ? [target.value] : []),
    ...(result?.score == null ? [] : [result.score]),
  ]);
  const lowest = Math.min(aim.score, ...points);
  return Math.max(0, Math.floor(lowest / STEP) * STEP - STEP);
}

/**
 * Targets as a dashed line and published results as a solid one, each named where it ends; the
 * national aim is one point in its year, and the national mean a stroke in its own. A year with
 * nothing stays empty. Each point is a door to its printed place. On a narrow page points are named by
 * their numbers alone, results as such; the sentence above and the table below say the rest.
 */
export function itaYearsOption(
  years: readonly ItaYear[],
  national: National,
  locale: Locale,
  ink: Ink,
  narrow = false,
): ChartOption {
  const axis = axisYears(years, national.aim);
  const font = { fontFamily: ink.font, fontSize: 14 };
  return {
    grid: { left: 40, right: narrow ? 24 : 48, top: 32, bottom: 32 },
    tooltip: { trigger: 'item' },
    xAxis: {
      type: 'category',
      data: axis.map(String),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: ink.hatch } },
      axisLabel: {
        ...{ ...font, color: ink.ink2, interval: 0 },
        formatter: (year: string) =>
          narrow ? formatYearNumber(Number(year), locale.style) : locale.year(Number(year)),
      },
    },
    yAxis: {
      type: 'value',
      ...{ min: itaAxisStart(years, national), max: 100, interval: STEP },
      splitLine: { lineStyle: { color: ink.line } },
      axisLabel: {
        ...{ ...font, color: ink.ink2 },
        formatter: (score: number) => locale.count(score),
      },
    },
    series: [
      lineSeries('target', targetPoints(years), locale, ink, narrow),
      lineSeries('result', resultPoints(years), locale, ink, narrow),
      meanSeries(national.means, axis, locale, ink),
      aimSeries(national.aim, locale, ink, narrow),
    ],
  };
}

interface Point {
  readonly value: readonly [year: string, score: number];
  readonly door: string;
}

function targetPoints(years: readonly ItaYear[]): Point[] {
  return years.flatMap(({ year, target }) =>
    target
      ? [{ value: [String(year), target.value], door: doorTo.evidence(target.evidence_id) }]
      : [],
  );
}

function resultPoints(years: readonly ItaYear[]): Point[] {
  return years.flatMap(({ year, result }) =>
    result?.score == null
      ? []
      : [{ value: [String(year), result.score], door: doorTo.evidence(result.evidence_id) }],
  );
}

function axisYears(years: readonly ItaYear[], aim: NationalAim): number[] {
  const named = [...years.map(({ year }) => year), aim.by_fiscal_year];
  const [first, last] = [Math.min(...named), Math.max(...named)];
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

function lineSeries(
  kind: 'target' | 'result',
  data: readonly Point[],
  locale: Locale,
  ink: Ink,
  narrow: boolean,
): object {
  const isResult = kind === 'result';
  const color = isResult ? ink.select : ink.bar;
  const text = ({ value }: { value: readonly [string, number] }) =>
    locale.say(itaWords[kind], { n: locale.count(value[1], 2) });
  return {
    ...{ type: 'line', name: kind, symbol: isResult ? 'circle' : 'emptyCircle', symbolSize: 10 },
    lineStyle: { color, width: 2, type: isResult ? 'solid' : 'dashed' },
    itemStyle: { color },
    label: {
      show: true,
      position: isResult ? 'top' : 'bottom',
      ...{ color: ink.ink, fontFamily: ink.font, fontSize: 14 },
      formatter:
        narrow && !isResult ? (at: Pick<Point, 'value'>) => locale.count(at.value[1], 2) : text,
    },
    tooltip: {
      formatter: (at: { value: readonly [string, number] }) =>
        `${locale.year(Number(at.value[0]))}: ${text(at)}`,
    },
    data,
  };
}

function meanSeries(
  means: readonly NationalMean[],
  axis: readonly number[],
  locale: Locale,
  ink: Ink,
): object {
  const shown = means.filter(({ fiscal_year: year }) => axis.includes(year));
  return {
    ...{ type: 'scatter', name: 'mean', symbol: 'rect', symbolSize: [48, 3], silent: true },
    itemStyle: { color: ink.ink2 },
    label: {
      ...{ show: true, position: 'top', color: ink.ink2, fontFamily: ink.font, fontSize: 14 },
      ...{ backgroundColor: ink.paper, distance: 8 },
      formatter: ({ value }: { value: readonly [string, number] }) =>
        locale.say(itaWords.mean, { n: locale.count(value[1], 2) }),
    },
    data: shown.map(({ fiscal_year: year, score }) => [String(year), score]),
  };
}

function aimSeries(aim: NationalAim, locale: Locale, ink: Ink, narrow: boolean): object {
  const year = locale.year(aim.by_fiscal_year);
  const n = locale.count(aim.score, 2);
  return {
    ...{ type: 'scatter', name: 'aim', symbol: 'diamond', symbolSize: 16, silent: true },
    itemStyle: { color: ink.paper, borderColor: ink.aim, borderWidth: 3 },
    label: {
      ...{ show: true, position: [16, 22], align: 'right', color: ink.aim, fontSize: 14 },
      formatter: narrow ? n : locale.say(itaWords.aim, { n, year }),
    },
    data: [[String(aim.by_fiscal_year), aim.score]],
  };
}
