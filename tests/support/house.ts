import ts from 'typescript';
import { type Source, parse, walk } from './sources.ts';

const THAI = /[\u0E00-\u0E7F]/;
const ADDRESS = /https?:\/\/(?!www\.w3\.org\/)[^\s'"`<>)]*/g;
const RUNNERS = new Set(['test', 'it', 'describe', 'suite', 'bench']);
const SKIPPING = new Set(['skip', 'only', 'todo', 'skipIf', 'runIf', 'fails']);

/** `path:line` of every default export of a file. */
export function defaultExportsIn(source: Source): string[] {
  return placesWhere(source, (node) => {
    if (ts.isExportAssignment(node)) return true;
    if (ts.isExportSpecifier(node)) return node.name.text === 'default';
    return node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node.parent);
  });
}

/** `path:line` of every function longer than `most` lines, its signature and closing brace counted. */
export function longFunctionsIn(source: Source, most: number): string[] {
  const file = parse(source);
  const line = (at: number): number => file.getLineAndCharacterOfPosition(at).line;
  return placesWhere(source, (node) => {
    const lines = line(node.getEnd()) - line(node.getStart()) + 1;
    return ts.isFunctionLike(node) && lines > most;
  });
}

/** `path:line` of every test or group of tests that is left out, singled out or expected to fail. */
export function skippedTestsIn(source: Source): string[] {
  return placesWhere(
    source,
    (node) =>
      ts.isPropertyAccessExpression(node) &&
      SKIPPING.has(node.name.text) &&
      RUNNERS.has(node.expression.getText().split('.')[0] ?? ''),
  );
}

/** Every http address in a text but the names of W3C namespaces. */
export function addressesIn(text: string): string[] {
  return text.match(ADDRESS) ?? [];
}

/** `path:line` of every string, template or JSX text with a Thai letter; comments do not count. */
export function thaiTextsIn(source: Source): string[] {
  return placesWhere(source, (node) => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isJsxText(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node);
    return isText && THAI.test(node.text);
  });
}

function placesWhere(source: Source, holds: (node: ts.Node) => boolean): string[] {
  const file = parse(source);
  const found: string[] = [];
  walk(file, (node) => {
    if (!holds(node)) return;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${source.path}:${line + 1}`);
  });
  return found;
}
