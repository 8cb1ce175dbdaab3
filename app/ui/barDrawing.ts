import { whenIdle } from './afterFrame.ts';
import { startPatterns } from './barPatterns.ts';
import { drawingPart, setAttribute } from './drawingPart.ts';
import { barPicture, type Room } from './barPicture.ts';
import type { BarRowProps } from './BarRows.tsx';

/** The elements that bars are drawn into. */
export interface BarFrame {
  readonly list: HTMLElement;
  readonly picture: SVGSVGElement;
  readonly numbers: HTMLElement;
  /** Names as a column of lines; null where they stand in the list, since they may take two. */
  readonly names: HTMLElement | null;
}

/** Bars that stand on the page. */
export interface BarDrawing {
  /**
   * Shows these bars, touching only what differs from those before. What a pointer or a reader of
   * the screen is told beyond the number follows when there is time. `opens` says what a number
   * with a door does, of the bar's name.
   */
  draw(rows: readonly BarRowProps[], opens: (name: string) => string): void;
  /** What a click on an element of the frame is meant for. */
  clicked(element: Element): { readonly value?: string; readonly door?: string } | null;
  stop(): void;
}

/** One place in the list; the bars move, the places stay. */
interface Place {
  readonly item: HTMLLIElement;
  readonly pick: HTMLElement;
  readonly unseen: Text | null;
  readonly name: HTMLElement;
  readonly number: HTMLElement;
  now: BarRowProps | null;
}

/**
 * Draws bars by hand: names and numbers as a column of lines each, the bars as one picture, under
 * buttons that do not change. Boxes of their own for every row took ten times as long to lay out.
 */
export function startBars(frame: BarFrame): BarDrawing {
  const places: Place[] = [];
  const picture = startPicture(frame.picture);
  let dropLabels = () => {};
  return {
    draw(rows, opens) {
      const focused = focusIn(places);
      for (const gone of places.splice(rows.length)) remove(gone);
      rows.forEach((row, index) => {
        places[index] = placeFor(row, places[index], frame);
        show(places[index], row);
      });
      frame.list.parentElement?.classList.toggle(
        'bars-fade',
        rows.some(({ faded }) => faded),
      );
      picture.draw(rows);
      if (focused) follow(places, focused);
      dropLabels();
      dropLabels = whenIdle(() => places.forEach((place) => label(place, opens)));
    },
    clicked(element) {
      const place = places.find(({ pick, number }) => pick === element || number === element);
      if (!place?.now) return null;
      const { door, value, canPick } = place.now;
      if (element === place.number) return door === null ? null : { door };
      return canPick ? { value } : null;
    },
    stop() {
      picture.stop();
      dropLabels();
    },
  };
}

/** The picture beside the lines, redrawn when its room changes. */
function startPicture(drawing: SVGSVGElement) {
  const { defs, fillOf } = startPatterns();
  const parts = new Map<string, SVGPathElement>();
  let rows: readonly BarRowProps[] = [];
  let room: Room | null = null;
  drawing.append(defs);
  const partOf = (name: string): SVGPathElement => {
    const fill = fillOf(name);
    const made = drawingPart('path', {
      class: `bar-fill bar-${name}`,
      ...(fill === null ? {} : { fill }),
    });
    parts.set(name, made);
    drawing.append(made);
    return made;
  };
  const redraw = () => {
    if (room === null) return;
    const paths = barPicture(rows, room);
    for (const [name, part] of parts) if (!paths.has(name)) setAttribute(part, 'd', '');
    for (const [name, path] of paths) setAttribute(parts.get(name) ?? partOf(name), 'd', path);
  };
  const watcher = new ResizeObserver(([entry]) => {
    const { width, height } = entry!.contentRect;
    if (width === 0 || (room?.width === width && room.height === height)) return;
    room = { width, height };
    drawing.setAttribute('viewBox', `0 0 ${width} ${height}`);
    redraw();
  });
  watcher.observe(drawing);
  return {
    draw(next: readonly BarRowProps[]) {
      // A list that grows or shrinks has another room in the same frame.
      const isSame = next.length === rows.length;
      rows = next;
      if (isSame) redraw();
    },
    stop: () => watcher.disconnect(),
  };
}

