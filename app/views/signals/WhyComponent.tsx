import { components, type ComponentPart } from '../../../data/measures/components.ts';
import { methodWords } from '../../format/words/method.ts';
import { signalWords } from '../../format/words/signals.ts';
import type { SignalItem, SignalPart } from '../../queries/signals.ts';
import { AddressLink } from '../../shell/AddressLink.tsx';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import { ErrorState, type PanelState } from '../../ui/Panel.tsx';
import { sharesOf } from './answer.ts';
import { Items } from './Items.tsx';
import { isJudged, partKey, type Weighed } from './model.ts';

interface WhyComponentProps {
  component: (typeof components)[number];
  index: number;
  weighed: Omit<Weighed, 'bands'>;
  body: number;
  year: number;
  items: readonly SignalItem[];
  state: PanelState;
}

/** One component of a score: what was counted over what, what it adds, and the items behind it. */
export function WhyComponent(props: WhyComponentProps) {
  const locale = useLocale();
  const { component, items, state, weighed, body, year } = props;
  const { body_id: id } = weighed.table.bodies[body]!;
  const parts: readonly ComponentPart[] = component.parts;
  return (
    <li className="signal-reason">
      <h3>{locale.say(component.name)}</h3>
      <p>{countedOf(props, locale)}</p>
      {parts.map((part) => (
        <div key={part.id}>
          <p>
            {partInWords(weighed.table.parts.get(partKey(id, component.id, part.id)), part, locale)}{' '}
            <AddressLink
              className="quiet no-print"
              to={{ view: 'method', measure: part.measure, sort: null }}
            >
              {locale.say(methodWords.link)}
            </AddressLink>
          </p>
          {state.failure ? <ErrorState failure={state.failure} retry={state.retry} /> : null}
          <Items items={items.filter((item) => item.part === part.id)} year={year} />
        </div>
      ))}
    </li>
  );
}

/** What a component makes and adds; what stands there when it cannot be judged. */
function countedOf({ index, weighed, body }: WhyComponentProps, locale: Locale): string {
  const { weights, missing } = weighed;
  const { matrix } = weighed.table;
  const from = body * components.length;
  const at = from + index;
  if (matrix.judged[at] === 0) return locale.say(signalWords.notJudged);
  const counted = weights.reduce(
    (sum, weight, one) =>
      missing === 'left_out' && matrix.judged[from + one] === 0 ? sum : sum + weight,
    0,
  );
  const adds = (share: number) => Math.round(((weights[index]! * share) / counted) * 100);
  const [low, high] = [matrix.low[at]!, matrix.high[at]!];
  const [least, most] = counted === 0 ? [0, 0] : [adds(low), adds(high)];
  return locale.say(signalWords.counted, {
    value: sharesOf(low, high, locale),
    weight: locale.count(weights[index]!),
    points: least === most ? locale.count(least) : `${locale.count(least)}–${locale.count(most)}`,
  });
}

/** Numerator and denominator of a part in one line, or why it cannot be judged. */
export function partInWords(
  counted: SignalPart | undefined,
  part: ComponentPart,
  locale: Locale,
): string {
  const items = locale.say(part.items);
  if (counted === undefined) return locale.say(signalWords.noItems, { items });
  const all = locale.count(counted.n_items);
  if (!isJudged(counted)) return locale.say(signalWords.allUnknown, { n: all, items });
  const [low, high] = [locale.count(counted.low, 1), locale.count(counted.high, 1)];
  const found = low === high ? low : locale.say(signalWords.between, { low, high });
  const fraction = locale.say(signalWords.fraction, {
    ...{ found, all, items, what: locale.say(part.found) },
  });
  if (counted.n_unknown === 0) return fraction;
  const unknown = locale.say(signalWords.unknownItems, { n: locale.count(counted.n_unknown) });
  return `${fraction} · ${unknown}`;
}
