import { useCallback } from 'react';
import type { SumPlace } from '../queries/budgetEvidence.ts';
import { useAddress, type AddressChange } from './address.ts';
import { sumKey } from './sumKey.ts';

/** Names of what opens behind a number of a chart. */
export const doorTo = {
  sum: (place: SumPlace) => `sum:${sumKey(place)}`,
  evidence: (evidenceId: string) => `evidence:${evidenceId}`,
  body: (bodyId: string) => `body:${bodyId}`,
  status: (bodyId: string, status: string) => `status:${bodyId}:${status}`,
} as const;

/** The change of the address that a door stands for; nothing changes for an unknown one. */
export function changeOfDoor(door: string): AddressChange {
  const [kind, first = '', second = ''] = splitDoor(door);
  if (kind === 'sum') return { sum: first, ev: null };
  if (kind === 'evidence') return { ev: first };
  if (kind === 'body') return { view: 'body', body: first, sum: null, ev: null, sort: null };
  if (kind === 'status')
    return { view: 'body', body: first, status: [second], sum: null, ev: null, sort: null };
  return {};
}

// Only a status door has a third part; ids may hold colons themselves.
function splitDoor(door: string): string[] {
  const [kind = '', ...rest] = door.split(':');
  if (kind !== 'status') return [kind, rest.join(':')];
  return [kind, rest.slice(0, -1).join(':'), rest.at(-1) ?? ''];
}

/** Opens a door of doorTo. */
export function useOpenDoor(): (door: string) => void {
  const [, setAddress] = useAddress();
  return useCallback(
    (door: string) => {
      const change = changeOfDoor(door);
      setAddress(change);
      if (change.view) window.scrollTo(0, 0);
    },
    [setAddress],
  );
}
