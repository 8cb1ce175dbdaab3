import { sep } from 'node:path';

/** The folders of documents and of tables, as one machine mounts them; absolute. */
export interface Roots {
  readonly from: string;
  readonly to: string;
}

/** Begins a path as it travels: no path and no printed text begins so. */
const MARK = '\u0001';
const names = ['from', 'to'] as const;

/** A task or an answer as it travels: paths below the shared folders named by these. */
export function toShared(value: unknown, roots: Roots): unknown {
  return mapped(value, (text) => {
    const name = names.find((one) => text === roots[one] || text.startsWith(roots[one] + sep));
    if (name === undefined) return text;
    return `${MARK}${name}${text.slice(roots[name].length).split(sep).join('/')}`;
  });
}

/** What travelled, with its paths as this machine has them. */
export function toLocal(value: unknown, roots: Roots): unknown {
  return mapped(value, (text) => {
    if (!text.startsWith(MARK)) return text;
    const name = names.find((one) => text.startsWith(`${MARK}${one}`));
    if (name === undefined) throw new Error('expected a path below the shared folders');
    return (
      roots[name] +
      text
        .slice(MARK.length + name.length)
        .split('/')
        .join(sep)
    );
  });
}

/** A value of JSON with each of its texts put in other words. */
function mapped(value: unknown, put: (text: string) => string): unknown {
  if (typeof value === 'string') return put(value);
  if (Array.isArray(value)) return value.map((item) => mapped(item, put));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapped(item, put)]));
}
