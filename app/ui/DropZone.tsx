import { useRef, type ReactNode } from 'react';

interface DropZoneProps {
  /** What to drop here. */
  label: string;
  /** The words of the button that opens the system's own choice of files. */
  choose: string;
  /** Endings of names that the choice of files offers first, e.g. ".pdf,.docx". */
  accept: string;
  onFiles: (files: readonly File[]) => void;
  children?: ReactNode;
}

/** A place to drop files on, with a button for those who do not drag. The window takes the drop. */
export function DropZone({ label, choose, accept, onFiles, children }: DropZoneProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="drop-zone">
      <p className="drop-label">{label}</p>
      <button type="button" className="button button-main" onClick={() => input.current?.click()}>
        {choose}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accept}
        aria-label={choose}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file may be chosen again after it was taken out.
          target.value = '';
        }}
      />
      {children}
    </div>
  );
}
