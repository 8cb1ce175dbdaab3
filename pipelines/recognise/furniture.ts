import { remembering } from '../normalise/remember.ts';
import { arabicDigits } from '../normalise/thai.ts';

/** Letters of the longest catchword with the spaces around it. */
const LONGEST = 400;

/** Whether a line is only of the page: blank, a page number, or the catchword of the next page ("/๑๖. หัวหน้า…"). */
export function isPageFurniture(text: string): boolean {
  return text.length <= LONGEST && isOfThePage(text);
}

const isOfThePage = remembering(isOfThePageNow, 8_000);

function isOfThePageNow(text: string): boolean {
  const plain = arabicDigits(text).trim();
  return (
    plain === '' ||
    /^[-–—]?\s*\d{1,3}\s*[-–—]?$/.test(plain) ||
    /^(?:หน้า(?:ที่)?)\s*\d{1,3}$/.test(plain) ||
    /^(?:-\s*)?\/.{1,60}(?:…|\.{2,})\s*$/.test(plain)
  );
}
