import { shellWords } from '../format/words/shell.ts';
import { useLocale } from '../ui/Locale.tsx';
import { AddressLink } from './AddressLink.tsx';
import { useAddress, type ViewName } from './address.ts';

const pages = [
  'overview',
  'compare',
  'body',
  'stuck',
  'risks',
  'calendar',
  'findings',
  'projects',
  'signals',
  'quality',
  'method',
  'mine',
] as const satisfies ViewName[];
const themes = [
  ['auto', shellWords.themeAuto],
  ['light', shellWords.themeLight],
  ['dark', shellWords.themeDark],
] as const;

/** The head of every page: its pages, and how the reader wants it written. */
export function Masthead() {
  const locale = useLocale();
  const [address] = useAddress();
  return (
    <header className="masthead">
      <div className="masthead-row">
        <AddressLink className="brand" to={{ view: null, ev: null, sum: null, sort: null }}>
          {locale.say(shellWords.product)}
        </AddressLink>
        <nav aria-label={locale.say(shellWords.pages)} className="pages-frame">
          <ul className="pages">
            {pages.map((view) => (
              <li key={view}>
                <AddressLink
                  to={{ view, ev: null, sum: null, sort: null }}
                  current={address.view === view}
                >
                  {locale.say(shellWords[view])}
                </AddressLink>
              </li>
            ))}
          </ul>
        </nav>
        <Switches />
      </div>
    </header>
  );
}

function Switches() {
  const locale = useLocale();
  const [{ lang, digits, theme }, setAddress] = useAddress();
  return (
    <div className="switches">
      <button
        type="button"
        className="switch"
        lang={lang === 'th' ? 'en' : 'th'}
        aria-label={locale.say(shellWords.switchLanguageLabel)}
        onClick={() => setAddress({ lang: lang === 'th' ? 'en' : 'th' })}
      >
        {locale.say(shellWords.switchLanguage)}
      </button>
      <button
        type="button"
        className="switch"
        aria-pressed={digits === 'thai'}
        aria-label={`${locale.say(shellWords.digitSample)} ${locale.say(shellWords.thaiDigits)}`}
        onClick={() => setAddress({ digits: digits === 'thai' ? 'arabic' : 'thai' })}
      >
        {locale.say(shellWords.digitSample)}
      </button>
      <select
        className="switch"
        aria-label={locale.say(shellWords.themeLabel)}
        value={theme}
        onChange={({ target }) => setAddress({ theme: target.value as typeof theme })}
      >
        {themes.map(([value, label]) => (
          <option key={value} value={value}>
            {locale.say(label)}
          </option>
        ))}
      </select>
    </div>
  );
}
