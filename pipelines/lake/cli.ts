import { parseArgs } from 'node:util';
import { readManifest } from '../write/manifest.ts';
import { ddlOf, ENGINES } from './ddl.ts';

const USAGE = `usage: npm run lake:ddl -- --engine <${ENGINES.join('|')}> [--tables <folder>] [--location <folder or address>]`;

/** Prints the definitions of written tables for an engine; resolves to the exit code: 0, or 1. */
export async function main(
  args: readonly string[],
  say = console.log,
  warn = console.error,
): Promise<number> {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({
      args: [...args],
      options: { engine: text, tables: text, location: text },
    });
    const { tables = 'data/tables', location = tables } = values;
    const engine = ENGINES.find((name) => name === values.engine);
    if (!engine) throw new Error(USAGE);
    const place = location.replace(/\/$/, '');
    for (const statement of ddlOf(await readManifest(tables), engine, place)) say(statement);
    return 0;
  } catch (error) {
    warn(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

if (process.argv[1]?.endsWith('cli.ts')) process.exitCode = await main(process.argv.slice(2));
