import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Memory, OVER_MEMORY, type Report } from './messages.ts';
import { LIMIT_VARIABLE } from './serve.ts';

/** Why a task has no answer: reasons of the closed list of ReadFailure. */
export type Loss = 'timed_out' | 'out_of_memory' | 'reader_failed';

export type Outcome =
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly reason: Loss; readonly found: string };

export interface ChildSetting {
  /** Module that calls `serve`. */
  readonly worker: URL;
  /** Most memory of one child, in bytes. */
  readonly bytes: number;
}

export interface Child {
  /** One task at a time; a child that is lost answers with the reason, and is gone. */
  ask(task: unknown, milliseconds: number): Promise<Outcome>;
  readonly isGone: boolean;
  /** Tasks answered. */
  readonly answered: number;
  /** After the last task. */
  readonly memory: Memory;
  end(): Promise<void>;
}

const START_MS = 60_000;
/** The heap's share of the memory; the rest is for buffers and WebAssembly. */
const HEAP_SHARE = 0.75;
/**
 * A document leaves as much garbage behind as a small young space holds; and a reader compiles by
 * itself, beside its work, whatever it calls often: at the usual limits hundreds of functions that
 * never earn that time back, each with all that it calls compiled into it once more.
 */
const ENGINE_FLAGS = [
  '--max-semi-space-size=32',
  '--interrupt-budget=270000',
  '--max-inlined-bytecode-size-cumulative=0',
];
/** How much of what a child says on its error output is kept, in letters. */
const KEPT_WORDS = 4000;

/** Starts a child; throws where it does not come up, with what it said. */
export async function startChild(setting: ChildSetting): Promise<Child> {
  const life = new Life(forkChild(setting), setting);
  await life.ready;
  return life;
}

function forkChild({ worker, bytes }: ChildSetting): ChildProcess {
  const heap = Math.round((bytes * HEAP_SHARE) / 2 ** 20);
  const loader = worker.pathname.endsWith('.ts') ? ['--import', import.meta.resolve('tsx')] : [];
  return fork(fileURLToPath(worker), [], {
    execArgv: [...loader, ...ENGINE_FLAGS, `--max-old-space-size=${heap}`],
    env: { ...process.env, [LIMIT_VARIABLE]: String(bytes) },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

class Life implements Child {
  readonly ready: Promise<void>;
  isGone = false;
  answered = 0;
  memory: Memory = { now: 0, peak: 0 };
  readonly #process: ChildProcess;
  readonly #bytes: number;
  readonly #ended: Promise<void>;
  #words = '';
  #id = 0;
  #clock: NodeJS.Timeout | undefined;
  #milliseconds = 0;
  #isLate = false;
  #settle: (outcome: Outcome) => void = () => {};

  constructor(child: ChildProcess, { bytes }: ChildSetting) {
    this.#process = child;
    this.#bytes = bytes;
    child.stderr?.setEncoding('utf8').on('data', (words: string) => {
      this.#words = (this.#words + words).slice(-KEPT_WORDS);
    });
    this.ready = new Promise((resolve, reject) => {
      const late = setTimeout(() => child.kill('SIGKILL'), START_MS);
      child.once('message', () => (clearTimeout(late), resolve()));
      child.once('close', () => {
        clearTimeout(late);
        reject(new Error(`a reader did not start: ${this.#words.trim() || 'it said nothing'}`));
      });
    });
    this.#ended = new Promise((resolve) => {
      child.once('error', () => child.kill('SIGKILL'));
      child.once('close', (code, signal) => {
        this.isGone = true;
        this.#finish(this.#lossOf(code, signal));
        resolve();
      });
    });
    child.on('message', (report: Report) => this.#hear(report));
  }

  ask(task: unknown, milliseconds: number): Promise<Outcome> {
    this.#id += 1;
    this.#milliseconds = milliseconds;
    return new Promise((resolve) => {
      this.#settle = resolve;
      this.#startClock();
      this.#process.send({ id: this.#id, task }, (error) => {
        if (error) this.#process.kill('SIGKILL');
      });
    });
  }

  end(): Promise<void> {
    if (!this.isGone) this.#process.kill('SIGKILL');
    return this.#ended;
  }

  #hear(report: Report): void {
    if (report.type === 'ready' || report.id !== this.#id) return;
    if (report.type === 'alive') return this.#startClock();
    this.memory = report.memory;
    this.answered += 1;
    const { type } = report;
    this.#finish(
      type === 'done'
        ? { ok: true, answer: report.answer }
        : { ok: false, reason: 'reader_failed', found: report.found },
    );
  }

  #startClock(): void {
    clearTimeout(this.#clock);
    this.#clock = setTimeout(() => {
      this.#isLate = true;
      this.#process.kill('SIGKILL');
    }, this.#milliseconds);
  }

  #finish(outcome: Outcome): void {
    clearTimeout(this.#clock);
    this.#settle(outcome);
    this.#settle = () => {};
  }

  #lossOf(code: number | null, signal: NodeJS.Signals | null): Outcome {
    if (this.#isLate) {
      const found = `no answer in ${this.#milliseconds / 1000} s`;
      return { ok: false, reason: 'timed_out', found };
    }
    // The system itself ends by SIGKILL what takes the machine's last memory.
    if (signal === 'SIGKILL' || ranOutOfMemory(this.#words)) {
      const found = `more than ${Math.round(this.#bytes / 2 ** 20)} MB`;
      return { ok: false, reason: 'out_of_memory', found };
    }
    const found = `its process ended with ${signal ?? `code ${code}`}`;
    return { ok: false, reason: 'reader_failed', found };
  }
}

function ranOutOfMemory(words: string): boolean {
  return words.endsWith(OVER_MEMORY) || /heap out of memory|heap limit/i.test(words);
}
