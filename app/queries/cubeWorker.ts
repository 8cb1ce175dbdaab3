import { type FailureKind, isDataError } from '../engine/errors.ts';
import type { FileToDecode } from '../engine/typedReader.ts';
import type { Cube } from '../linked/cube.ts';
import { cubeOfFiles } from './cubeFiles.ts';

/** What came of reading a cube; a failure is told by its kind, which a thrown one loses on the way. */
export type CubeTold =
  | { readonly ok: true; readonly cube: Cube }
  | { readonly ok: false; readonly kind: FailureKind; readonly message: string };

globalThis.addEventListener('message', ({ data }: MessageEvent<readonly FileToDecode[]>) => {
  void cubeOfFiles(data).then(
    (cube) => {
      const told: CubeTold = { ok: true, cube };
      globalThis.postMessage(told, { transfer: buffersOf(cube) });
    },
    (thrown: unknown) => {
      const kind = isDataError(thrown) ? thrown.kind : 'file_not_parquet';
      const told: CubeTold = { ok: false, kind, message: String(thrown) };
      globalThis.postMessage(told);
    },
  );
});

function buffersOf({ voices }: Cube): ArrayBufferLike[] {
  return Object.values(voices).flatMap((voice) => [
    voice.provinces.buffer,
    voice.blocks.buffer,
    voice.everyBlock.buffer,
  ]);
}
