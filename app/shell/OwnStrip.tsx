import { isOwn } from '../format/own.ts';
import { mineWords } from '../format/words/mine.ts';
import { useLocale } from '../ui/Locale.tsx';
import { AddressLink } from './AddressLink.tsx';
import { useOwnFiles } from './OwnFilesProvider.tsx';
import { useAddress, type Address } from './address.ts';
import type { OwnFilesState } from './ownFiles.ts';

/** Says on every page that the user's own files are in it, or that a link leads to one not open. */
export function OwnStrip() {
  const [address] = useAddress();
  const { now } = useOwnFiles();
  const lacks = leadsElsewhere(address, now);
  const { view } = address;
  if (view === 'mine') return null;
  return (
    <>
      {lacks ? <Elsewhere /> : null}
      <Shown />
    </>
  );
}

function Shown() {
  const locale = useLocale();
  const { own, now } = useOwnFiles();
  const n = now.files.filter(({ state }) => state === 'read').length;
  const reading = now.files.find(({ state }) => state === 'reading');
  if (n === 0 && !reading) return null;
  const words = now.shown ? mineWords.strip : mineWords.stripHidden;
  return (
    <aside className="own-strip" aria-label={locale.say(mineWords.mark)}>
      <p>
        <span className="badge own-badge">{locale.say(mineWords.mark)}</span>{' '}
        {n > 0 ? `${locale.say(words, { n: locale.count(n) })} ` : null}
        {reading ? locale.say(mineWords.stripReading, { name: reading.name }) : null}
      </p>
      <p className="own-strip-tools no-print">
        {n > 0 ? (
          <button
            type="button"
            className="button"
            aria-label={locale.say(now.shown ? mineWords.hideLabel : mineWords.showLabel)}
            onClick={() => own.setShown(!now.shown)}
          >
            {locale.say(now.shown ? mineWords.hide : mineWords.show)}
          </button>
        ) : null}
        <AddressLink to={{ view: 'mine', ev: null, sum: null, sort: null }}>
          {locale.say(mineWords.manage)}
        </AddressLink>
      </p>
    </aside>
  );
}

function Elsewhere() {
  const locale = useLocale();
  return (
    <div className="own-strip own-elsewhere" role="alert">
      <p>{locale.say(mineWords.linkElsewhere)}</p>
      <p className="own-strip-tools no-print">
        <AddressLink to={{ view: 'mine' }}>{locale.say(mineWords.openHere)}</AddressLink>
      </p>
    </div>
  );
}

/** Whether an address names a file of somebody's own that is not open in this page. */
export function leadsElsewhere(
  { body, bodies, doc, ev, mark, sum }: Address,
  { files }: Pick<OwnFilesState, 'files'>,
): boolean {
  const ids = files.flatMap((file) =>
    file.state === 'read' ? [file.document.documentId, file.document.bodyId] : [],
  );
  return [body, ...bodies, doc, ev, mark, sum]
    .filter(isOwn)
    .some((named) => !ids.some((id) => named.startsWith(id)));
}
