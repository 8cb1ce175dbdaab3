import { qualityWords } from '../../format/words/quality.ts';
import { AddressLink } from '../../shell/AddressLink.tsx';
import type { Locale } from '../../ui/Locale.tsx';
import type { TableColumn } from '../../ui/sorting.ts';

/** The column that leads to a row's line in its document. */
export function lineColumn<Row extends { readonly document_id: string }>(
  locale: Locale,
  lineOf: (row: Row) => number,
): TableColumn<Row> {
  return {
    id: 'line',
    label: locale.say(qualityWords.line),
    value: lineOf,
    cell: (row) => (
      <AddressLink
        to={{ view: 'document', doc: row.document_id, line: lineOf(row), mark: null, ev: null }}
      >
        {locale.say(qualityWords.openAt, { n: lineOf(row) })}
      </AddressLink>
    ),
  };
}
