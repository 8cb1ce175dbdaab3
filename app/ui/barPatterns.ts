import { drawingPart } from './drawingPart.ts';

/** Fillings that are a pattern: lines on a ground, coloured by the class bar-pattern-<name>. */
const lines: Readonly<Record<string, string>> = {
  in_progress: 'M0 4h8',
  cancelled: 'M0 4h8M4 0v8',
  reported: 'M2 2h.1M6 6h.1',
  not_stated: 'M0 2h8M0 6h8',
};

let drawings = 0;

/**
 * The patterns of a drawing, and how a part of it is filled: null where a class tells. Every drawing
 * has its own, since one that is taken away must not take those of others with it.
 */
export function startPatterns(): { defs: SVGDefsElement; fillOf(part: string): string | null } {
  drawings += 1;
  const prefix = `bars-${drawings}-`;
  const defs = drawingPart('defs', {});
  defs.append(...Object.keys(lines).map((name) => patternOf(name, prefix)));
  return {
    defs,
    fillOf: (part) => {
      const [name = ''] = part.split(' ');
      return name in lines ? `url(#${prefix}${name})` : null;
    },
  };
}

function patternOf(name: string, prefix: string): SVGPatternElement {
  const pattern = drawingPart('pattern', {
    ...{ id: `${prefix}${name}`, class: `bar-pattern-${name}` },
    ...{ width: '8', height: '8', patternUnits: 'userSpaceOnUse' },
    ...(name === 'reported' ? {} : { patternTransform: 'rotate(-45)' }),
  });
  pattern.append(
    drawingPart('rect', { width: '8', height: '8' }),
    drawingPart('path', { d: lines[name] ?? '' }),
  );
  return pattern;
}
