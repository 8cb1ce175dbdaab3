import type { Tables } from '../../data/schema/catalogue.ts';
import type { DocumentRuleId } from '../../data/schema/finding_details.ts';
import type { BudgetSpec, ProjectSpec } from '../check/build.ts';
import {
  between,
  oneOf,
  word,
  type Kind,
  type Made,
  type Mutable,
  type Random,
} from './faultDocuments.ts';

/** How a fault of a rule's kind gets into a document without one. */
export interface Plant {
  readonly into: Kind;
  readonly plant: (made: Made, random: Random) => void;
  /** What is planted in the tables themselves. */
  readonly after?: (tables: Tables) => void;
}

const paidOf = (project: ProjectSpec) =>
  project.budgets?.some((row) => (row.baht ?? 0) > 0) ?? false;

function anyProject(
  { projects }: Made,
  random: Random,
  like: (one: ProjectSpec) => boolean = () => true,
) {
  return oneOf(projects.filter(like), random);
}

/** Changes the first amount of a project that has one. */
function change(
  project: Mutable<ProjectSpec>,
  by: (row: BudgetSpec) => BudgetSpec,
  like = (row: BudgetSpec) => (row.baht ?? 0) > 0,
): void {
  const rows = project.budgets ?? [];
  const at = rows.findIndex(like);
  project.budgets = rows.map((row, i) => (i === at ? by(row) : row));
}

function noted(note: string): Plant {
  return {
    into: 'plan',
    plant: (made, random) => {
      const notes = [{ field: 'kpi', note, printed: 'ตัวชี้วัด', sure: 0.5 }];
      anyProject(made, random).notes = notes;
    },
  };
}

function total(made: Made, measure: string, random: Random) {
  const found = made.totals.filter(
    (one) => one.measure === measure && one.stated !== null && one.stated > 0,
  );
  return oneOf(found, random);
}

/** A figure with one of its digits changed. */
function misprinted(value: number, random: Random): number {
  const digits = [...String(value)];
  const at = between(0, digits.length - 1, random);
  const other = (Number(digits[at]) + between(1, 8, random)) % 10;
  digits[at] = String(at === 0 && other === 0 ? 9 : other);
  const changed = Number(digits.join(''));
  return changed === value ? value + 1 : changed;
}

