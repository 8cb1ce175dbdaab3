import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';
import { UnreadableError } from '../unreadable.ts';

/** Bytes of the engine's memory above which it is started afresh: it never gives any back. */
const STALE_BYTES = 384 * 1024 * 1024;
/** Bytes a document may make the engine take. */
const MOST_ENGINE_BYTES = 1024 * 1024 * 1024;
const SCRATCH_BYTES = 4096;

/** The engine's memory as its loader shows it: the views change as it grows, and its types leave them out. */
interface Memory {
  readonly HEAPU8: Uint8Array;
}

/** Calls made for each object and letter of a page, past the loader's wrappers, which cost more than the call. */
const QUICK = [
  'FPDFClipPath_CountPaths',
  'FPDFClipPath_CountPathSegments',
  'FPDFClipPath_GetPathSegment',
  'FPDFFormObj_GetObject',
  'FPDFPage_GetObject',
  'FPDFPageObj_CountMarks',
  'FPDFPageObj_GetBounds',
  'FPDFPageObj_GetClipPath',
  'FPDFPageObj_GetMark',
  'FPDFPageObj_GetMatrix',
  'FPDFPageObj_GetType',
  'FPDFPageObjMark_CountParams',
  'FPDFPageObjMark_GetParamBlobValue',
  'FPDFPath_CountSegments',
  'FPDFPath_GetDrawMode',
  'FPDFPath_GetPathSegment',
  'FPDFPathSegment_GetClose',
  'FPDFPathSegment_GetPoint',
  'FPDFPathSegment_GetType',
  'FPDFText_GetLooseCharBox',
  'FPDFText_GetTextObject',
  'FPDFText_GetUnicode',
  'FPDFText_IsGenerated',
  'FPDFTextObj_GetFontSize',
  'FPDFTextObj_GetTextRenderMode',
] as const;

/** The engine's functions as they are: numbers and addresses in, a number out, 0 for no. */
export type QuickCalls = Readonly<Record<(typeof QUICK)[number], (...values: number[]) => number>>;

/** What the module itself exports: the loader's functions of the same names check and copy their arguments. */
function quickCalls({ wasmExports }: { readonly wasmExports: object }): QuickCalls {
  const own = wasmExports as Readonly<Record<string, unknown>>;
  return Object.fromEntries(QUICK.map((name) => [name, own[name]])) as QuickCalls;
}

/** PDFium with a stretch of its memory for what it answers by reference. */
export class Engine {
  readonly pdfium: WrappedPdfiumModule;
  readonly quick: QuickCalls;
  readonly scratch: number;
  /** The name under which content says what glyphs stand for. */
  readonly actualText: number;
  private readonly memory: Memory;
  /** The scratch as numbers; without length once the memory has grown. */
  private floats: Float32Array = new Float32Array(0);
  private ints: Int32Array = new Int32Array(0);

  private constructor(pdfium: WrappedPdfiumModule) {
    this.pdfium = pdfium;
    this.memory = pdfium.pdfium as unknown as Memory;
    this.quick = quickCalls(pdfium.pdfium);
    this.scratch = this.take(SCRATCH_BYTES);
    this.actualText = this.copyIn(new TextEncoder().encode('ActualText\0'));
  }

  /** Starts PDFium on the bytes of its WebAssembly module. */
  static async start(wasm: ArrayBuffer): Promise<Engine> {
    // What breaks it is thrown as well; its own words for it are for its makers.
    const silent = { print: () => {}, printErr: () => {} };
    const pdfium = await init({ wasmBinary: wasm, ...silent });
    pdfium.PDFiumExt_Init();
    return new Engine(pdfium);
  }

  /** Copies bytes into the engine; the caller frees them. */
  copyIn(bytes: Uint8Array): number {
    const at = this.take(bytes.length);
    this.memory.HEAPU8.set(bytes, at);
    return at;
  }

  free(at: number): void {
    this.pdfium.pdfium.wasmExports.free(at);
  }

  /** The number of that place among floats in the scratch. */
  float(index: number): number {
    if (this.floats.length === 0) this.viewScratch();
    return this.floats[index] ?? 0;
  }

  int(index: number): number {
    if (this.ints.length === 0) this.viewScratch();
    return this.ints[index] ?? 0;
  }

  /** A copy of bytes of the engine. */
  bytes(at: number, length: number): Uint8Array {
    return this.memory.HEAPU8.slice(at, at + length);
  }

  isStale(): boolean {
    return this.size() > STALE_BYTES;
  }

  /** @throws where the document at hand has unpacked to more than the engine may hold */
  assertSize(): void {
    if (this.size() > MOST_ENGINE_BYTES) {
      throw new UnreadableError('too_large', `unpacks to more than ${MOST_ENGINE_BYTES} bytes`);
    }
  }

  private viewScratch(): void {
    const { buffer } = this.memory.HEAPU8;
    this.floats = new Float32Array(buffer, this.scratch, SCRATCH_BYTES / 4);
    this.ints = new Int32Array(buffer, this.scratch, SCRATCH_BYTES / 4);
  }

  private size(): number {
    return this.memory.HEAPU8.length;
  }

  private take(length: number): number {
    const at = this.pdfium.pdfium.wasmExports.malloc(Math.max(1, length));
    if (at === 0) throw new UnreadableError('too_large', `no room for ${length} bytes`);
    return at;
  }
}
