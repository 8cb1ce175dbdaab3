import { documentKinds } from '../../format/words/labels.ts';
import { qualityWords } from '../../format/words/quality.ts';
import type { DocumentQuality } from '../../queries/documents.ts';
import type { Locale } from '../../ui/Locale.tsx';
import type { TableColumn } from '../../ui/sorting.ts';

type Column = TableColumn<DocumentQuality>;

/** Rows seen that are neither taken in nor left out; anything but 0 is a fault. */
export function unaccounted(row: DocumentQuality): number {
  return row.rows_seen - row.rows_mapped - row.rows_rejected;
}

/** Share of a document's fields read with doubt, 0 to 1; null where it has no field. */
export function unsureShare(row: DocumentQuality): number | null {
  return row.n_fields === 0 ? null : row.n_unsure_fields / row.n_fields;
}

/** A document by its body, kind, months and years. */
export function documentLabel(row: DocumentQuality, locale: Locale): string {
  const kind = documentKinds[row.kind as keyof typeof documentKinds];
  const { fiscal_year_first: first, fiscal_year_last: last, report_months: months } = row;
  const about = [
    kind ? locale.say(kind) : '',
    months === null ? '' : locale.say(qualityWords.months, { n: months }),
    first === null ? '' : locale.years(first, last ?? first),
  ].filter((part) => part !== '');
  return [row.body_name ?? locale.say(qualityWords.bodyUnknown), about.join(' ')].join(' · ');
}

/** The columns of the list of documents; `choose` opens a document's reading, or closes it. */
export function qualityColumns(
  locale: Locale,
  chosen: string,
  choose: (documentId: string) => void,
): Column[] {
  return [
    nameColumn(locale, chosen, choose),
    count(locale, 'lines', (row) => row.line_count),
    count(locale, 'projects', (row) => row.n_projects),
    count(locale, 'seen', (row) => row.rows_seen),
    count(locale, 'mapped', (row) => row.rows_mapped),
    count(locale, 'rejected', (row) => row.rows_rejected),
    balanceColumn(locale),
    figuresColumn(locale),
    unsureColumn(locale),
    count(locale, 'findings', (row) => row.n_findings),
  ];
}

function nameColumn(locale: Locale, chosen: string, choose: (id: string) => void): Column {
  return {
    id: 'document',
    label: locale.say(qualityWords.document),
    wide: true,
    value: (row) => documentLabel(row, locale),
    cell: (row) => (
      <button
        type="button"
        className="door"
        aria-expanded={row.document_id === chosen}
        title={locale.say(qualityWords.detailOf, { name: documentLabel(row, locale) })}
        onClick={() => choose(row.document_id)}
      >
        {documentLabel(row, locale)}
      </button>
    ),
  };
}

function count(
  locale: Locale,
  id: 'lines' | 'projects' | 'seen' | 'mapped' | 'rejected' | 'findings',
  value: (row: DocumentQuality) => number,
): Column {
  const label = locale.say(qualityWords[id]);
  return { id, label, align: 'end', value, cell: (row) => locale.count(value(row)) };
}

function balanceColumn(locale: Locale): Column {
  return {
    id: 'balance',
    label: locale.say(qualityWords.balance),
    deciding: true,
    value: unaccounted,
    cell: (row) => {
      const missing = unaccounted(row);
      return missing === 0 ? (
        <span className="balanced">{locale.say(qualityWords.balanced)}</span>
      ) : (
        <span className="unbalanced">
          {locale.say(qualityWords.unbalanced, { n: locale.count(missing) })}
        </span>
      );
    },
  };
}

function figuresColumn(locale: Locale): Column {
  return {
    id: 'figures',
    label: locale.say(qualityWords.figures),
    align: 'end',
    value: (row) => row.figures_unaccounted,
    cell: (row) => {
      const all = locale.count(row.figures_seen);
      const left = row.figures_unaccounted;
      return left === 0 ? (
        <span className="balanced">{locale.say(qualityWords.figuresCited, { all })}</span>
      ) : (
        <span className="unbalanced">
          {locale.say(qualityWords.figuresLeft, { n: locale.count(left), all })}
        </span>
      );
    },
  };
}

function unsureColumn(locale: Locale): Column {
  return {
    id: 'unsure',
    label: locale.say(qualityWords.unsure),
    align: 'end',
    deciding: true,
    value: unsureShare,
    cell: (row) => {
      const share = unsureShare(row);
      if (share === null) return locale.say(qualityWords.noFields);
      return locale.say(qualityWords.unsureOf, {
        share: locale.share(share),
        n: locale.count(row.n_unsure_fields),
        all: locale.count(row.n_fields),
      });
    },
  };
}
