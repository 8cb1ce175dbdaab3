import { isNational } from '../queries/scope.ts';
import { useQuestion } from './useQuestion.ts';

/**
 * Whether the set is a whole country's, whose rows are not loaded before a part is chosen; undefined
 * until it is known. A set whose manifest cannot be had is none: its pages say what failed.
 */
export function useNational(): boolean | undefined {
  const { data, state } = useQuestion('manifest', [], (engine, signal) => engine.manifest(signal));
  if (data !== undefined) return isNational(data);
  return state.pending ? undefined : false;
}
