import { useRef, type ReactNode } from 'react';
import { uiWords } from '../format/words/ui.ts';
import { useLocale } from './Locale.tsx';

/** The filters beside the page, as a rail. */
export function FilterRail({ children }: { children: ReactNode }) {
  const locale = useLocale();
  return (
    <aside className="rail" aria-label={locale.say(uiWords.filters)}>
      {children}
    </aside>
  );
}

/** The filters behind a button, as a sheet from below: for narrow windows. */
export function FilterSheet({ active, children }: { active: number; children: ReactNode }) {
  const locale = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  const count = active > 0 ? ` (${locale.count(active)})` : '';
  return (
    <>
      <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
        {locale.say(uiWords.filters)}
        {count}
      </button>
      <dialog ref={dialog} className="sheet" aria-label={locale.say(uiWords.filters)}>
        {children}
        <div className="sheet-foot">
          <button
            type="button"
            className="button button-main"
            onClick={() => dialog.current?.close()}
          >
            {locale.say(uiWords.showResults)}
          </button>
        </div>
      </dialog>
    </>
  );
}
