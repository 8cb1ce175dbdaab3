import { components } from '../../../data/measures/components.ts';
import { numberCell, textCell, writeCsv, type CsvColumn } from '../../export/csv.ts';
import { versionInWords } from '../../export/origin.ts';
import { bodyTypes } from '../../format/words/labels.ts';
import { signalCsvWords, signalWords } from '../../format/words/signals.ts';
import { localeOf, type Locale } from '../../ui/Locale.tsx';
import type { BodyAt } from './columns.tsx';
import { weightsInWords } from './Controls.tsx';
import type { Weighed } from './model.ts';

/** What an export needs to know beside what was weighed. */
export interface CsvSetting {
  readonly locale: Locale;
  readonly year: number;
  readonly dataVersion: string;
  /** The full address of this view with a body's reasons open. */
  readonly linkTo: (bodyId: string) => string;
}

/** Every body as CSV, the ranked ones first in their order; what is not known is an empty cell. */
export function signalsCsv(weighed: Weighed, setting: CsvSetting): string {
  const locale = localeOf({ ...setting.locale.style, digits: 'arabic' });
  const { ranking, ranked, table } = weighed;
  const others = [...table.bodies.keys()].filter((body) => ranked[body] === 0);
  const columns = [
    ...bodyColumns(weighed, locale),
    ...scoreColumns(weighed, locale),
    ...componentColumns(weighed, locale),
    ...sourceColumns(weighed, { ...setting, locale }),
  ];
  return writeCsv(columns, [...ranking.order, ...others]);
}

function bodyColumns({ table, ranking }: Weighed, { say }: Locale): CsvColumn<BodyAt>[] {
  const typeOf = (type: string) => {
    const name = bodyTypes[type as keyof typeof bodyTypes];
    return name ? say(name) : type;
  };
  return [
    number(say(signalWords.rank), (body) => ranking.ranks[body] || null),
    text(say(signalWords.body), (body) => table.bodies[body]!.body_name),
    text(say(signalCsvWords.bodyId), (body) => table.bodies[body]!.body_id),
    text(say(signalCsvWords.type), (body) => typeOf(table.bodies[body]!.body_type)),
    text(say(signalCsvWords.province), (body) => table.bodies[body]!.province_th),
  ];
}

function scoreColumns(weighed: Weighed, { say }: Locale): CsvColumn<BodyAt>[] {
  const { scores, ranked, bands } = weighed;
  const score = (of: 'low' | 'middle' | 'high') => (body: BodyAt) =>
    ranked[body] === 1 ? rounded(scores[of][body]!) : null;
  return [
    number(say(signalCsvWords.middle), score('middle')),
    number(say(signalCsvWords.low), score('low')),
    number(say(signalCsvWords.high), score('high')),
    number(say(signalCsvWords.best), (body) => bands?.best[body] || null),
    number(say(signalCsvWords.worst), (body) => bands?.worst[body] || null),
    number(say(signalCsvWords.share), (body) => rounded(scores.share[body]!)),
  ];
}

function componentColumns({ table }: Weighed, { say }: Locale): CsvColumn<BodyAt>[] {
  const { judged, low, high } = table.matrix;
  return components.flatMap((component, index) => {
    const at = (body: BodyAt) => body * components.length + index;
    const value = (from: Float64Array) => (body: BodyAt) =>
      judged[at(body)] === 1 ? rounded(from[at(body)]!) : null;
    const name = say(component.name);
    return [
      number(say(signalCsvWords.componentLow, { name }), value(low)),
      number(say(signalCsvWords.componentHigh, { name }), value(high)),
    ];
  });
}

function sourceColumns({ table, weights }: Weighed, setting: CsvSetting): CsvColumn<BodyAt>[] {
  const { locale, year, dataVersion, linkTo } = setting;
  const { say } = locale;
  return [
    number(say(signalCsvWords.year), () => year),
    text(say(signalCsvWords.weights), () => weightsInWords(weights, locale)),
    text(say(signalCsvWords.note), () => say(signalCsvWords.noteText)),
    text(say(signalCsvWords.version), () => versionInWords(dataVersion, locale.style.language)),
    text(say(signalCsvWords.link), (body) => linkTo(table.bodies[body]!.body_id)),
  ];
}

function text(heading: string, value: (body: BodyAt) => string | null): CsvColumn<BodyAt> {
  return { heading, cell: (body) => textCell(value(body)) };
}

function number(heading: string, value: (body: BodyAt) => number | null): CsvColumn<BodyAt> {
  return { heading, cell: (body) => numberCell(value(body)) };
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
