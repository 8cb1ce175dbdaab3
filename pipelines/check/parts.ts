import type { Project } from '../../data/schema/projects.ts';
import type { StatedTotal } from '../../data/schema/stated_totals.ts';
import { groupBy } from './context.ts';
import { projectsIn, scopeField } from './scope.ts';

/**
 * The printed parts of a printed total: the dimensions of a document, else its missions; the
 * missions of a dimension. Null where there are fewer than two, where one is printed with two
 * figures, or where a heading that holds projects has no printed part: the sum would be no sum.
 */
export function partsOf(
  scope: string,
  printed: readonly StatedTotal[],
  projects: readonly Project[],
): readonly StatedTotal[] | null {
  const candidates = [partsAt(0, scope, printed), partsAt(1, scope, printed)];
  const parts = candidates.find((found) => found.length > 1);
  if (!parts) return null;
  const byScope = groupBy(parts, (part) => part.scope);
  const single = [...byScope.values()].map((same) => same[0] as StatedTotal);
  const isTwofold = [...byScope.values()].some(
    (same) => new Set(same.map((part) => part.stated_value)).size > 1,
  );
  if (isTwofold || single.length < 2) return null;
  return isWhole(scope, [...byScope.keys()], projects) ? single : null;
}

/** Parts `dots` levels down: 0 for dimensions of a document, 1 for missions. */
function partsAt(dots: number, scope: string, printed: readonly StatedTotal[]): StatedTotal[] {
  return printed.filter(
    (total) =>
      total.scope !== 'document' &&
      total.scope !== scope &&
      total.scope.split('.').length === dots + 1 &&
      (scope === 'document' || total.scope.startsWith(`${scope}.`)),
  );
}

function isWhole(scope: string, parts: readonly string[], projects: readonly Project[]): boolean {
  const field = scopeField(parts[0] ?? '');
  return projectsIn(scope, projects).every((project) => parts.includes(String(project[field])));
}
