import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { FacetName, Selections } from '../../linked/facets.ts';
import { toggled, useAddress } from '../../shell/address.ts';
import { afterFrame } from '../../ui/afterFrame.ts';
import { changeTo, selectionsOf } from './selections.ts';

interface Chosen {
  readonly selections: Selections;
  /** Chooses a value of a facet, or takes it back. */
  readonly pick: (facet: FacetName, value: string) => void;
}

/**
 * What is chosen: by the address, or by a click that the address is told of once the charts show
 * it. The whole page goes by the address, the charts need not wait for it.
 */
export function useSelections(): Chosen {
  const [address, setAddress] = useAddress();
  const [ahead, setAhead] = useState<Selections | null>(null);
  const untold = useRef(0);
  const selections = ahead ?? selectionsOf(address);
  const now = useRef(selections);
  useLayoutEffect(() => {
    now.current = selections;
  });
  const pick = useCallback(
    (facet: FacetName, value: string) => {
      const next = { ...now.current, [facet]: toggled(now.current[facet], value) };
      now.current = next;
      untold.current += 1;
      setAhead(next);
      afterFrame(() => {
        untold.current -= 1;
        setAddress(changeTo(next));
        if (untold.current === 0) setAhead(null);
      });
    },
    [setAddress],
  );
  return { selections, pick };
}
