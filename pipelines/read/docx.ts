import type { ReadDocument } from '../stages.ts';
import type { Archive } from './archive.ts';
import { assembleDocument } from './assemble.ts';
import { flowLines } from './flow.ts';
import { FlowBuilder } from './flowBuilder.ts';
import { Numbering } from './numbering.ts';
import { relatedPart, relatedParts } from './officePackage.ts';
import { symbolOf } from './symbols.ts';
import { UnreadableError } from './unreadable.ts';
import { walkXml } from './xml.ts';

/**
 * Reads the paragraphs and tables of a Word document, with the numbers Word prints before list
 * items; the page headers stand first, footnotes, endnotes and page footers follow. Deleted text is
 * left out.
 *
 * @throws where it is damaged, holds no text or is too large
 */
export function readDocx(archive: Archive, main: string): ReadDocument {
  const body = archive.read(main);
  if (!body) throw new UnreadableError('damaged', 'a Word document without its body');
  const numbering = new Numbering(relatedPart(archive, main, 'numbering'));
  const story = (part: Uint8Array) =>
    storyLines(part, numbering).filter((line) => line.trim() !== '');
  const parts = (type: string) => relatedParts(archive, main, type).flatMap(story);
  const lines = [
    ...onceEach(parts('header')),
    ...storyLines(body, numbering),
    ...parts('footnotes'),
    ...parts('endnotes'),
    ...onceEach(parts('footer')),
  ];
  return assembleDocument('docx', lines);
}

/** Words that stand on every page, once: first, odd and even pages often say the same. */
function onceEach(lines: readonly string[]): string[] {
  return [...new Set(lines)].filter((line) => /\p{L}{2}/u.test(line));
}

function storyLines(part: Uint8Array, numbering: Numbering): string[] {
  const story = new StoryWalk(numbering);
  walkXml(part, story);
  return story.finish();
}

/** Elements whose text is not printed, or printed a second time. */
const UNSEEN = new Set(
  `del moveFrom Fallback sectPr tblPr rPr separator pPrChange tcPrChange trPrChange tblPrChange
   rPrChange numberingChange`.split(/\s+/),
);

interface OpenParagraph {
  text: string;
  listId: string | null;
  level: number;
}

/** Follows the elements of a story and gathers what it prints. */
class StoryWalk {
  private readonly builder = new FlowBuilder();
  private readonly paragraphs: OpenParagraph[] = [];
  private readonly numbering: Numbering;
  private unseen = 0;
  private isText = false;
  private isSetting = false;
  private columns = 1;

  constructor(numbering: Numbering) {
    this.numbering = numbering;
  }

  readonly open = (name: string, attributes: ReadonlyMap<string, string>): void => {
    if (this.unseen > 0 || UNSEEN.has(name)) {
      this.unseen++;
      return;
    }
    const value = attributes.get('val') ?? '';
    const paragraph = this.paragraphs.at(-1);
    if (name === 'p') this.paragraphs.push({ text: '', listId: null, level: 0 });
    else if (name === 't') this.isText = true;
    else if (name === 'pPr') this.isSetting = true;
    else if (name === 'numId' && paragraph) paragraph.listId = value;
    else if (name === 'ilvl' && paragraph) paragraph.level = Number(value);
    else if (paragraph && !this.isSetting) paragraph.text += printOf(name, attributes);
    this.openPart(name, value);
  };

  private openPart(name: string, value: string): void {
    if (name === 'tbl') this.builder.openTable();
    else if (name === 'tr') this.builder.openRow();
    else if (name === 'tc') this.builder.openCell(1, 1);
    else if (name === 'gridBefore') this.builder.openCell(spanOf(value), 1);
    else if (name === 'tcPr') this.columns = 1;
    else if (name === 'gridSpan') this.columns = spanOf(value);
  }

  readonly close = (name: string): void => {
    if (this.unseen > 0) {
      this.unseen--;
      return;
    }
    if (name === 't') this.isText = false;
    else if (name === 'pPr') this.isSetting = false;
    else if (name === 'p') this.closeParagraph();
    else if (name === 'tcPr') this.builder.widenCell(this.columns);
    else if (name === 'trPr' || name === 'tc') this.builder.closeCell();
    else if (name === 'tr') this.builder.closeRow();
    else if (name === 'tbl') this.builder.closeTable();
  };

  readonly text = (text: string): void => {
    const paragraph = this.paragraphs.at(-1);
    if (this.isText && this.unseen === 0 && paragraph) paragraph.text += text;
  };

  finish(): string[] {
    return flowLines(this.builder.finish());
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    const { text, listId, level } = paragraph;
    const isPrinted = text.trim() !== '' || this.builder.isInCell();
    const mark = listId === null ? '' : this.numbering.next(listId, level);
    const whole = mark === '' || !isPrinted ? text : `${mark} ${text}`;
    for (const line of whole.split('\n')) this.builder.addParagraph(line);
  }
}

/** What an element without text of its own prints. */
function printOf(name: string, attributes: ReadonlyMap<string, string>): string {
  if (name === 'tab' || name === 'ptab') return '\t';
  if (name === 'br' || name === 'cr') return '\n';
  if (name === 'noBreakHyphen') return '-';
  if (name === 'sym') return symbolOf(attributes.get('font') ?? '', attributes.get('char') ?? '');
  return '';
}

function spanOf(value: string): number {
  const span = Number.parseInt(value, 10);
  return Number.isNaN(span) ? 1 : Math.min(1000, Math.max(1, span));
}
