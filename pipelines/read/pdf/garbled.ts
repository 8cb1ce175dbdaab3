import { repairThai } from '../../normalise/thai.ts';

/** Letters below which a share tells nothing. */
const FEWEST = 20;
/** Share of letters without a meaning above which a page's text layer is not to be trusted. */
const MOST = 0.2;

/** Letters no document prints: private, unassigned, control and replacement characters. */
const MEANINGLESS = /[\p{Co}\p{Cn}\p{Cs}\ufffd]|(?![\t\n\r])\p{Cc}/gu;

/** Whether the letters of a text stand for nothing: a font that does not tell what its glyphs mean. */
export function isGarbled(text: string): boolean {
  const solid = repairThai(text).replace(/\s+/g, '');
  const without = solid.match(MEANINGLESS)?.length ?? 0;
  return solid.length >= FEWEST ? without > solid.length * MOST : without > solid.length / 2;
}
