import { mineWords } from './words/mine.ts';

/** What every id of the user's own files begins with; no published id does. */
export const OWN = 'own-';

/** Whether an id of a body, document or place belongs to a file the user opened. */
export function isOwn(id: string | null): boolean {
  return id !== null && id.startsWith(OWN);
}

/** The own id that stands beside a published one. */
export function ownId(id: string): string {
  return `${OWN}${id}`;
}

/** The id that an own one stands beside. */
export function publishedId(id: string): string {
  return isOwn(id) ? id.slice(OWN.length) : id;
}

/** The name of a body as the user's own file tells of it; the same in both languages, as names are. */
export function ownBodyName(name: string): string {
  return `${name} (${mineWords.mark.th})`;
}

/** The name of the entry for a file that names no body. */
export function ownFileName(path: string): string {
  return `${mineWords.mark.th}: ${path}`;
}
