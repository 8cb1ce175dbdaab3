import { bodyWords } from '../../format/words/body.ts';
import type { BodySummary } from '../../queries/bodies.ts';
import { noFilters, useAddress } from '../../shell/address.ts';
import { useBodies } from '../../shell/Filters.tsx';
import { useLocale } from '../../ui/Locale.tsx';

/** Chooses the body of the page, and prints it. */
export function BodyPicker({ body }: { body: string }) {
  const locale = useLocale();
  const { data: all = [] } = useBodies();
  const [{ prov }, setAddress] = useAddress();
  const data = nearBy(all, body, prov);
  const known = data.some(({ body_id: id }) => id === body);
  return (
    <div className="body-tools no-print">
      <label>
        {locale.say(bodyWords.choose)}
        <select
          className="field"
          value={known ? body : ''}
          onChange={({ target }) =>
            setAddress({ ...noFilters, body: target.value, ev: null, sum: null, sort: null })
          }
        >
          <option value="" disabled>
            {locale.say(bodyWords.choose)}
          </option>
          {data.map(({ body_id: id, name_th: name, province_th: province }) => (
            <option key={id} value={id}>
              {province === null ? name : `${name} · ${province}`}
            </option>
          ))}
        </select>
      </label>
      {known ? (
        <button type="button" className="button" onClick={() => window.print()}>
          {locale.say(bodyWords.print)}
        </button>
      ) : null}
    </div>
  );
}

/** Bodies to choose from at once; of a whole country's those of the same provinces. */
const CHOICES = 1000;

/** All bodies, or, where they are too many to choose from, those of the provinces shown. */
function nearBy(
  bodies: readonly BodySummary[],
  body: string,
  provinces: readonly string[],
): readonly BodySummary[] {
  if (bodies.length <= CHOICES) return bodies;
  const own = bodies.find(({ body_id: id }) => id === body)?.province_code;
  const shown = new Set([...provinces, own]);
  return bodies.filter(({ province_code: code }) => shown.has(code ?? undefined));
}
