import { useSyncExternalStore } from 'react';

const QUERY = 'screen and (max-width: 719px)';

/** Whether the window is as narrow as a phone's: one column, tables as cards. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(QUERY);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(QUERY).matches,
    () => false,
  );
}
