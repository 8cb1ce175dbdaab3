import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';
import { type Source, parse, walk } from './sources.ts';

export interface Import {
  /** As written: './sql.ts', 'react', 'node:fs'. */
  readonly specifier: string;
  /** `import()` or `new URL('…', import.meta.url)`: loaded when asked for, not with the file. */
  readonly lazy: boolean;
  /** Only types: gone when the program runs. */
  readonly typeOnly: boolean;
}

/** Where each place may import from, besides itself; a place is the longest of these that begins the path. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'data/schema': [],
  // The one definition of each number, as SQL that any DuckDB understands.
  'data/measures': ['data/schema', 'data/reference'],
  // Which rows a number is made of: pieces of SQL that ingestion and page share.
  'data/relations': ['data/schema', 'data/measures', 'data/reference'],
  'pipelines/normalise': [],
  'pipelines/stages.ts': ['data/schema'],
  'pipelines/read': ['pipelines/stages.ts', 'pipelines/normalise', 'data'],
  'pipelines/recognise': ['pipelines/stages.ts', 'pipelines/normalise', 'data'],
  'pipelines/map': ['pipelines/stages.ts', 'pipelines/normalise', 'data'],
  'pipelines/check': ['pipelines/stages.ts', 'pipelines/normalise', 'data'],
  'pipelines/write': ['pipelines/stages.ts', 'pipelines/normalise', 'data'],
  // What was read and how, as pages of HTML.
  'pipelines/report': ['pipelines/document.ts', 'data'],
  'pipelines/correct': ['pipelines/stages.ts', 'pipelines/normalise', 'data'],
  // What people look at in the tables afterwards.
  'pipelines/review': ['pipelines/correct', 'pipelines/write/manifest.ts', 'data'],
  'pipelines/review.ts': ['pipelines/review', 'pipelines/correct'],
  // Published ITA results, which wait for the bodies that other documents tell of.
  'pipelines/ita': ['pipelines', 'data'],
  // Invented tables for a whole country, through the same writer.
  'pipelines/generate': ['pipelines/write', 'data'],
  // Definitions of the written tables for other engines.
  'pipelines/lake': ['pipelines/write/manifest.ts', 'data'],
  // The whole way, which runs in a browser too.
  'pipelines/document.ts': ['pipelines', 'data'],
  'pipelines/run.ts': ['pipelines', 'data'],
  // Recognition of letters in pictures, which runs in Node.
  'pipelines/ocr': ['pipelines/read'],
  // The file system's end of the way.
  'pipelines/ingestFolder.ts': [
    'pipelines/document.ts',
    'pipelines/bundle',
    'pipelines/pool',
    'pipelines/correct',
    'pipelines/report',
    'pipelines/write',
    'data/schema',
  ],
  // Processes that read: what the parent asks of them, and their own end.
  'pipelines/pool': ['pipelines', 'data'],
  'pipelines/tools.ts': ['pipelines/read', 'pipelines/ocr', 'pipelines/write/utf8.ts'],
  'pipelines/cli.ts': ['pipelines/ingestFolder.ts', 'pipelines/queue', 'pipelines/bundle'],
  // Work handed to other machines.
  'pipelines/queue': ['pipelines', 'data'],
  // The program as plain JavaScript, which starts fast.
  'pipelines/bundle': ['pipelines/cli.ts', 'pipelines/pool/worker.ts'],
  'pipelines/ingest.mjs': ['pipelines/bundle', 'pipelines/cli.ts'],
  // The words of a failure go by the engine's codes, those of a rule stand beside its thresholds.
  'app/format': [
    'data/schema',
    'data/reference/rules.json',
    'data/reference/doubts.json',
    'app/engine/errors.ts',
  ],
  'app/export': ['app/format', 'data/schema'],
  'app/theme': [],
  'app/ui': ['app/format', 'app/theme'],
  'app/engine': [
    ...['data/schema', 'data/measures'],
    ...['data/relations/sql.ts', 'data/relations/columns.ts'],
  ],
  // The one door from the page to the pipelines: a worker that reads the user's own files.
  'app/worker': [
    'pipelines/run.ts',
    'pipelines/document.ts',
    'pipelines/stages.ts',
    'pipelines/ita',
    'pipelines/read',
    'pipelines/recognise/provinces.ts',
    'app/engine',
    'app/format',
    'data',
  ],
  // Scores, ranks and their bands over plain arrays; knows nothing of where they come from.
  'app/ranking': [],
  // Sums under what is chosen of several facets, over plain arrays; knows nothing of where they come from.
  'app/linked': [],
  'app/queries': [
    'app/engine',
    'app/linked',
    'app/format',
    'data/schema',
    'data/measures',
    'data/relations',
  ],
  'app/views': [
    'app/queries',
    'app/linked',
    'app/ranking',
    'app/ui',
    'app/format',
    'app/export',
    'app/theme',
    'app/shell',
    'data',
  ],
  'app/shell': [
    'app/views',
    'app/worker',
    'pipelines/normalise/mask.ts',
    'pipelines/stages.ts',
    'app/queries',
    'app/engine',
    'app/ui',
    'app/format',
    'app/theme',
    'data',
  ],
  'app/main.tsx': ['app/shell', 'app/engine', 'app/theme', 'app/ui', 'app/format'],
  'app/serve': [],
  'app/install.mjs': [],
  'app/start.mjs': ['app/install.mjs'],
};

const ANY_SYSTEM =
  /^pipelines\/(normalise|read|recognise|map|check|ita|correct\/(?!loadCorrections)|stages\.ts)|^data\/(schema|measures|relations)/;
const ENGINE_PACKAGE = /^(@duckdb\/|apache-arrow|hyparquet|parquet-wasm)/;
const MAY_USE_ENGINE = /^(app\/engine|pipelines\/write|pipelines\/review)\//;
const BUILTINS = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));
const NODE_GLOBALS = new Set(['process', 'Buffer', '__dirname', '__filename', 'require']);

/** Every breach of the house's arrows in a file, one line each; empty when it keeps them. */
export function breachesIn(source: Source): string[] {
  const own = importsIn(source).flatMap((found) => breachesOf(source.path, found));
  return [...own, ...nodeGlobalsIn(source)].map((breach) => `${source.path}: ${breach}`);
}

