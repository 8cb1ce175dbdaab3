import { type FailureKind, isDataError } from '../engine/errors.ts';
import { type NameFiles, namesOfFiles } from './nameFiles.ts';
import {
  buffersOf,
  type NameCount,
  type NameIndex,
  nameIndex,
  type PackedNames,
} from './nameIndex.ts';

/** What a worker is asked: to read the files; or to keep names, and then for keys by a number. */
export type NameAsked =
  | { readonly files: NameFiles }
  | { readonly packed: PackedNames }
  | { readonly id: number; readonly key: string };

/** What it answers; a failure is told by its kind, which a thrown one loses on the way. */
export type NameTold =
  | { readonly packed: PackedNames }
  | { readonly id: number; readonly counts: readonly NameCount[] }
  | { readonly kind: FailureKind; readonly message: string };

let index: NameIndex | undefined;

globalThis.addEventListener('message', ({ data }: MessageEvent<NameAsked>) => {
  if ('files' in data) void namesOfFiles(data.files).then(tellPacked, tellFailure);
  else if ('packed' in data) index = nameIndex(data.packed);
  else tell({ id: data.id, counts: index?.counts(data.key) ?? [] });
});

function tellPacked(packed: PackedNames): void {
  tell({ packed }, buffersOf(packed));
}

function tellFailure(thrown: unknown): void {
  const kind = isDataError(thrown) ? thrown.kind : 'file_not_parquet';
  tell({ kind, message: String(thrown) });
}

function tell(told: NameTold, transfer: ArrayBuffer[] = []): void {
  globalThis.postMessage(told, { transfer });
}
