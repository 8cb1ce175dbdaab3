import { debounce } from 'nuqs';
import { useId } from 'react';
import { components } from '../../../data/measures/components.ts';
import { signalWords } from '../../format/words/signals.ts';
import type { SignalYear } from '../../queries/signals.ts';
import { DRAWS, SEED } from '../../ranking/bands.ts';
import { useAddress } from '../../shell/address.ts';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { equalWeights, MOST_WEIGHT, soundWeights, useChoice } from './useChoice.ts';

/** The page follows a slider at once, the address when it rests: writing it holds the page up. */
const afterMoving = debounce(250);

/** Weights as sliders, the year, and how ranks and bands are made. */
export function Controls({ years, year }: { years: readonly SignalYear[]; year: number }) {
  const locale = useLocale();
  const [choice, setChoice] = useChoice();
  const weights = soundWeights(choice.w);
  const spread = locale.say(signalWords[`spread_${choice.spread}`]);
  return (
    <Panel title={locale.say(signalWords.controls)} minHeight={0}>
      <div className="signal-choices no-print">
        <YearChoice years={years} year={year} />
        <Choose
          label={locale.say(signalWords.missing)}
          value={choice.missing}
          options={[
            ['left_out', locale.say(signalWords.missing_left_out)],
            ['whole_range', locale.say(signalWords.missing_whole_range)],
          ]}
          onChange={(missing) => void setChoice({ missing })}
        />
        <Choose
          label={locale.say(signalWords.spread)}
          value={choice.spread}
          options={[
            ['near', locale.say(signalWords.spread_near)],
            ['any', locale.say(signalWords.spread_any)],
          ]}
          onChange={(next) => void setChoice({ spread: next })}
        />
        <button
          type="button"
          className="button"
          disabled={weights.every((weight, index) => weight === equalWeights[index])}
          onClick={() => void setChoice({ w: null })}
        >
          {locale.say(signalWords.reset)}
        </button>
      </div>
      <div className="signal-sliders no-print">
        {components.map((component, index) => (
          <Slider
            key={component.id}
            name={locale.say(component.name)}
            index={index}
            weights={weights}
            onChange={(w) => void setChoice({ w }, { limitUrlUpdates: afterMoving })}
          />
        ))}
      </div>
      <p className="print-only">{weightsInWords(weights, locale)}</p>
      <p className="quiet signal-rule">
        {locale.say(signalWords.bandRule, { spread, draws: DRAWS, seed: String(SEED) })}
      </p>
    </Panel>
  );
}

/** All weights in one line, for paper and files. */
export function weightsInWords(weights: readonly number[], locale: Locale): string {
  const list = components
    .map(({ name }, index) => `${locale.say(name)} ${locale.count(weights[index] ?? 0)}`)
    .join(' · ');
  return locale.say(signalWords.weightsUsed, { list });
}

interface SliderProps {
  name: string;
  index: number;
  weights: readonly number[];
  onChange: (weights: number[]) => void;
}

function Slider({ name, index, weights, onChange }: SliderProps) {
  const locale = useLocale();
  const id = useId();
  const weight = weights[index] ?? 0;
  const share = weight / weights.reduce((sum, one) => sum + one, 0);
  const told = {
    n: locale.count(weight),
    share: weight === 0 ? locale.say(signalWords.noWeight) : locale.share(share),
  };
  return (
    <div className="signal-slider">
      <label htmlFor={id}>{name}</label>
      <output htmlFor={id}>{locale.say(signalWords.weightShare, told)}</output>
      <input
        id={id}
        type="range"
        min={0}
        max={MOST_WEIGHT}
        step={1}
        value={weight}
        aria-label={locale.say(signalWords.weight, { component: name })}
        onChange={({ target }) =>
          onChange(weights.map((one, at) => (at === index ? Number(target.value) : one)))
        }
      />
    </div>
  );
}

function YearChoice({ years, year }: { years: readonly SignalYear[]; year: number }) {
  const locale = useLocale();
  const [, setAddress] = useAddress();
  const options = years.map(({ fiscal_year: one, n_bodies: n }): [string, string] => [
    String(one),
    locale.say(signalWords.yearOption, { year: one, n: locale.count(n) }),
  ]);
  return (
    <Choose
      label={locale.say(signalWords.year)}
      value={String(year)}
      options={options}
      onChange={(chosen) => void setAddress({ fy: [Number(chosen)] })}
    />
  );
}

interface ChooseProps<V extends string> {
  label: string;
  value: V;
  options: readonly (readonly [V, string])[];
  onChange: (value: V) => void;
}

function Choose<V extends string>({ label, value, options, onChange }: ChooseProps<V>) {
  return (
    <label className="signal-choice">
      {label}
      <select
        className="field"
        value={value}
        onChange={({ target }) => onChange(target.value as V)}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
