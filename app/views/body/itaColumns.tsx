import type { ItaPart } from '../../../data/schema/ita_level.ts';
import { itaParts } from '../../../data/schema/ita_level.ts';
import { itaWords } from '../../format/words/ita.ts';
import { Count } from '../../ui/Count.tsx';
import type { Locale } from '../../ui/Locale.tsx';
import { NothingMark } from '../../ui/NothingMark.tsx';
import type { TableColumn } from '../../ui/sorting.ts';
import { computedLevel, levelSignal, type ItaYear } from './itaYears.ts';

/** The columns of targets and results by year; parts and levels only where there are results. */
export function itaColumns(
  locale: Locale,
  withParts: boolean,
  withResults: boolean,
): TableColumn<ItaYear>[] {
  const parts = withParts ? itaParts.map((part) => partColumn(part, locale)) : [];
  const levels = withResults ? levelColumns(locale) : [];
  return [...scoreColumns(locale), ...parts, ...levels];
}

function scoreColumns(locale: Locale): TableColumn<ItaYear>[] {
  return [
    {
      id: 'year',
      label: locale.say(itaWords.colYear),
      value: ({ year }) => year,
      cell: ({ year }) => locale.year(year),
    },
    {
      id: 'target',
      label: locale.say(itaWords.colTarget),
      align: 'end',
      deciding: true,
      cell: ({ target, year }) => (
        <Count
          value={target?.value ?? null}
          places={2}
          evidenceId={target?.evidence_id}
          unsure={target?.unsure ?? false}
          label={locale.year(year)}
        />
      ),
    },
    {
      id: 'result',
      label: locale.say(itaWords.colResult),
      align: 'end',
      deciding: true,
      cell: (row) => <Points row={row} what="score" locale={locale} />,
    },
  ];
}

function partColumn(part: ItaPart, locale: Locale): TableColumn<ItaYear> {
  return {
    id: part,
    label: locale.say(itaWords[part]),
    align: 'end',
    cell: (row) => <Points row={row} what={part} locale={locale} />,
  };
}

/** Points of a result: not stated where the publisher does not say, no document where none is there. */
function Points(props: { row: ItaYear; what: 'score' | ItaPart; locale: Locale }) {
  const { year, result } = props.row;
  return (
    <Count
      value={result?.[props.what] ?? null}
      places={2}
      evidenceId={result?.evidence_id}
      nothing={result === null ? 'no_document' : 'not_stated'}
      label={props.locale.year(year)}
    />
  );
}

function levelColumns(locale: Locale): TableColumn<ItaYear>[] {
  return [
    {
      id: 'level',
      label: locale.say(itaWords.colLevel),
      cell: ({ result }) =>
        result?.level ?? <NothingMark kind={result === null ? 'no_document' : 'not_stated'} />,
    },
    {
      id: 'computed',
      label: locale.say(itaWords.colComputed),
      cell: (row) => {
        const signal = levelSignal(row, locale);
        return (
          <>
            {computedLevel(row, locale) ?? <NothingMark kind="no_document" />}
            {signal === null ? null : <span className="ita-signal">{signal}</span>}
          </>
        );
      },
    },
  ];
}
