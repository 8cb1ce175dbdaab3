import { searchKeyOf } from './searchKey.ts';
import { sql, type Sql } from './sql.ts';

/** The names of projects, each once. */
export function projectNames(): Sql {
  return sql`WITH k AS (SELECT DISTINCT ${searchKeyOf(sql`name`)} AS search_key FROM projects)
    SELECT CAST(row_number() OVER (ORDER BY search_key) AS INTEGER) AS name_no, search_key FROM k`;
}

/** In which provinces each name of `project_names` is met; a project of no known body has none. */
export function projectNamePlaces(): Sql {
  return sql`SELECT n.name_no, b.province_code, CAST(count(*) AS INTEGER) AS n_projects
    FROM projects p JOIN project_names n ON n.search_key = ${searchKeyOf(sql`p.name`)}
    LEFT JOIN bodies b ON b.body_id = p.body_id
    GROUP BY n.name_no, b.province_code`;
}

/** The province of each document's body. */
export function documentPlaces(): Sql {
  return sql`SELECT d.document_id, b.province_code
    FROM documents d LEFT JOIN bodies b ON b.body_id = d.body_id`;
}
