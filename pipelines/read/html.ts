import { Tokenizer, TokenizerMode, type Token } from 'parse5';
import type { ReadDocument } from '../stages.ts';
import { assembleDocument } from './assemble.ts';
import { flowLines } from './flow.ts';
import { FlowBuilder } from './flowBuilder.ts';
import { assertWithin, MOST_BYTES } from './limits.ts';

/** Whether a text is an HTML page, or the tables of one, by how it begins. */
export function isHtml(text: string): boolean {
  const head = text.slice(0, 4096);
  return /^[\s\uFEFF]*</.test(head) && /<(?:!doctype\s+html|html|head|body|table)[\s>]/i.test(head);
}

/**
 * Reads the paragraphs, lists and tables of a page. Only its tokens are looked at, so no nesting,
 * however deep or broken, costs more than its length; nothing of it is run, loaded or shown.
 *
 * @throws where nothing is printed, or its tables are too deep or too large
 */
export function readHtml(html: string): ReadDocument {
  assertWithin(html.length, MOST_BYTES, 'letters');
  const page = new PageWalk();
  const handler = {
    onStartTag: (tag: Token.TagToken) => {
      tokenizer.state = RAW_TEXT.get(tag.tagName) ?? tokenizer.state;
      page.start(tag);
    },
    onEndTag: (tag: Token.TagToken) => page.end(tag.tagName),
    onCharacter: ({ chars }: Token.CharacterToken) => page.print(chars),
    onWhitespaceCharacter: ({ chars }: Token.CharacterToken) => page.print(chars),
    onNullCharacter: () => {},
    onComment: () => {},
    onDoctype: () => {},
    onEof: () => {},
  };
  const tokenizer = new Tokenizer({}, handler);
  tokenizer.write(html, true);
  return assembleDocument('html', page.finish());
}

type Mode = (typeof TokenizerMode)[keyof typeof TokenizerMode];

const RAW_TEXT: ReadonlyMap<string, Mode> = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ...['style', 'xmp', 'iframe', 'noembed', 'noframes'].map((name): [string, Mode] => [
    name,
    TokenizerMode.RAWTEXT,
  ]),
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
]);

/** Elements whose text is not on the page. */
const UNSEEN = new Set(['script', 'style', 'title', 'iframe', 'noembed', 'noframes', 'template']);

const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details div dl dt fieldset figcaption
   figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main nav ol p pre section
   summary ul br`.split(/\s+/),
);

/** Follows the tags of a page and gathers what it prints. */
class PageWalk {
  private readonly builder = new FlowBuilder();
  private text = '';
  private unseen: string | null = null;
  private preformatted = 0;
  /** For each open list the number of its next item, null where items have a mark. */
  private readonly lists: (number | null)[] = [];
  private mark = '';

  start(tag: Token.TagToken): void {
    const name = tag.tagName;
    if (this.unseen !== null) return;
    if (UNSEEN.has(name)) this.unseen = name;
    if (BLOCKS.has(name) || TABLE_PARTS.has(name)) this.flush();
    if (name === 'pre') this.preformatted++;
    if (name === 'ul') this.lists.push(null);
    if (name === 'ol') this.lists.push(wholeOf(tag, 'start', 1, -9999, 9999));
    if (name === 'li') this.mark = this.nextMark();
    if (name === 'table') this.builder.openTable();
    if (name === 'tr') this.builder.openRow();
    if (name === 'td' || name === 'th') {
      this.builder.openCell(wholeOf(tag, 'colspan', 1, 1, 1000), rowsOf(tag));
    }
  }

  end(name: string): void {
    if (this.unseen !== null) {
      if (name === this.unseen) this.unseen = null;
      return;
    }
    if (BLOCKS.has(name) || TABLE_PARTS.has(name)) this.flush();
    if (name === 'pre') this.preformatted = Math.max(0, this.preformatted - 1);
    if (name === 'ul' || name === 'ol') this.lists.pop();
    if (name === 'table') this.builder.closeTable();
    if (name === 'tr') this.builder.closeRow();
    if (name === 'td' || name === 'th') this.builder.closeCell();
  }

  print(text: string): void {
    if (this.unseen === null) this.text += text;
  }

  finish(): string[] {
    this.flush();
    return flowLines(this.builder.finish());
  }

  private flush(): void {
    const { text } = this;
    if (text === '') return;
    this.text = '';
    const lines = this.preformatted > 0 ? text.split(/\r\n|\n|\r/) : [text.replaceAll('\t', ' ')];
    for (const line of lines) {
      if (line.trim() === '') continue;
      this.builder.addParagraph(this.mark + line);
      this.mark = '';
    }
  }

  private nextMark(): string {
    const next = this.lists.at(-1);
    if (next === undefined || next === null) return '- ';
    this.lists[this.lists.length - 1] = next + 1;
    return `${next}. `;
  }
}

const TABLE_PARTS = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th']);

/** Rows a cell reaches over; 0 means all that follow. */
function rowsOf(tag: Token.TagToken): number {
  const rows = wholeOf(tag, 'rowspan', 1, 0, 65_534);
  return rows === 0 ? 65_534 : rows;
}

function wholeOf(
  tag: Token.TagToken,
  name: string,
  absent: number,
  least: number,
  most: number,
): number {
  const told = tag.attrs.find((attribute) => attribute.name === name)?.value ?? '';
  const value = Number.parseInt(told, 10);
  return Number.isNaN(value) ? absent : Math.min(most, Math.max(least, value));
}
