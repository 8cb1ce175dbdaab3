import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './build.ts';

/** A source file of the project: its path from the repository's folder, with slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Every path below the given folders of the repository, folders left out, in order. */
export function pathsBelow(...folders: string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/'),
        ),
    )
    .sort();
}

/** The program's own files below the given folders: TypeScript and plain modules. */
export function sourcesBelow(...folders: string[]): Source[] {
  return pathsBelow(...folders)
    .filter((path) => /\.(tsx?|mjs)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** The file as TypeScript's parser sees it, with parents set. */
export function parse({ path, text }: Source): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** Calls `visit` for every node of the tree, parents before children. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
