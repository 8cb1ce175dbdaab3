import { useEffect } from 'react';
import type { Address } from './address.ts';

const DARK = '(prefers-color-scheme: dark)';

/** Puts the chosen theme on the document; "auto" follows the system, print is always light. */
export function useTheme(theme: Address['theme']): void {
  useEffect(() => {
    const media = window.matchMedia(DARK);
    const put = (dark: boolean) => {
      document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    };
    const chosen = () => put(theme === 'auto' ? media.matches : theme === 'dark');
    const light = () => put(false);
    chosen();
    media.addEventListener('change', chosen);
    window.addEventListener('beforeprint', light);
    window.addEventListener('afterprint', chosen);
    return () => {
      media.removeEventListener('change', chosen);
      window.removeEventListener('beforeprint', light);
      window.removeEventListener('afterprint', chosen);
    };
  }, [theme]);
}
