/**
 * The version of the reader: a hash over its sources, its reference data, its packages and Node
 * itself. What was read by another version is read again. `root` is the repository's folder.
 */
export function readerVersion(root?: string): string;
