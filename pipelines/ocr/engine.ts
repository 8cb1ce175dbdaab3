import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import type { Picture } from '../read/page.ts';
import { greyFile } from './greyFile.ts';

/** Words of a line, and how sure the least sure of their parts is, 0 to 100. */
export interface Recognised {
  readonly text: string;
  readonly confidence: number;
}

export interface Engine {
  /** Reads a picture of one line. */
  readLine(picture: Picture): Promise<Recognised>;
  close(): Promise<void>;
}

const LANGUAGES = ['tha', 'eng'];

/** Starts the recognition of Thai and Latin letters; everything it needs is in the packages. */
export async function startEngine(): Promise<Engine> {
  const worker = await startWorker();
  await worker.setParameters({
    tessedit_pageseg_mode: PSM.SINGLE_LINE,
    user_defined_dpi: '300',
  });
  return {
    readLine: (picture) => readLine(worker, picture),
    close: async () => void (await worker.terminate()),
  };
}

/** The languages' data lies in a package each, and is loaded from one folder: a passing one. */
async function startWorker(): Promise<Worker> {
  const { resolve } = createRequire(import.meta.url);
  const folder = await mkdtemp(join(tmpdir(), 'prongsai-languages-'));
  try {
    for (const language of LANGUAGES) {
      const name = `${language}.traineddata.gz`;
      const own = dirname(resolve(`@tesseract.js-data/${language}/package.json`));
      await copyFile(join(own, '4.0.0_best_int', name), join(folder, name));
    }
    return await createWorker(LANGUAGES, OEM.LSTM_ONLY, {
      langPath: folder,
      gzip: true,
      cacheMethod: 'none',
      // Without one, a failure is thrown where nothing can catch it, besides being the answer.
      errorHandler: () => {},
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readLine(worker: Worker, picture: Picture): Promise<Recognised> {
  const file = Buffer.from(greyFile(picture));
  const { data } = await worker.recognize(file, {}, { text: true, blocks: true });
  const words = (data.blocks ?? []).flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ lines }) => lines.flatMap((line) => line.words)),
  );
  return {
    text: data.text.replace(/\s+/g, ' ').trim(),
    confidence: words.length === 0 ? 0 : Math.min(...words.map((word) => word.confidence)),
  };
}
