import { readFileSync } from 'node:fs';
import type { Tables } from '../../data/schema/catalogue.ts';
import { parseProvinces } from '../../pipelines/recognise/provinces.ts';
import type { InputDocument } from '../../pipelines/document.ts';
import { ingestDocuments } from '../../pipelines/run.ts';
import { loadDocuments, repositoryPath } from '../support/labels.ts';

const provinces = parseProvinces(
  readFileSync(repositoryPath('data/reference/provinces.csv'), 'utf8'),
);

/**
 * The tables of some documents.
 *
 * @throws when a document could not be read, with path and reason of each
 */
export async function ingest(inputs: readonly InputDocument[]): Promise<Tables> {
  const { tables, failures } = await ingestDocuments(inputs, { provinces });
  if (failures.length > 0) throw new Error(`could not read: ${JSON.stringify(failures)}`);
  return tables;
}

/** The tables of every document of a folder below the repository. */
export async function ingestFolder(folder: string): Promise<Tables> {
  return ingest(loadDocuments(folder));
}
