import { type FailureKind, isDataError } from './errors.ts';
import { type LoadedFile, loadFile, type Wanted } from './load.ts';

/** What the worker is asked: a file by a number, or to leave one off. */
export type LoaderAsked =
  { readonly id: number; readonly wanted: Wanted } | { readonly id: number; readonly stop: true };

/** What it answers: a loaded file, or why there is none. */
export type LoaderTold =
  | { readonly id: number; readonly loaded: LoadedFile }
  | {
      readonly id: number;
      readonly failed: { kind: FailureKind | null; message: string; table: string | null };
    };

const running = new Map<number, AbortController>();

globalThis.addEventListener('message', ({ data }: MessageEvent<LoaderAsked>) => {
  if ('stop' in data) {
    running.get(data.id)?.abort();
    return;
  }
  void answer(data.id, data.wanted);
});

async function answer(id: number, wanted: Wanted): Promise<void> {
  const controller = new AbortController();
  running.set(id, controller);
  try {
    const loaded = await loadFile(wanted, controller.signal);
    const told: LoaderTold = { id, loaded };
    globalThis.postMessage(told, { transfer: [loaded.stream.buffer as ArrayBuffer] });
  } catch (thrown) {
    const [kind, table] = isDataError(thrown) ? [thrown.kind, thrown.table] : [null, null];
    const told: LoaderTold = { id, failed: { kind, message: String(thrown), table } };
    globalThis.postMessage(told);
  } finally {
    running.delete(id);
  }
}
