import fc from 'fast-check';
import type { DocumentSetting } from '../../pipelines/document.ts';
import type { FileOf } from './formats.ts';
import { readOne } from './reading.ts';

export interface FuzzReport {
  /** Inputs that were read or refused, shrunk ones left out. */
  readonly inputs: number;
  /** How many were read, and how many refused for each reason. */
  readonly reasons: Readonly<Record<string, number>>;
  readonly slowestMilliseconds: number;
  /** What went wrong and the smallest file found with which it does, in base64; null where nothing did. */
  readonly defect: { readonly message: string; readonly file: string } | null;
}

export interface FuzzSetting {
  readonly runs: number;
  readonly seed: number;
  readonly mostMilliseconds: number;
}

/** Reads so many files of a format, and shrinks the first with which something goes wrong. */
export async function fuzz(
  files: FileOf,
  { runs, seed, mostMilliseconds }: FuzzSetting,
  setting: DocumentSetting,
): Promise<FuzzReport> {
  const reasons: Record<string, number> = {};
  let slowestMilliseconds = 0;
  let inputs = 0;
  let isShrinking = false;
  const details = await fc.check(
    fc.asyncProperty(files, async (bytes) => {
      if (!isShrinking) inputs++;
      const { reason, milliseconds } = await readOne(bytes, setting, mostMilliseconds).catch(
        (error: unknown) => {
          isShrinking = true;
          throw error;
        },
      );
      if (isShrinking) return;
      reasons[reason] = (reasons[reason] ?? 0) + 1;
      slowestMilliseconds = Math.max(slowestMilliseconds, milliseconds);
    }),
    { numRuns: runs, seed },
  );
  const [file] = details.counterexample ?? [];
  const defect = details.failed
    ? { message: String(details.errorInstance), file: Buffer.from(file ?? []).toString('base64') }
    : null;
  return { inputs, reasons, slowestMilliseconds, defect };
}
