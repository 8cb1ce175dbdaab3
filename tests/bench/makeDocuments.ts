import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../support/build.ts';

const THAI_ZERO = 0x0e50;
const NAME_LETTERS = 'กขคงจชดตนบปพมยรลวสหอ';

/** Documents of each invented body: a plan and what followed it. */
const PER_BODY = 2;

/**
 * Fills a folder with documents of the real ones' size and form: each is one of them with another
 * body's name and other numbers, so that no two have the same bytes. The same number gives the same
 * documents. Resolves to the bytes of all.
 */
export async function makeDocuments(folder: string, count: number): Promise<number> {
  const seeds = await seedTexts();
  await mkdir(folder, { recursive: true });
  let bytes = 0;
  for (let i = 0; i < count; i += 1) {
    const seed = seeds[i % seeds.length];
    if (seed === undefined) throw new Error('expected documents to vary, found none');
    const body = Math.floor(i / (seeds.length * PER_BODY)) * seeds.length + (i % seeds.length);
    const content = Buffer.from(varied(seed, body, i));
    bytes += content.byteLength;
    await writeFile(join(folder, `${String(i).padStart(5, '0')}.txt`), content);
  }
  return bytes;
}

interface Seed {
  readonly text: string;
  /** Name of its body without the words for its kind. */
  readonly name: string;
}

async function seedTexts(): Promise<Seed[]> {
  const folder = join(ROOT, 'data/documents');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  return Promise.all(
    names.map(async (name) => {
      const sidecar = await readFile(join(folder, name.replace(/\.txt$/, '.json')), 'utf8');
      const { publisher } = JSON.parse(sidecar) as { publisher: string };
      return {
        text: await readFile(join(folder, name), 'utf8'),
        name: publisher.replace(/^(เทศบาล(นคร|เมือง|ตำบล)|องค์การบริหารส่วน(จังหวัด|ตำบล))/, ''),
      };
    }),
  );
}

function varied({ text, name }: Seed, body: number, number: number): string {
  const renamed = text.replaceAll(name, bodyName(body));
  const random = generator(number);
  // Amounts of several groups of digits: years, numbers of rows and pages stay.
  return `${renamed.replace(/[๐-๙0-9]{1,3}(,[๐-๙0-9]{3})+/g, (printed) => redrawn(printed, random))}\n${number}\n`;
}

function redrawn(printed: string, random: () => number): string {
  return printed.replace(/[๑-๙1-9]/g, (digit) => {
    const drawn = 1 + Math.floor(random() * 9);
    return digit.charCodeAt(0) >= THAI_ZERO ? String.fromCharCode(THAI_ZERO + drawn) : `${drawn}`;
  });
}

function bodyName(body: number): string {
  let rest = body;
  let name = 'สมมุติ';
  for (let place = 0; place < 4; place += 1) {
    name += NAME_LETTERS[rest % NAME_LETTERS.length] ?? '';
    rest = Math.floor(rest / NAME_LETTERS.length);
  }
  return name;
}

/** Numbers from 0 to 1, the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
