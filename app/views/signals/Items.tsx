import frameworks from '../../../data/reference/frameworks.json';
import { describeRule } from '../../format/rule.ts';
import { riskLevels, severities, statuses } from '../../format/words/labels.ts';
import { signalWords } from '../../format/words/signals.ts';
import type { Text } from '../../format/words.ts';
import type { SignalItem } from '../../queries/signals.ts';
import { EvidenceButton } from '../../ui/EvidenceButton.tsx';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import { sharesOf } from './answer.ts';

/** Items shown of one part; all are counted. */
const MOST_SHOWN = 30;

/** The items of a part that are signals or cannot be told, each a door to its printed place. */
export function Items({ items, year }: { items: readonly SignalItem[]; year: number }) {
  const locale = useLocale();
  const telling = items.filter(({ high }) => high > 0);
  if (telling.length === 0) return null;
  const left = telling.length - MOST_SHOWN;
  return (
    <details className="signal-items">
      <summary>{locale.say(signalWords.items, { n: locale.count(telling.length) })}</summary>
      <ul>
        {telling.slice(0, MOST_SHOWN).map((item, index) => (
          <li key={`${item.label} ${index}`}>
            <EvidenceButton evidenceId={item.evidence_id} label={labelOf(item, year, locale)}>
              {labelOf(item, year, locale)}
            </EvidenceButton>
            <span className="sum-note">
              {[verdictOf(item, locale), noteOf(item, locale)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <p className="quiet">{locale.say(signalWords.more, { n: locale.count(left) })}</p>
      ) : null}
    </details>
  );
}

function verdictOf({ low, high }: SignalItem, locale: Locale): string {
  if (low === 1) return locale.say(signalWords.itemFound);
  if (low === 0 && high === 1) return locale.say(signalWords.itemUnknown);
  return locale.say(signalWords.itemShare, { value: sharesOf(low, high, locale) });
}

const missions: Readonly<Record<string, Text>> = frameworks.canonical;

/** What an item is called: as printed, or by the name of its mission, rule or round. */
export function labelOf(item: SignalItem, year: number, locale: Locale): string {
  const { component, part, label } = item;
  if (component === 'integrity') return locale.say(describeRule(label).name);
  if (component === 'reporting') return locale.say(signalWords.round, { months: label });
  if (component === 'coverage') return missions[label] ? locale.say(missions[label]) : label;
  if (part === 'target') return locale.say(signalWords.targetLabel, { year });
  return label;
}

const roundNotes = ['seen', 'not_seen', 'not_collected'] as const;

function noteOf(item: SignalItem, locale: Locale): string {
  const { component, part, note, number_first: first, number_second: second } = item;
  const named = (words: Readonly<Record<string, Text>>, missing?: Text) => {
    const text = (note === null ? undefined : words[note]) ?? missing;
    return text ? locale.say(text) : '';
  };
  const money = (satang: number | null) =>
    satang === null ? locale.say(signalWords.itemUnknown) : locale.baht(satang);
  const score = (value: number | null) =>
    value === null ? locale.say(signalWords.itemUnknown) : locale.count(value, 2);
  if (component === 'delivery') return named(statuses);
  if (component === 'control') return named(riskLevels, riskLevels.not_stated);
  if (component === 'integrity')
    return `${named(severities)} · ${locale.say(signalWords.times, { n: locale.count(first ?? 0) })}`;
  if (component === 'money')
    return locale.say(signalWords.paid, { budget: money(first), paid: money(second) });
  if (part === 'target')
    return locale.say(signalWords.target, { target: score(first), result: score(second) });
  const round = roundNotes.find((one) => one === note);
  if (component === 'reporting' && round) return locale.say(signalWords[round]);
  return component === 'coverage' ? '' : (note ?? '');
}
