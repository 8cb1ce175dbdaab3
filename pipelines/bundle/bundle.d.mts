/**
 * Address of a module of the pipelines as plain JavaScript, which starts several times as fast as
 * its sources do. Built where this version is not yet, and kept below node_modules; null where it
 * cannot be built: the sources do the same.
 */
export function maybeBundled(module: 'cli' | 'worker', version: string): Promise<URL | null>;
