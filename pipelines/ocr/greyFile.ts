import type { Picture } from '../read/page.ts';

/** A picture as the simplest of image files, a binary greymap (PGM). */
export function greyFile({ columns, rows, pixels }: Picture): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${columns} ${rows}\n255\n`);
  const file = new Uint8Array(head.length + pixels.length);
  file.set(head);
  file.set(pixels, head.length);
  return file;
}
