import { overviewWords } from '../../format/words/overview.ts';
import { useAddress } from '../../shell/address.ts';
import { useLocale } from '../../ui/Locale.tsx';

export const measureWords = {
  budget: overviewWords.showBudget,
  disbursed: overviewWords.showDisbursed,
  projects: overviewWords.showProjects,
} as const;

/** Chooses what all charts of the page add up. */
export function MeasureSwitch() {
  const locale = useLocale();
  const [{ show }, setAddress] = useAddress();
  return (
    <fieldset className="measure-switch">
      <legend>{locale.say(overviewWords.show)}</legend>
      {(['budget', 'disbursed', 'projects'] as const).map((measure) => (
        <label key={measure} className={show === measure ? 'measure measure-on' : 'measure'}>
          <input
            type="radio"
            name="show"
            checked={show === measure}
            onChange={() => setAddress({ show: measure })}
          />
          {locale.say(measureWords[measure])}
        </label>
      ))}
    </fieldset>
  );
}
