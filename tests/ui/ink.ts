import { inkOf } from '../../app/ui/ink.ts';

/** Inks whose colours are the names of the theme's properties. */
export const namedInk = inkOf((property) => property);