/** Every import, re-export, import type, dynamic import and worker address in a file. */
export function importsIn(source: Source): Import[] {
  const found: Import[] = [];
  walk(parse(source), (node) => {
    const read = maybeStatic(node) ?? maybeDynamic(node) ?? maybeImportType(node);
    if (read) found.push(read);
  });
  return found;
}

function breachesOf(path: string, found: Import): string[] {
  // A folder's address, such as the repository's own, loads no code.
  if (found.specifier.endsWith('/')) return [];
  return found.specifier.startsWith('.')
    ? ownBreaches(path, found)
    : packageBreaches(path, found.specifier);
}

function ownBreaches(path: string, { specifier, lazy, typeOnly }: Import): string[] {
  const target = posix.join(posix.dirname(path), specifier.split('?')[0] ?? specifier);
  const from = placeOf(path);
  const to = placeOf(target) ?? target;
  if (from === undefined) return [`stands in no place of the house`];
  if (from === 'pipelines/stages.ts' && !typeOnly) return [`holds types only, imports ${target}`];
  if (from === 'app/shell' && to === 'app/views' && !lazy) {
    return [`loads a view with itself: ${target}`];
  }
  if (to === from) return siblingBreaches(path, target);
  const allowed = (MAY_IMPORT[from] ?? []).some(
    (place) => target === place || target.startsWith(`${place}/`),
  );
  return allowed ? [] : [`imports ${target}`];
}

function siblingBreaches(path: string, target: string): string[] {
  if (placeOf(path) !== 'app/views') return [];
  return viewOf(path) === viewOf(target) ? [] : [`a view imports a view: ${target}`];
}

function packageBreaches(path: string, name: string): string[] {
  if (BUILTINS.has(name) && ANY_SYSTEM.test(path)) return [`must run anywhere, imports ${name}`];
  if (ENGINE_PACKAGE.test(name) && !MAY_USE_ENGINE.test(path)) return [`imports ${name}`];
  return [];
}

function nodeGlobalsIn(source: Source): string[] {
  if (!ANY_SYSTEM.test(source.path)) return [];
  const used: string[] = [];
  const declared = new Set<string>();
  walk(parse(source), (node) => {
    if (!ts.isIdentifier(node) || !NODE_GLOBALS.has(node.text)) return;
    if (isDeclaration(node)) declared.add(node.text);
    else if (!isName(node)) used.push(node.text);
  });
  // A file may give the name to something of its own: a risk has a process.
  return used
    .filter((name) => !declared.has(name))
    .map((name) => `must run anywhere, uses ${name}`);
}

function isDeclaration({ parent }: ts.Identifier): boolean {
  return ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent);
}

function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  const named = parent as { name?: ts.Node };
  return named.name === node;
}

function placeOf(path: string): string | undefined {
  return Object.keys(MAY_IMPORT)
    .filter((place) => path === place || path.startsWith(`${place}/`))
    .sort((a, b) => b.length - a.length)[0];
}

function viewOf(path: string): string | undefined {
  return path.split('/')[2];
}

function maybeStatic(node: ts.Node): Import | undefined {
  if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) return undefined;
  if (!node.moduleSpecifier || !ts.isStringLiteral(node.moduleSpecifier)) return undefined;
  const typeOnly = ts.isImportDeclaration(node)
    ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
    : node.isTypeOnly;
  return { specifier: node.moduleSpecifier.text, lazy: false, typeOnly };
}

function maybeDynamic(node: ts.Node): Import | undefined {
  const isImport =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const isUrl =
    ts.isNewExpression(node) &&
    node.expression.getText() === 'URL' &&
    node.arguments?.[1]?.getText() === 'import.meta.url';
  if (!isImport && !isUrl) return undefined;
  const [first] = node.arguments ?? [];
  if (!first || !ts.isStringLiteralLike(first)) return undefined;
  return { specifier: first.text, lazy: true, typeOnly: false };
}

function maybeImportType(node: ts.Node): Import | undefined {
  if (!ts.isImportTypeNode(node) || !ts.isLiteralTypeNode(node.argument)) return undefined;
  const { literal } = node.argument;
  if (!ts.isStringLiteral(literal)) return undefined;
  return { specifier: literal.text, lazy: false, typeOnly: true };
}
