import { isOwn, ownId, publishedId } from '../../format/own.ts';
import { mineWords } from '../../format/words/mine.ts';
import { AddressLink } from '../../shell/AddressLink.tsx';
import { useBodies } from '../../shell/Filters.tsx';
import { useLocale } from '../../ui/Locale.tsx';

/** The way between a published body and the user's own file of it: two entries, never one sum. */
export function OwnTwin({ bodyId }: { bodyId: string }) {
  const locale = useLocale();
  const { data = [] } = useBodies();
  const other = isOwn(bodyId) ? publishedId(bodyId) : ownId(bodyId);
  const twin = data.find(({ body_id: id }) => id === other);
  if (twin === undefined) return null;
  const words = isOwn(bodyId) ? mineWords.twinPublished : mineWords.twinOwn;
  const [before, after] = locale.say(words, { name: '\n' }).split('\n');
  return (
    <p className="own-twin">
      {before}
      <AddressLink to={{ body: twin.body_id, ev: null, sum: null, sort: null }}>
        {twin.name_th}
      </AddressLink>
      {after}
    </p>
  );
}
