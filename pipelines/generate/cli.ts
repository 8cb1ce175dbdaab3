import { parseArgs } from 'node:util';
import type { Synthetic } from '../../data/schema/manifest.ts';
import { makeDocuments } from './documents/makeDocuments.ts';
import { generate } from './generate.ts';

const USAGE =
  'usage: npm run generate -- --out <folder> [--bodies 7850] [--years 2561-2570] [--seed 1] ' +
  '[--documents [--count 1000]]';

interface Wishes {
  readonly wanted: Synthetic;
  readonly out: string;
  /** How many documents are wanted instead of tables. */
  readonly documents?: number;
}

/** Writes invented tables or documents by the command's arguments; resolves to the exit code: 0, or 1. */
export async function main(
  args: readonly string[],
  say = console.log,
  warn = console.error,
): Promise<number> {
  const wishes = maybeWishes(args);
  if (!wishes) {
    warn(USAGE);
    return 1;
  }
  const { out, wanted, documents } = wishes;
  try {
    if (documents !== undefined) {
      say(`${out}: ${await makeDocuments(wanted, documents, out)} documents`);
      return 0;
    }
    const manifest = await generate(wanted, out, say);
    say(`${out}: data version ${manifest.data_version}, ${manifest.files.length} files`);
    return 0;
  } catch (error) {
    warn(`generate: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

function maybeWishes(args: readonly string[]): Wishes | null {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        ...{ out: text, bodies: text, years: text, seed: text, count: text },
        documents: { type: 'boolean', default: false },
      },
    });
    const { out, bodies = '7850', years = '2561-2570', seed = '1', count = '1000' } = values;
    const [, from, to] = /^(25[67]\d)-(25[67]\d)$/.exec(years) ?? [];
    if (!out || !/^[1-9]\d{0,5}$/.test(bodies) || !/^\d{1,9}$/.test(seed) || !from || !to)
      return null;
    if (from > to || !/^[1-9]\d{0,6}$/.test(count)) return null;
    const asked = [Number(from), Number(to)] as const;
    const wanted = { seed: Number(seed), bodies: Number(bodies), years: asked };
    return { out, wanted, ...(values.documents && { documents: Number(count) }) };
  } catch {
    return null;
  }
}

if (process.argv[1]?.endsWith('cli.ts')) process.exitCode = await main(process.argv.slice(2));
