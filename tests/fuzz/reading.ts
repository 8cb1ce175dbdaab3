import { readFileSync } from 'node:fs';
import type { Tables } from '../../data/schema/catalogue.ts';
import { assertConserved } from '../../pipelines/check/conservation.ts';
import type { DocumentSetting } from '../../pipelines/document.ts';
import type { PageText } from '../../pipelines/read/page.ts';
import { openPdfReader } from '../../pipelines/read/pdf/pdfReader.ts';
import { readImage } from '../../pipelines/read/picture/readImage.ts';
import type { ReadingTools } from '../../pipelines/read/readDocument.ts';
import { parseProvinces } from '../../pipelines/recognise/provinces.ts';
import { ingestDocuments } from '../../pipelines/run.ts';
import type { ReadFailure } from '../../pipelines/stages.ts';
import { repositoryPath } from '../support/labels.ts';

/** Reasons with which a reader may refuse a file by itself. */
const MAY_FAIL: ReadonlySet<ReadFailure> = new Set([
  'empty',
  'not_text',
  'unsupported_format',
  'needs_ocr',
  'too_large',
  'damaged',
  'encrypted',
]);

export interface Outcome {
  /** "read" or why it was not. */
  readonly reason: ReadFailure | 'read';
  readonly milliseconds: number;
}

/** All readers, with one for pictures that says the same of each. */
export async function fuzzSetting(): Promise<DocumentSetting> {
  const provinces = parseProvinces(
    readFileSync(repositoryPath('data/reference/provinces.csv'), 'utf8'),
  );
  const wasm = readFileSync(repositoryPath('node_modules/@embedpdf/pdfium/dist/pdfium.wasm'));
  const tools: ReadingTools = {
    readPdf: await openPdfReader(new Uint8Array(wasm).buffer),
    readImage,
    readPicture: async () => PICTURED,
  };
  return { provinces, tools };
}

const PICTURED: PageText = {
  width: 595,
  height: 842,
  rulings: [],
  isPicture: true,
  runs: ['ลำดับ โครงการ งบประมาณ', '1 โครงการอบรม 5,000'].map((text, at) => ({
    text,
    left: 40,
    right: 300,
    top: 40 + at * 20,
    bottom: 52 + at * 20,
    isDoubtful: true,
  })),
};

/**
 * Reads one file the whole way.
 *
 * @throws where a row, a figure or a printed word is lost or invented, where it fails for no reason of its own, or takes longer than it may
 */
export async function readOne(
  bytes: Uint8Array,
  setting: DocumentSetting,
  mostMilliseconds: number,
): Promise<Outcome> {
  const began = performance.now();
  const { tables, failures } = await ingestDocuments([{ path: 'fuzzed', bytes }], setting);
  const milliseconds = performance.now() - began;
  const [failure] = failures;
  if (failure && !MAY_FAIL.has(failure.reason)) {
    throw new Error(`${failure.reason}: ${failure.found}`);
  }
  if (failure && isFault(failure.found)) {
    throw new Error(`a fault told as ${failure.reason}: ${failure.found}`);
  }
  if (!failure) assertSound(tables);
  if (milliseconds > mostMilliseconds) {
    throw new Error(`took ${Math.round(milliseconds)} ms for ${bytes.length} bytes`);
  }
  return { reason: failure?.reason ?? 'read', milliseconds };
}

/** Words of a reader's own fault rather than of the file; decoders of pictures tell all damage so. */
function isFault(found: string): boolean {
  const isOfDecoder = found.startsWith('a picture that cannot be unpacked');
  return (
    !isOfDecoder &&
    /is not a function|undefined|null|call stack|out of bounds|Invalid array/.test(found)
  );
}

function assertSound(tables: Tables): void {
  assertConserved(tables);
  const [document] = tables.documents;
  if (!document) throw new Error('read, and no document');
  if (document.line_count !== tables.lines.length) throw new Error('lines lost');
  for (const { evidence_id: id, line_first: first, line_last: last, text } of tables.evidence) {
    const lines = bare(
      tables.lines
        .slice(first - 1, last)
        .map((line) => line.text)
        .join(''),
    );
    // Text put together of cells of several lines stands there piece by piece.
    const lost = text.split(/\s+/).filter((word) => !lines.includes(bare(word)));
    if (lost.length > 0)
      throw new Error(
        `evidence ${id}: not printed on lines ${first} to ${last}: ${lost.join(' ')}`,
      );
  }
}

/** Letters and digits; an amount that was parted at its thousands is put together with its comma. */
function bare(text: string): string {
  return text.replace(/[\s|,]+/gu, '');
}
