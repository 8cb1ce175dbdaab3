import type { BudgetSpec, ProjectSpec, RiskSpec, Spec, TotalSpec } from '../check/build.ts';

/** Numbers from 0 to 1, the same for the same seed. */
export type Random = () => number;

/** A document's rows that a fault can be planted in. */
export interface Made {
  spec: { -readonly [K in keyof Spec]: Spec[K] };
  projects: Mutable<ProjectSpec>[];
  risks: Mutable<RiskSpec>[];
  totals: Mutable<TotalSpec>[];
}

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export type Kind = 'plan' | 'report6' | 'report12';

const MISSIONS = [1, 2, 3, 4].flatMap((d) => [1, 2, 3].map((m) => `${d}.${m}`));
const DOING = ['อบรม', 'ส่งเสริม', 'พัฒนา', 'รณรงค์', 'จัดทำ', 'ปรับปรุง', 'เผยแพร่', 'ติดตาม'];
const WHAT = ['คุณธรรม', 'ความโปร่งใส', 'ระเบียบพัสดุ', 'การให้บริการ', 'ข้อมูลข่าวสาร', 'ธรรมาภิบาล'];
const WHOM = ['บุคลากร', 'ประชาชน', 'เยาวชน', 'ผู้นำชุมชน', 'สมาชิกสภา', 'เครือข่าย'];
const LETTERS = 'กขคงจชดตนบปพมยรลวสหอ';

/** A generator of numbers (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `low` to `high`. */
export function between(low: number, high: number, random: Random): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** One of a list. */
export function oneOf<T>(list: readonly T[], random: Random): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('expected something to choose from, found nothing');
  return found;
}

/** Letters that make a name of its own. */
export function word(random: Random, length = 6): string {
  return Array.from({ length }, () => oneOf([...LETTERS], random)).join('');
}

/** An invented document without a fault, though with every kind of nothing that is none. */
export function madeDocument(kind: Kind, random: Random): Made {
  const year = between(2563, 2568, random);
  const years =
    kind === 'plan' ? Array.from({ length: between(1, 5, random) }, (_, i) => 2566 + i) : [year];
  const projects = MISSIONS.flatMap((code) =>
    Array.from({ length: between(1, 4, random) }, () => projectOf(code, kind, years, random)),
  );
  projects.forEach((project, i) => (project.seq = String(i + 1)));
  const totals = totalsOf(projects, kind, years);
  const risks = kind === 'plan' ? risksOf(projects.length, random) : [];
  const first = years[0] ?? year;
  const last = years.at(-1) ?? year;
  const document = {
    kind: kind === 'plan' ? ('plan' as const) : ('progress_report' as const),
    framework: 'nacc_2566' as const,
    report_months: kind === 'plan' ? null : kind === 'report6' ? 6 : 12,
    ...{ fiscal_year_first: first, fiscal_year_last: last, figures_seen: 50 },
  };
  const own = `${word(random)}สมมุติ`;
  const body = { name_th: `องค์การบริหารส่วนตำบล${own}`, body_type: 'sao' as const };
  const targets = kind === 'plan' ? years.map((one, i) => [one, 94 + i] as const) : [];
  return { spec: { document, body, targets }, projects, risks, totals };
}

/** The rows as the rules' tests take them. */
export function specOf({ spec, projects, risks, totals }: Made): Spec {
  return { ...spec, projects, risks, totals };
}

function projectOf(code: string, kind: Kind, years: readonly number[], random: Random) {
  const whom = oneOf(WHOM, random);
  const project: Mutable<ProjectSpec> = {
    name: `โครงการ${oneOf(DOING, random)}${oneOf(WHAT, random)}แก่${whom}${word(random)}`,
    ...{ mission_code: code, dimension_no: Number(code[0]) },
    kpi: random() < 0.7 ? `ร้อยละ ${between(60, 95, random)} ของ${whom}เข้าร่วม` : `${whom}ทุกคนเข้าร่วม`,
    outcome: `${whom}มีความรู้เรื่อง${oneOf(WHAT, random)}`,
    responsible_unit: 'สำนักปลัด องค์การบริหารส่วนตำบล',
    budgets: [],
  };
  if (random() < 0.15) return { ...project, ...withoutBudget(kind, years) };
  project.budgets =
    kind === 'plan' ? planned(years, random) : [reported(kind, years[0] ?? 0, random)];
  if (kind !== 'plan') project.status = kind === 'report12' ? 'completed' : statusAtSix(random);
  return project;
}

