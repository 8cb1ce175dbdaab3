import { mineWords } from '../../format/words/mine.ts';
import type { OwnFile } from '../../shell/ownFile.ts';
import { useOwnFiles } from '../../shell/OwnFilesProvider.tsx';
import { useLocale } from '../../ui/Locale.tsx';
import { Outcome } from './Outcome.tsx';

/** The files opened, each with what became of it and the way to take it out. */
export function FileList() {
  const locale = useLocale();
  const { own, now } = useOwnFiles();
  const isBusy = now.files.some(({ state }) => state === 'reading' || state === 'waiting');
  return (
    <>
      <ul className="own-files">
        {now.files.map((file) => (
          <li key={file.key} className={`own-file own-file-${file.state}`}>
            <div className="own-file-head">
              <strong className="own-file-name">{file.name}</strong>
              <span className="badge">{locale.say(mineWords[file.state])}</span>
              <RemoveButton file={file} />
            </div>
            <Outcome file={file} />
          </li>
        ))}
      </ul>
      {now.files.length > 1 ? (
        <button type="button" className="button" onClick={leaving(own.removeAll)}>
          {locale.say(isBusy ? mineWords.cancelAll : mineWords.removeAll)}
        </button>
      ) : null}
    </>
  );
}

function RemoveButton({ file }: { file: OwnFile }) {
  const locale = useLocale();
  const { own } = useOwnFiles();
  const isBusy = file.state === 'reading' || file.state === 'waiting';
  return (
    <button
      type="button"
      className="button"
      aria-label={locale.say(isBusy ? mineWords.cancelOf : mineWords.removeOf, {
        name: file.name,
      })}
      onClick={leaving(() => own.remove(file.key))}
    >
      {locale.say(isBusy ? mineWords.cancel : mineWords.remove)}
    </button>
  );
}

/** The button goes with its file: the focus goes to the list. */
function leaving(remove: () => void): () => void {
  return () => {
    remove();
    document.getElementById('own-files')?.focus();
  };
}
