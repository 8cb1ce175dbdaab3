import { useEffect, useId, useRef, type ReactNode, type RefObject } from 'react';
import { uiWords } from '../format/words/ui.ts';
import { useLocale } from './Locale.tsx';

interface DrawerProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/**
 * A drawer beside the page: focus moves in when it opens, Escape closes it, and focus goes back
 * to what opened it. On narrow windows it lies over the page.
 */
export function Drawer({ title, onClose, children }: DrawerProps) {
  const locale = useLocale();
  const heading = useId();
  const frame = useRef<HTMLElement>(null);
  useFocusInside(frame);
  return (
    <aside
      ref={frame}
      className="drawer"
      role="dialog"
      aria-labelledby={heading}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className="drawer-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" className="button" onClick={onClose}>
          {locale.say(uiWords.close)}
        </button>
      </div>
      {children}
    </aside>
  );
}

function useFocusInside(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    frame.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [frame]);
}
