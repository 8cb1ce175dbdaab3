import type { Column, ColumnType } from '../../data/schema/column.ts';
import { type AnyTable, everyTable } from '../../data/schema/everyTable.ts';
import type { Manifest, ManifestFile } from '../../data/schema/manifest.ts';

/** Engines that the written tables are defined for. */
export const ENGINES = ['duckdb', 'spark', 'trino', 'clickhouse'] as const;
export type LakeEngine = (typeof ENGINES)[number];

const TYPES: Readonly<Record<LakeEngine, Readonly<Record<ColumnType, string>>>> = {
  duckdb: {
    ...{ text: 'VARCHAR', integer: 'INTEGER', money: 'DECIMAL(18,2)', double: 'DOUBLE' },
    ...{ boolean: 'BOOLEAN', integers: 'INTEGER[]', texts: 'VARCHAR[]' },
  },
  spark: {
    ...{ text: 'STRING', integer: 'INT', money: 'DECIMAL(18,2)', double: 'DOUBLE' },
    ...{ boolean: 'BOOLEAN', integers: 'ARRAY<INT>', texts: 'ARRAY<STRING>' },
  },
  trino: {
    ...{ text: 'varchar', integer: 'integer', money: 'decimal(18,2)', double: 'double' },
    ...{ boolean: 'boolean', integers: 'array(integer)', texts: 'array(varchar)' },
  },
  clickhouse: {
    ...{ text: 'String', integer: 'Int32', money: 'Decimal(18,2)', double: 'Float64' },
    ...{ boolean: 'Bool', integers: 'Array(Int32)', texts: 'Array(String)' },
  },
};

/** The column that the folders of a split table are named after. */
const PARTITION = 'province_code';
/** How the folder is named whose rows have no province: some engines give the name for the value. */
const NO_PROVINCE = '__HIVE_DEFAULT_PARTITION__';

/**
 * Statements that define the tables of a manifest for an engine, one a table.
 *
 * @param location folder or address of the manifest, as the engine names it, without a last slash
 */
export function ddlOf(manifest: Manifest, engine: LakeEngine, location: string): string[] {
  const tables = new Map<AnyTable, ManifestFile[]>();
  for (const file of manifest.files)
    tables.set(file.table, [...(tables.get(file.table) ?? []), file]);
  return [...tables].map(([table, files]) => define[engine](table, files, location));
}

type Define = (table: AnyTable, files: readonly ManifestFile[], location: string) => string;

const define: Readonly<Record<LakeEngine, Define>> = {
  // The manifest's own list: no file of another version, even while one set follows the other.
  duckdb(table, files, location) {
    const paths = files.map(({ path }) => quoted(`${location}/${path}`));
    const province = `nullif("${PARTITION}", '${NO_PROVINCE}') AS "${PARTITION}"`;
    const all = isSplit(files) ? `* REPLACE (${province})` : '*';
    return `CREATE VIEW "${table}" AS SELECT ${all} FROM read_parquet([${paths.join(', ')}],
  hive_partitioning = ${isSplit(files)}, hive_types_autocast = false);`;
  },
  spark(table, files, location) {
    const split = isSplit(files);
    const names = columnsFor('spark', table, (name) => `\`${name}\``);
    const partition = split ? `, \`${PARTITION}\` STRING` : '';
    const place = split ? `${location}/${table}` : `${location}/${files[0]?.path ?? ''}`;
    return (
      `CREATE TABLE \`${table}\` (${names}${partition}) USING parquet\n` +
      `${split ? `PARTITIONED BY (\`${PARTITION}\`) ` : ''}LOCATION ${quoted(place)};` +
      (split ? `\nMSCK REPAIR TABLE \`${table}\`;` : '')
    );
  },
  // A table of the Hive connector is a folder: one that is a single file is put into its own first.
  trino(table, files, location) {
    const split = isSplit(files);
    const names = columnsFor('trino', table, (name) => `"${name}"`);
    const partition = split ? `, "${PARTITION}" varchar` : '';
    const by = split ? `, partitioned_by = ARRAY['${PARTITION}']` : '';
    const first = split ? '' : `-- Put ${files[0]?.path ?? ''} into a folder of its name first.\n`;
    return (
      `${first}CREATE TABLE "${table}" (${names}${partition})\n` +
      `WITH (external_location = ${quoted(`${location}/${table}`)}, format = 'PARQUET'${by});` +
      (split ? `\nCALL system.sync_partition_metadata('default', '${table}', 'FULL');` : '')
    );
  },
  clickhouse(table, files, location) {
    const split = isSplit(files);
    const names = columnsFor('clickhouse', table, (name) => `\`${name}\``);
    const place = split ? `${table}/*/*.parquet` : (files[0]?.path ?? '');
    const from = `file(${quoted(`${location}/${place}`)}, 'Parquet', ${quoted(names)})`;
    // The folder's name is read from the path, which every version gives.
    const province = `, nullIf(extract(_path, '${PARTITION}=([^/]+)'), '${NO_PROVINCE}') AS ${PARTITION}`;
    return `CREATE VIEW \`${table}\` AS SELECT *${split ? province : ''} FROM ${from};`;
  },
};

function columnsFor(engine: LakeEngine, table: AnyTable, name: (name: string) => string): string {
  const columns: readonly Column[] = everyTable[table].columns;
  return columns
    .map((column) => {
      const type = TYPES[engine][column.type];
      const isOne = column.type !== 'integers' && column.type !== 'texts';
      const isNullable = engine === 'clickhouse' && column.nullable && isOne;
      return `${name(column.name)} ${isNullable ? `Nullable(${type})` : type}`;
    })
    .join(', ');
}

function isSplit(files: readonly ManifestFile[]): boolean {
  return files.some(({ partition }) => partition?.province_code !== undefined);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
