/** A province of the reference list. */
export interface Province {
  readonly code: string;
  readonly name: string;
  readonly region: string;
}

/** Reads the reference list (CSV: province_code, province_th, province_en, region_th). */
export function parseProvinces(csv: string): Province[] {
  const [head = '', ...rows] = csv.trim().split(/\r?\n/);
  const names = head.split(',');
  const at = (name: string) => names.indexOf(name);
  return rows.map((row) => {
    const cells = row.split(',');
    return {
      code: cells[at('province_code')] ?? '',
      name: cells[at('province_th')] ?? '',
      region: cells[at('region_th')] ?? '',
    };
  });
}
