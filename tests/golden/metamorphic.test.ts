import { describe, expect, test } from 'vitest';
import { loadDocuments } from '../support/labels.ts';
import { ingest } from './ingested.ts';
import { meaningOf } from './meaning.ts';
import {
  breakPage,
  commonEra,
  extraSpaces,
  mixedDigits,
  saraAmApart,
  saraAmRingless,
  saraAmTorn,
  takenApart,
  thaiDigits,
  trailingTabs,
  westernDigits,
  windowsLines,
  withoutLines,
} from './reprint.ts';

const invented = new Map(
  loadDocuments('tests/fixtures/invented').map(({ path, bytes }) => [
    path,
    new TextDecoder().decode(bytes),
  ]),
);

async function meaning(path: string, text: string): Promise<Record<string, unknown[]>> {
  return meaningOf(await ingest([{ path, bytes: new TextEncoder().encode(text) }]));
}

const asPrinted = new Map<string, Promise<Record<string, unknown[]>>>();

/** The meaning of a text that is compared with many others: read once. */
async function meaningOnce(path: string, text: string): Promise<Record<string, unknown[]>> {
  const known = asPrinted.get(text) ?? meaning(path, text);
  asPrinted.set(text, known);
  return known;
}

function textOf(path: string): string {
  const text = invented.get(path);
  if (text === undefined) throw new Error(`no invented document ${path}`);
  return text;
}

const reprints: [string, (text: string) => string][] = [
  ['in Thai digits', thaiDigits],
  ['in Arabic digits', westernDigits],
  ['in mixed digits', mixedDigits],
  ['with more spaces', extraSpaces],
  ['with Windows line ends', windowsLines],
  ['with sara am in two parts', saraAmApart],
  ['with sara am torn off', saraAmTorn],
  ['with sara am torn off and its ring lost', saraAmRingless],
  ['with letters taken apart', takenApart],
  ['with a tab after each row', trailingTabs],
  ['with a byte-order mark', (text: string) => `\ufeff${text}`],
];

test.each(reprints.filter(([name]) => name !== 'with letters taken apart'))(
  'a text %s is another text',
  (_name, reprint) => {
    expect([...invented.values()].filter((text) => reprint(text) !== text)).not.toEqual([]);
  },
);

describe.each([...invented.keys()])('%s printed otherwise gives the same rows', (path) => {
  test.each(reprints)('%s', async (_name, reprint) => {
    const text = textOf(path);
    expect(await meaning(path, reprint(text))).toEqual(await meaningOnce(path, text));
  });
});

describe('a page break may fall anywhere', () => {
  const onePage = withoutLines(textOf('one-year-plan.txt'), 44, 48);

  test('taking the break out changes nothing', async () => {
    expect(await meaning('plan.txt', onePage)).toEqual(
      await meaning('plan.txt', textOf('one-year-plan.txt')),
    );
  });

  test.each(Array.from({ length: 28 }, (_, index) => 32 + index))(
    'in the one-year plan after line %i',
    async (line) => {
      const broken = breakPage(onePage, line, [30, 31]);
      expect(await meaning('plan.txt', broken)).toEqual(await meaningOnce('plan.txt', onePage));
    },
  );

  test.each([15, 39, 53])('in the twelve-month report after line %i', async (line) => {
    const text = textOf('twelve-month-report.txt');
    const broken = breakPage(text, line, [14, 14]);
    expect(await meaning('report.txt', broken)).toEqual(await meaningOnce('report.txt', text));
  });

  test.each([29, 30, 31, 32])('in the risk assessment after line %i', async (line) => {
    const text = textOf('risk-assessment.txt');
    const broken = breakPage(text, line, [27, 28]);
    expect(await meaning('risks.txt', broken)).toEqual(await meaningOnce('risks.txt', text));
  });
});

test('the five documents say the same in Arabic and in Thai digits', async () => {
  for (const { path, bytes } of loadDocuments()) {
    const text = new TextDecoder().decode(bytes);
    const expected = await meaningOnce(path, text);
    expect(await meaning(path, westernDigits(text))).toEqual(expected);
    expect(await meaning(path, thaiDigits(text))).toEqual(expected);
  }
});

test.each([...invented.keys()])('%s says the same in years of the common era', async (path) => {
  const text = textOf(path);
  const said = async (printed: string) => {
    const { documents = [], ...rest } = await meaningOnce(path, printed);
    // A title keeps the year as it is printed.
    return { ...rest, documents: documents.map((row) => ({ ...(row as object), title: null })) };
  };
  expect(await said(commonEra(text))).toEqual(await said(text));
});
