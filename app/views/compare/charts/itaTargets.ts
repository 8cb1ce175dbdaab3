import { compareWords } from '../../../format/words/compare.ts';
import { itaWords } from '../../../format/words/ita.ts';
import { units } from '../../../format/words/units.ts';
import type { ItaResultRow } from '../../../queries/itaResults.ts';
import type { ItaTarget, NationalAim } from '../../../queries/targets.ts';
import { doorTo } from '../../../shell/openDoor.ts';
import type { ChartOption } from '../../../ui/chartLibrary.ts';
import type { Ink } from '../../../ui/ink.ts';
import type { Locale } from '../../../ui/Locale.tsx';

const shapes = [
  ['circle', '●'],
  ['rect', '■'],
  ['triangle', '▲'],
] as const;
const dashes = ['solid', 'dashed', 'dotted'] as const;
const STEP = 5;

/** The bodies that have a line, each with the sign of its points. */
export function itaLines(
  rows: readonly ItaTarget[],
  results: readonly ItaResultRow[] = [],
): { sign: string; name: string }[] {
  const names = new Map([...rows, ...results].map((row) => [row.body_id, row.body_name]));
  return [...names.values()].map((name, index) => ({
    sign: shapes[index % shapes.length]?.[1] ?? '',
    name,
  }));
}

/** Where the axis of scores begins: the step of five below the lowest target or aim. */
export function axisStart(
  rows: readonly ItaTarget[],
  aim: NationalAim,
  results: readonly ItaResultRow[] = [],
): number {
  const scores = results.flatMap(({ score }) => score ?? []);
  const lowest = Math.min(aim.score, ...rows.map(({ value }) => value), ...scores);
  return Math.max(0, Math.floor(lowest / STEP) * STEP - STEP);
}

/**
 * ITA targets as a line per body over fiscal years, and the national aim as one point in the year
 * it falls due: it is no floor for the years before. Published results are points with the sign of
 * their body, called results. Each is a door to its printed place.
 */
export function itaTargetsOption(
  rows: readonly ItaTarget[],
  aim: NationalAim,
  locale: Locale,
  ink: Ink,
  results: readonly ItaResultRow[] = [],
): ChartOption {
  const years = yearsOf([...rows, ...results], aim);
  const bodies = [...new Set([...rows, ...results].map(({ body_id }) => body_id))];
  const withTargets = bodies.filter((id) => rows.some(({ body_id }) => body_id === id));
  const withResults = bodies.filter((id) => results.some(({ body_id }) => body_id === id));
  return {
    grid: { left: 40, right: 24, top: 32, bottom: 32 },
    tooltip: { trigger: 'item' },
    xAxis: {
      type: 'category',
      data: years.map(String),
      triggerEvent: true,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: ink.hatch } },
      axisLabel: axisLabel(ink, (year: string) => locale.year(Number(year))),
    },
    yAxis: {
      type: 'value',
      min: axisStart(rows, aim, results),
      max: 100,
      interval: STEP,
      splitLine: { lineStyle: { color: ink.line } },
      axisLabel: axisLabel(ink, (score: number) => locale.count(score)),
    },
    series: [
      ...withTargets.map((id) => bodySeries(rowsOf(rows, id), bodies.indexOf(id), locale, ink)),
      ...withResults.map((id) =>
        resultSeries(rowsOf(results, id), bodies.indexOf(id), locale, ink),
      ),
      aimSeries(aim, locale, ink),
    ],
  };
}

function yearsOf(rows: readonly { readonly fiscal_year: number }[], aim: NationalAim): number[] {
  const named = [...rows.map(({ fiscal_year }) => fiscal_year), aim.by_fiscal_year];
  const [first, last] = [Math.min(...named), Math.max(...named)];
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

function rowsOf<T extends { readonly body_id: string }>(rows: readonly T[], bodyId: string): T[] {
  return rows.filter(({ body_id }) => body_id === bodyId);
}

function axisLabel(ink: Ink, formatter: (value: never) => string): object {
  return { color: ink.ink2, fontFamily: ink.font, fontSize: 14, interval: 0, formatter };
}

function bodySeries(rows: readonly ItaTarget[], index: number, locale: Locale, ink: Ink): object {
  const name = rows[0]?.body_name ?? '';
  return {
    type: 'line',
    name,
    symbol: shapes[index % shapes.length]?.[0],
    symbolSize: 10,
    lineStyle: { color: ink.bar, width: 2, type: dashes[index % dashes.length] },
    itemStyle: { color: ink.bar },
    label: {
      show: true,
      position: 'top',
      color: ink.select,
      fontSize: 14,
      formatter: ({ value }: { value: [string, number] }) => locale.count(value[1], 2),
    },
    tooltip: { formatter: ({ value }: { value: [string, number] }) => tip(name, value, locale) },
    data: rows.map((row) => ({
      value: [String(row.fiscal_year), row.value],
      door: doorTo.evidence(row.evidence_id),
    })),
  };
}

function resultSeries(
  rows: readonly ItaResultRow[],
  index: number,
  locale: Locale,
  ink: Ink,
): object {
  const name = rows[0]?.body_name ?? '';
  const text = ({ value }: { value: [string, number] }) =>
    locale.say(itaWords.result, { n: locale.count(value[1], 2) });
  return {
    ...{ type: 'scatter', name, symbol: shapes[index % shapes.length]?.[0], symbolSize: 12 },
    itemStyle: { color: ink.select },
    label: { show: true, position: 'right', color: ink.ink, fontSize: 14, formatter: text },
    tooltip: {
      formatter: (at: { value: [string, number] }) =>
        `${name}\n${locale.year(Number(at.value[0]))}: ${text(at)}`,
    },
    data: rows.flatMap((row) =>
      row.score === null
        ? []
        : [{ value: [String(row.fiscal_year), row.score], door: doorTo.evidence(row.evidence_id) }],
    ),
  };
}

function aimSeries(aim: NationalAim, locale: Locale, ink: Ink): object {
  const year = locale.year(aim.by_fiscal_year);
  const text = locale.say(compareWords.itaAim, { n: locale.count(aim.score), year });
  return {
    type: 'scatter',
    name: text,
    symbol: 'diamond',
    symbolSize: 16,
    silent: true,
    itemStyle: { color: ink.paper, borderColor: ink.aim, borderWidth: 3 },
    label: {
      show: true,
      position: [16, 22],
      align: 'right',
      color: ink.aim,
      fontSize: 14,
      formatter: text,
    },
    data: [[String(aim.by_fiscal_year), aim.score]],
  };
}

function tip(name: string, [year, score]: [string, number], locale: Locale): string {
  const points = locale.say(units.points, { n: locale.count(score, 2) });
  return `${name}\n${locale.year(Number(year))}: ${points}`;
}
