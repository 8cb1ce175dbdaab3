import { mineWords } from '../../format/words/mine.ts';
import type { OwnFile } from '../../shell/ownFile.ts';
import { useLocale, type Locale } from '../../ui/Locale.tsx';

/** Which file is being read, or how many were; told aloud as it changes. */
export function Progress({ files }: { files: readonly OwnFile[] }) {
  const locale = useLocale();
  const isBusy = files.some(({ state }) => state === 'reading' || state === 'waiting');
  return (
    <span className="own-progress">
      <span role="status">{progressText(files, locale)}</span>
      {isBusy ? <progress aria-label={locale.say(mineWords.reading)} /> : null}
    </span>
  );
}

/** The progress in words; empty where no file was opened. */
export function progressText(files: readonly OwnFile[], locale: Locale): string {
  if (files.length === 0) return '';
  const reading = files.findIndex(({ state }) => state === 'reading');
  const at = reading < 0 ? files.findIndex(({ state }) => state === 'waiting') : reading;
  const now = files[at];
  if (now) {
    const place = { at: locale.count(at + 1), all: locale.count(files.length) };
    return locale.say(mineWords.readingNow, { ...place, name: now.name });
  }
  const count = (wanted: OwnFile['state']) =>
    locale.count(files.filter(({ state }) => state === wanted).length);
  return locale.say(mineWords.readingEnd, { read: count('read'), failed: count('failed') });
}
