import { sql, type Sql } from './sql.ts';

const arabic = '0123456789';
const thai = '๐๑๒๓๔๕๖๗๘๙';

/**
 * A text as words are looked for in it: spaces, which the documents set inside words too, letter
 * case and Thai or Arabic digits make no difference. Words are brought to the same form by the page.
 */
export function searchKeyOf(text: Sql): Sql {
  return sql`translate(regexp_replace(lower(coalesce(${text}, '')), '\\s+', '', 'g'),
    ${thai}, ${arabic})`;
}
