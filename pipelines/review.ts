import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCorrections } from './correct/loadCorrections.ts';
import { type DoubtfulCell, doubtfulCells, REVIEWED } from './review/doubtfulCells.ts';
import { openTables } from './review/tables.ts';
import { fileFrame, tellCell } from './review/tell.ts';

const USAGE = 'usage: npm run review -- [--tables <folder>] [--document <id>] [--limit <number>]';
const DEFAULT_TABLES = 'data/tables';
const DEFAULT_LIMIT = 30;
const CORRECTIONS = 'data/reference/corrections';

interface Asked {
  readonly tables: string;
  readonly document?: string;
  readonly limit: number;
}

/** Lists the doubtful cells of a folder of tables, worst first; resolves to the exit code: 0, or 1. */
export async function main(
  args: readonly string[],
  say = console.log,
  warn = console.error,
): Promise<number> {
  const asked = maybeAsked(args);
  if (!asked) {
    warn(USAGE);
    return 1;
  }
  try {
    await review(asked, say);
    return 0;
  } catch (error) {
    warn(`review: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

function maybeAsked(args: readonly string[]): Asked | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        tables: { type: 'string', default: DEFAULT_TABLES },
        document: { type: 'string' },
        limit: { type: 'string', default: String(DEFAULT_LIMIT) },
      },
    });
    const limit = Number(values.limit);
    if (!Number.isInteger(limit) || limit < 1) return null;
    const { tables, document } = values;
    return { tables, limit, ...(document === undefined ? {} : { document }) };
  } catch {
    return null;
  }
}

async function review({ tables: folder, ...asked }: Asked, say: (line: string) => void) {
  const corrections = await loadCorrections();
  const tables = await openTables(folder, REVIEWED);
  try {
    const { cells, all } = await doubtfulCells(tables, asked);
    say(
      all === 0
        ? 'ไม่มีช่องที่อ่านไม่แน่ชัด'
        : `ช่องที่อ่านไม่แน่ชัด ${all} ช่อง แสดง ${cells.length} ช่องแรก ที่แย่ที่สุดก่อน`,
    );
    say('');
    cells.forEach((cell, i) => {
      const file = corrections[cell.sha256]?.file ?? `${stemOf(cell)}.json`;
      for (const line of tellCell(cell, i + 1, `${CORRECTIONS}/${file}`)) say(line);
    });
    sayNewFiles(
      cells.filter(({ sha256 }) => !corrections[sha256]),
      say,
    );
  } finally {
    tables.close();
  }
}

/** The frames of the files that are still to be made, one for each document. */
function sayNewFiles(cells: readonly DoubtfulCell[], say: (line: string) => void): void {
  const first = new Map(cells.map((cell) => [cell.sha256, cell]));
  for (const cell of first.values()) {
    say(`ไฟล์ใหม่ ${CORRECTIONS}/${stemOf(cell)}.json (วางรายการข้างต้นใน corrections):`);
    say(fileFrame(cell));
    say('');
  }
}

function stemOf({ sourcePath }: DoubtfulCell): string {
  const name = basename(sourcePath);
  return name.slice(0, name.length - extname(name).length) || name;
}

if (process.argv[1]?.endsWith('review.ts')) process.exitCode = await main(process.argv.slice(2));
