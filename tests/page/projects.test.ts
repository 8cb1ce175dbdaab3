import { beforeAll, expect, test } from 'vitest';
import { openPage, servePage, type ServedPage } from '../support/browser.ts';
import { sampleFolder } from '../support/sampleFolder.ts';

const TIME = 60_000;
let served: ServedPage;

beforeAll(async () => {
  served = await servePage({ tables: (await sampleFolder()).folder });
}, 120_000);

test(
  'words are looked for in all names at once, and the rows follow',
  { timeout: TIME },
  async () => {
    const { page, expectClean, close } = await openPage(`${served.url}?view=projects`);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${served.url}?view=projects&q=%E0%B8%AD%E0%B8%9A%E0%B8%A3%E0%B8%A1`);
    const provinces = page.locator('.hit-places li');
    await provinces.first().waitFor();
    const counts = await provinces.locator('.quiet').allInnerTexts();
    const all = counts.reduce((sum, text) => sum + Number(text), 0);
    expect(await page.locator('.answer').innerText()).toContain(String(all));
    expect(asked.filter((url) => /nameWorker/.test(url)).length).toBeGreaterThan(0);
    await page.getByRole('table').getByText('อบรม').first().waitFor();
    const [first] = counts;
    expect(await page.locator('tbody tr').count()).toBe(Number(first));
    expectClean();
    await close();
  },
);
