import type { PageText, Picture } from '../read/page.ts';
import type { PictureReader } from '../read/readDocument.ts';
import { type Engine, startEngine } from './engine.ts';
import { readParted } from './readParted.ts';
import { uprightPart } from './upright.ts';

export interface OpenPictureReader {
  readonly readPicture: PictureReader;
  /** Ends the recognition; a picture after that starts it again. */
  close(): Promise<void>;
}

/**
 * A reader of pictures of pages, one after the other. The recognition starts with the first picture
 * and stays for the next; `close` ends it.
 */
export async function openPictureReader(): Promise<OpenPictureReader> {
  let engine: Promise<Engine> | null = null;
  const started = (): Promise<Engine> => {
    engine ??= startEngine().catch((error: unknown) => {
      engine = null;
      throw error;
    });
    return engine;
  };
  return {
    readPicture: async (picture) => readPage(picture, await started()),
    close: async () => {
      const open = engine;
      engine = null;
      await (await open)?.close();
    },
  };
}

async function readPage(picture: Picture, engine: Engine): Promise<PageText> {
  return readParted(await uprightPart(picture, engine), engine);
}
