import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { AmountKind } from '../format/amount.ts';
import { uiWords } from '../format/words/ui.ts';
import { type BarDrawing, type BarFrame, startBars } from './barDrawing.ts';
import './barRows.css';
import { useLocale } from './Locale.tsx';
import type { Tone } from './tones.ts';

/** One bar with its name and number, plain enough to be compared with what stood there before. */
export interface BarRowProps {
  readonly value: string;
  readonly name: string;
  /** Length of the bar, of the longest; 0 to 1. */
  readonly share: number;
  readonly kind: AmountKind;
  /** The number, or the word for its absence. */
  readonly text: string;
  /** Some parts name no amount: the number is the least it can be. */
  readonly atLeast: boolean;
  readonly chosen: boolean;
  /** Others are chosen and this is not. */
  readonly faded: boolean;
  readonly tone: Tone;
  /** What the number is made of, in words; asked for once the bars stand. */
  readonly tip: () => string;
  /** Whether a click can filter by it. */
  readonly canPick: boolean;
  /** Opened by a click on the number. */
  readonly door: string | null;
}

interface BarRowsProps {
  label: string;
  rows: readonly BarRowProps[];
  onPick: (value: string) => void;
  onDoor: (door: string) => void;
  /** Names that may take two lines in a narrow window. */
  long?: boolean;
}

/**
 * Horizontal bars as a list of buttons with their numbers, drawn so that a change of all of them
 * takes a few milliseconds.
 */
export function BarRows({ label, rows, onPick, onDoor, long = false }: BarRowsProps) {
  const locale = useLocale();
  const frame = useRef<HTMLDivElement>(null);
  const drawing = useRef<BarDrawing>(null);
  useLayoutEffect(() => {
    const started = startBars(partsOf(frame.current!, long));
    drawing.current = started;
    return () => started.stop();
  }, [long]);
  useLayoutEffect(() => {
    const opens = (name: string) => locale.say(uiWords.openSum, { label: name });
    drawing.current?.draw(rows, opens);
  }, [rows, locale]);
  useClicks(frame, drawing, { onPick, onDoor });
  return (
    <div className={long ? 'bars bars-long' : 'bars'} ref={frame}>
      <ul className="bar-rows" aria-label={label} />
      <svg className="bars-picture" aria-hidden="true" preserveAspectRatio="none" />
      <div className="bars-names" aria-hidden="true" />
      <div className="bars-numbers" />
    </div>
  );
}

function partsOf(frame: HTMLElement, long: boolean): BarFrame {
  const [list, picture, names, numbers] = frame.children;
  return {
    list: list as HTMLElement,
    picture: picture as SVGSVGElement,
    names: long ? null : (names as HTMLElement),
    numbers: numbers as HTMLElement,
  };
}

function useClicks(
  frame: RefObject<HTMLElement | null>,
  drawing: RefObject<BarDrawing | null>,
  { onPick, onDoor }: Pick<BarRowsProps, 'onPick' | 'onDoor'>,
): void {
  useEffect(() => {
    const drawn = frame.current;
    const controller = new AbortController();
    const { signal } = controller;
    const click = ({ target }: Event) => {
      const clicked = drawing.current?.clicked(target as Element);
      if (clicked?.door !== undefined) onDoor(clicked.door);
      else if (clicked?.value !== undefined) onPick(clicked.value);
    };
    const key = (event: KeyboardEvent) => {
      const door = drawing.current?.clicked(event.target as Element)?.door;
      if (door === undefined || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      onDoor(door);
    };
    drawn?.addEventListener('click', click, { signal });
    drawn?.addEventListener('keydown', key, { signal });
    return () => controller.abort();
  }, [frame, drawing, onPick, onDoor]);
}
