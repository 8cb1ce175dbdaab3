import { literal } from '../write/database.ts';
import type { Invented } from './register.ts';

/** A statement that makes the table `register` of invented bodies. */
export function registerTable(register: readonly Invented[]): string {
  const text = (value: string | null) => (value === null ? 'NULL' : literal(value));
  const rows = register.map((b) => {
    const told = [b.body_id, b.name_th, b.body_type, b.district_th, b.province_th, b.province_code];
    const texts = [...told, b.region, b.silent].map(text).join(', ');
    return `(${b.k}, ${texts}, ${b.size}, ${b.step}, ${b.late})`;
  });
  return `CREATE TABLE register AS FROM (VALUES ${rows.join(', ')}) v(k, body_id, name_th, body_type,
    district_th, province_th, province_code, region, silent, size, step, late)`;
}