/** One fault for each rule about one document. */
export const plants: Readonly<Record<DocumentRuleId, Plant>> = {
  sheet_differs_from_table: {
    into: 'plan',
    plant: (made, random) => {
      const hasSheet = ({ budgets = [] }: ProjectSpec) =>
        budgets.some(({ source }) => source === 'detail_sheet');
      change(
        anyProject(made, random, hasSheet),
        (row) => ({ ...row, baht: misprinted(row.baht ?? 1, random) }),
        ({ source }) => source === 'detail_sheet',
      );
    },
  },
  stated_total_differs: {
    into: 'plan',
    plant: (made, random) => {
      const one = total(made, 'budget', random);
      one.stated = misprinted(one.stated ?? 1, random);
    },
  },
  stated_count_differs: {
    into: 'plan',
    plant: (made, random) => {
      const one = total(made, 'projects', random);
      one.stated = (one.stated ?? 0) + (random() < 0.5 ? 1 : -1);
    },
  },
  stated_completed_differs: {
    into: 'report12',
    plant: (made, random) => {
      const one = total(made, 'completed_projects', random);
      one.stated = (one.stated ?? 0) + between(1, 5, random);
    },
  },
  stated_sum_differs: {
    into: 'plan',
    plant: (made, random) => {
      const one = oneOf(
        made.totals.filter(
          ({ scope, measure, stated }) => scope === 'document' && measure === 'budget' && stated,
        ),
        random,
      );
      one.stated = misprinted(one.stated ?? 1, random);
    },
  },
  stated_twice_differs: {
    into: 'plan',
    plant: (made, random) => {
      const one = total(made, 'budget', random);
      made.totals.push({ ...one, stated: misprinted(one.stated ?? 1, random) });
    },
  },
  total_left_blank: {
    into: 'plan',
    plant: (made, random) => {
      const one = total(made, 'budget', random);
      Object.assign(one, { stated: null, printed: '-' });
    },
  },
  malformed_number: {
    into: 'plan',
    plant: (made, random) =>
      change(anyProject(made, random, paidOf), (row) => ({
        ...row,
        ...{ baht: null, printed: '๕๑๖๖,๐๐๐', note: 'malformed_number', sure: 0.5 },
      })),
  },
  number_repaired: noted('number_repaired'),
  template_text_left: noted('template_text'),
  numbering_gap: {
    into: 'plan',
    plant: (made, random) =>
      void made.projects.splice(between(1, made.projects.length - 2, random), 1),
  },
  numbering_repeats: {
    into: 'plan',
    plant: (made, random) => {
      const pairs = made.projects.filter(
        (one, i) => i > 0 && made.projects[i - 1]?.mission_code === one.mission_code,
      );
      const one = oneOf(pairs, random);
      one.seq = String(Number(one.seq) - 1);
    },
  },
  aligned_by_position: noted('aligned_by_position'),
  row_broken_over_pages: noted('row_broken_over_pages'),
  cell_shifted: noted('cell_shifted'),
  not_read: noted('not_read'),
  head_lost: noted('head_lost'),
  seq_missing: noted('seq_missing'),
  text_of_other_script: noted('other_script'),
  reading_unsure: {
    into: 'plan',
    plant: (made, random) => void (anyProject(made, random).confidence = 0.5),
  },
  duplicate_project: {
    into: 'plan',
    plant: (made, random) => {
      const [one, other] = [anyProject(made, random), made.projects[0]];
      const twin = one === other ? made.projects[1] : other;
      if (twin) twin.name = ` ${one.name?.replace('แก่', 'แก่ ')}`;
    },
  },
  high_risk_without_control: {
    into: 'plan',
    plant: (made, random) => {
      const one = oneOf(made.risks, random);
      Object.assign(one, { likelihood: 5, impact: 4, score: 20, controls: [] });
    },
  },
  control_without_project: {
    into: 'plan',
    plant: (made, random) => void (oneOf(made.risks, random).controls = [`มาตรการ${word(random)}`]),
  },
  risk_product_differs: {
    into: 'plan',
    plant: (made, random) => {
      const one = oneOf(made.risks, random);
      one.score = misprinted(one.score ?? 1, random);
    },
  },
  body_uncertain: {
    into: 'plan',
    plant: (made) =>
      void (made.spec.documentNotes = [{ field: 'body_id', printed: 'อบต. สองชื่อ', sure: 0.5 }]),
  },
  no_records: {
    into: 'plan',
    plant: (made) => {
      Object.assign(made, { projects: [], risks: [], totals: [] });
      made.spec.targets = [];
    },
  },
  figures_unaccounted: {
    into: 'plan',
    plant: () => {},
    after: (tables) =>
      tables.figures.push({
        ...{ document_id: 'd', ordinal: 1, line_no: 3, page: null, column: 1, text: '25,000' },
        ...{ kind: 'amount', account: 'unaccounted', reason: null },
      } as unknown as Tables['figures'][number]),
  },
  disbursed_exceeds_budget: {
    into: 'report6',
    plant: (made, random) =>
      change(anyProject(made, random, paidOf), (row) => ({ ...row, paid: (row.baht ?? 0) + 500 })),
  },
  result_without_spending: {
    into: 'report12',
    plant: (made, random) =>
      change(anyProject(made, random, paidOf), (row) => ({
        ...row,
        paid: random() < 0.5 ? 0 : null,
      })),
  },
  other_body_named: {
    into: 'plan',
    plant: (made, random) => {
      const texts = ['ร้อยละ ๘๐ ของพนักงานเทศบาลเข้าร่วม', 'คณะผู้บริหารเทศบาลประกาศเจตนารมณ์ ๑ ครั้ง'];
      const one = anyProject(made, random);
      one.kpi = oneOf(texts, random);
      if (random() > 0.5) return;
      one.kpi = 'ร้อยละ ๘๐';
      const other = `ประชาชนในองค์การบริหารส่วนตำบล${word(random)}`;
      for (const project of made.projects.slice(0, 2)) project.outcome = other;
    },
  },
  project_without_money: {
    into: 'plan',
    plant: (made, random) => {
      const one = anyProject(made, random, paidOf);
      one.budgets = (one.budgets ?? []).map(({ year = 2566, source = 'plan_table' }) => ({
        year,
        source,
      }));
    },
  },
  mission_without_project: {
    into: 'plan',
    plant: (made, random) => {
      const code = anyProject(made, random).mission_code;
      made.projects = made.projects.filter((one) => one.mission_code !== code);
    },
  },
  planned_not_disbursed: {
    into: 'report12',
    plant: (made, random) =>
      change(anyProject(made, random, paidOf), (row) => ({
        ...row,
        paid: random() < 0.5 ? 0 : null,
      })),
  },
  open_at_year_end: {
    into: 'report12',
    plant: (made, random) =>
      void (anyProject(made, random).status = random() < 0.5 ? 'in_progress' : 'not_started'),
  },
  kpi_without_number: {
    into: 'plan',
    plant: (made, random) => void (anyProject(made, random).kpi = 'บุคลากรมีจิตสำนึกเพิ่มขึ้น'),
  },
  target_falls: {
    into: 'plan',
    plant: (made) =>
      void (made.spec.targets = [...(made.spec.targets ?? []).slice(0, 1), [2567, 90]]),
  },
  target_below_mean: {
    into: 'plan',
    plant: (made, random) => void (made.spec.targets = [[2568, between(80, 93, random)]]),
  },
};
