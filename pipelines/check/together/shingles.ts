import type { Project } from '../../../data/schema/projects.ts';
import { headingKey } from '../../normalise/thai.ts';

/** Letters of a shingle: about two Thai words. */
const WIDTH = 8;
/** One shingle in so many is kept, the same ones in every document: a power of two. */
const KEPT_OF = 8;

/** A passage of a plan that a body wrote: the name, indicator or outcome of a project. */
export interface Passage {
  readonly text: string;
  readonly key: string;
  readonly evidence_id: string;
}

/** The passages of a plan with their keys: no white space, digits or names of its own body. */
export function passagesOf(projects: readonly Project[], bodyName: string | null): Passage[] {
  const own = bodyName === null ? [] : ownWords(bodyName);
  return projects.flatMap(({ name, kpi, outcome, evidence_id }) =>
    [name, kpi, outcome].flatMap((text) => {
      if (text === null) return [];
      const key = own.reduce((rest, word) => rest.replaceAll(word, ''), headingKey(text));
      return [{ text, key: key.replace(/\d/g, ''), evidence_id }];
    }),
  );
}

const KIND = /^(องค์การบริหารส่วนจังหวัด|องค์การบริหารส่วนตำบล|เทศบาล(?:นคร|เมือง|ตำบล))/;

/** The full name, the kind, the place: a plan taken over has them changed. */
function ownWords(bodyName: string): string[] {
  const kind = KIND.exec(bodyName)?.[0] ?? '';
  const words = [bodyName, kind, bodyName.slice(kind.length), 'เทศบาล', 'อบต', 'อบจ'];
  return words.map(headingKey).filter((word) => word.length > 2);
}

/**
 * A sample of the shingles of passages, each once: every document keeps the same part of all
 * possible ones, so what two samples share is what the documents share.
 */
export function sampleShingles(passages: readonly Passage[]): Uint32Array<ArrayBuffer> {
  const kept = new Set<number>();
  for (const { key } of passages) {
    const letters = new Uint16Array(key.length);
    for (let at = 0; at < letters.length; at++) letters[at] = key.charCodeAt(at);
    for (let at = 0; at + WIDTH <= letters.length; at++) {
      const hash = hashAt(letters, at);
      if ((hash & (KEPT_OF - 1)) === 0) kept.add(hash >>> 0);
    }
  }
  return Uint32Array.from(kept).sort();
}

/** FNV-1a over the letters, mixed so that its low bits are even; a signed number, which is made faster. */
function hashAt(letters: Uint16Array, at: number): number {
  let hash = 0x811c9dc5;
  for (let i = at; i < at + WIDTH; i++) {
    hash = Math.imul(hash ^ (letters[i] as number), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return hash ^ (hash >>> 16);
}