function withoutBudget(kind: Kind, years: readonly number[]): Mutable<ProjectSpec> {
  const source = kind === 'plan' ? ('plan_table' as const) : ('report' as const);
  const budgets = years.map((year) => ({ year, source, printed: 'ไม่ใช้งบประมาณ' }));
  const status = kind === 'report12' ? ('completed' as const) : ('not_stated' as const);
  return { needs_no_budget: true, budgets, status };
}

function planned(years: readonly number[], random: Random): BudgetSpec[] {
  const sure = Math.floor(random() * years.length);
  const rows: BudgetSpec[] = years.map((year, i) => {
    const lot = random();
    if (i !== sure && lot < 0.15) return { year };
    return { year, baht: i !== sure && lot < 0.2 ? 0 : amount(random) };
  });
  const own = rows[sure];
  if (!own || random() < 0.5) return rows;
  return [...rows, { ...own, source: 'detail_sheet' as const }];
}

function reported(kind: Kind, year: number, random: Random): BudgetSpec {
  const baht = amount(random);
  const paid = Math.round((baht * between(50, 100, random)) / 100);
  return {
    year,
    source: 'report',
    baht,
    paid: kind === 'report6' && random() < 0.3 ? paid / 2 : paid,
  };
}

function statusAtSix(random: Random) {
  return oneOf(['completed', 'in_progress', 'not_started'] as const, random);
}

function amount(random: Random): number {
  return between(1, 80, random) * oneOf([500, 1_000, 5_000], random);
}

function totalsOf(projects: readonly ProjectSpec[], kind: Kind, years: readonly number[]) {
  const scopes = ['document', '1', '2', '3', '4'];
  const inside = (scope: string) =>
    projects.filter((one) => scope === 'document' || String(one.dimension_no) === scope);
  const of = (scope: string, measure: TotalSpec['measure'], year: number, value: number | null) =>
    ({ scope, measure, year, stated: value, computed: value }) as Mutable<TotalSpec>;
  const sum = (scope: string, year: number, column: 'baht' | 'paid') => {
    const rows = inside(scope).flatMap(({ budgets = [] }) => budgets);
    const amounts = rows
      .filter((row) => row.source !== 'detail_sheet' && row.year === year)
      .flatMap((row) => row[column] ?? []);
    return amounts.length === 0 ? null : amounts.reduce((all, one) => all + one, 0);
  };
  const first = years[0] ?? 2566;
  return scopes.flatMap((scope) => [
    ...years.map((year) => of(scope, 'budget', year, sum(scope, year, 'baht'))),
    of(scope, 'projects', first, inside(scope).length),
    // Printed in the foreword too.
    ...(scope === 'document' ? [of(scope, 'projects', first, inside(scope).length)] : []),
    ...(kind === 'plan'
      ? []
      : [
          of(scope, 'disbursed', first, sum(scope, first, 'paid')),
          of(scope, 'completed_projects', first, completedIn(inside(scope))),
        ]),
  ]);
}

function completedIn(projects: readonly ProjectSpec[]): number {
  return projects.filter(({ status }) => status === 'completed').length;
}

function risksOf(projects: number, random: Random): Mutable<RiskSpec>[] {
  return Array.from({ length: between(3, 7, random) }, (_, i) => {
    const [likelihood, impact] = [between(1, 5, random), between(1, 5, random)];
    const score = likelihood * impact;
    const control = {
      control: `มาตรการ${word(random)}`,
      project_id: `d.p${between(1, projects, random)}`,
    };
    return {
      ...{ process: `ขั้นตอน ${i}${word(random)}`, scale: '5x5' as const, likelihood, impact, score },
      controls: score >= 10 || random() < 0.5 ? [control] : [],
    };
  });
}
