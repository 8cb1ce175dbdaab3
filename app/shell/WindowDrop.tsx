import { useEffect, useState } from 'react';
import { mineWords } from '../format/words/mine.ts';
import { useLocale } from '../ui/Locale.tsx';
import { useOwnFiles } from './OwnFilesProvider.tsx';
import { useAddress } from './address.ts';

/** Takes files dropped anywhere on the page, and shows what became of them. */
export function WindowDrop() {
  const locale = useLocale();
  const { own } = useOwnFiles();
  const [, setAddress] = useAddress();
  const isOver = useFileDrop((files) => {
    own.add(files);
    setAddress({ view: 'mine', ev: null, sum: null, sort: null });
  });
  if (!isOver) return null;
  return (
    <div className="drop-veil">
      <p>{locale.say(mineWords.dropAnywhere)}</p>
      <p className="quiet">{locale.say(mineWords.privacy)}</p>
    </div>
  );
}

/** Whether files are held over the window; hands on those that are let go. */
function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    // The window is left where there is nothing to go to.
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(false);
      onFiles([...event.dataTransfer.files]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [onFiles]);
  return isOver;
}
