import { bodyWords } from '../../format/words/body.ts';
import { itaWords } from '../../format/words/ita.ts';
import { lineageWords } from '../../format/words/lineage.ts';
import { useLocale } from '../../ui/Locale.tsx';

const parts = [
  ['findings', bodyWords.findings],
  ['outcomes', bodyWords.outcomes],
  ['budget', bodyWords.budget],
  ['lives', lineageWords.short],
  ['risks', bodyWords.risks],
  ['totals', bodyWords.totals],
  ['ita', itaWords.short],
  ['targets', bodyWords.targets],
  ['projects', bodyWords.projects],
  ['documents', bodyWords.documents],
] as const;

/** The sections of the page, to be jumped to. */
export function Contents() {
  const locale = useLocale();
  return (
    <nav className="contents no-print" aria-label={locale.say(bodyWords.onThisPage)}>
      <ul>
        {parts.map(([id, words]) => (
          <li key={id}>
            <button type="button" className="door" onClick={() => goTo(id)}>
              {locale.say(words)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

// The address is the view, not the place on the page: a jump leaves no step to go back.
function goTo(id: string): void {
  const section = document.getElementById(id);
  section?.scrollIntoView();
  section?.focus({ preventScroll: true });
}
