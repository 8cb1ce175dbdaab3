import type { Tables } from '../../data/schema/catalogue.ts';
import type { Reading } from './readAll.ts';

/** One line about a document: what was seen and what came of it, or why nothing did. */
export function describe(reading: Reading): string {
  const unchanged = reading.wasKept ? ', unchanged' : '';
  if ('reason' in reading) {
    return `${reading.path}: not read: ${reading.reason} (${reading.found})${unchanged}`;
  }
  const { document, milliseconds } = reading.about;
  const told = [rowsOf(document), figuresOf(document), confidenceOf(document)].join('; ');
  return `${reading.path}: ${told}; ${milliseconds} ms${unchanged}`;
}

type Document = Tables['documents'][number];

function rowsOf({ rows_seen, rows_mapped, rows_rejected }: Document): string {
  const none = rows_mapped === 0 ? ', no records found' : '';
  return `${rows_seen} rows seen, ${rows_mapped} mapped, ${rows_rejected} rejected${none}`;
}

function figuresOf(document: Document): string {
  const { figures_seen: seen, figures_cited: cited, figures_rejected: rejected } = document;
  const { figures_noise: noise, figures_told: told, figures_unaccounted: rest } = document;
  return (
    `${seen} figures seen, ${cited} cited, ${rejected} rejected, ${noise} noise, ` +
    `${told} in running text, ${rest} unaccounted`
  );
}

function confidenceOf({ confidence }: Document): string {
  return confidence === null ? 'confidence none' : `confidence ${confidence.toFixed(2)}`;
}