/** The place that shows a bar: the one known, unless only one of both can be picked. */
function placeFor(row: BarRowProps, known: Place | undefined, frame: BarFrame): Place {
  if (known && (known.unseen === null) === row.canPick) return known;
  const place = newPlace(row.canPick, known, frame);
  if (known) known.item.replaceWith(place.item);
  else frame.list.append(place.item);
  return place;
}

function newPlace(canPick: boolean, known: Place | undefined, frame: BarFrame): Place {
  const item = document.createElement('li');
  const pick = document.createElement(canPick ? 'button' : 'span');
  const unseen = canPick ? null : new Text();
  if (pick instanceof HTMLButtonElement) pick.type = 'button';
  pick.className = 'bar-pick';
  item.append(pick);
  const name = known?.name ?? newLine(frame.names);
  const number = known?.number ?? newLine(frame.numbers);
  if (frame.names === null) {
    name.className = 'bar-name';
    pick.append(name);
  }
  if (unseen) {
    const told = document.createElement('span');
    told.className = 'unseen';
    told.append(unseen);
    pick.append(told);
  }
  return { ...{ item, pick, unseen, name, number }, now: null };
}

/** A line of a column. */
function newLine(column: HTMLElement | null): HTMLElement {
  const line = document.createElement('span');
  line.append(new Text());
  column?.append(line, '\n');
  return line;
}

function remove({ item, name, number }: Place): void {
  for (const line of [name, number]) line.nextSibling?.remove();
  for (const part of [item, name, number]) part.remove();
}

function show(place: Place, row: BarRowProps): void {
  const { item, pick, name, number, now } = place;
  place.now = row;
  if (row.name !== now?.name) (name.firstChild as Text).data = row.name;
  if (row.text !== now?.text) (number.firstChild as Text).data = row.text;
  if (row.chosen !== now?.chosen) {
    item.className = row.chosen ? 'bar-row bar-chosen' : 'bar-row';
    name.classList.toggle('bar-on', row.chosen);
    number.classList.toggle('bar-on', row.chosen);
    if (row.canPick) pick.setAttribute('aria-pressed', String(row.chosen));
  }
  if ((row.door === null) !== (now === null || now.door === null)) showDoor(number, row.door);
}

/** A button is a box; a number that opens its rows stays a line of text and acts like one. */
function showDoor(number: HTMLElement, door: string | null): void {
  number.classList.toggle('door', door !== null);
  if (door === null) {
    for (const name of ['role', 'tabindex', 'aria-label']) number.removeAttribute(name);
  } else {
    number.setAttribute('role', 'button');
    number.tabIndex = 0;
  }
}

function label({ item, pick, unseen, number, now }: Place, opens: (name: string) => string): void {
  if (now === null) return;
  const tip = now.tip();
  setAttribute(item, 'title', tip);
  if (unseen === null) setAttribute(pick, 'aria-label', tip);
  else unseen.data = tip;
  if (now.door !== null) setAttribute(number, 'aria-label', `${now.text} · ${opens(now.name)}`);
}

/** Which bar has the keyboard, and whether at its number. */
function focusIn(places: readonly Place[]): { value: string; isNumber: boolean } | null {
  const { activeElement: active } = document;
  const place = places.find(({ pick, number }) => pick === active || number === active);
  return place?.now ? { value: place.now.value, isNumber: place.number === active } : null;
}

/** The keyboard stays with its bar where that has moved to another place. */
function follow(places: readonly Place[], focused: { value: string; isNumber: boolean }): void {
  const place = places.find(({ now }) => now?.value === focused.value);
  const button = focused.isNumber && place?.now?.door !== null ? place?.number : place?.pick;
  if (button !== document.activeElement) button?.focus({ preventScroll: true });
}
