import { likeness } from '../normalise/likeness.ts';
import { normaliseText, squash } from '../normalise/thai.ts';
import { maybeFirstFiscalYear } from '../normalise/months.ts';
import type { DetailSheet, Piece, SheetField } from '../stages.ts';
import { readSheetMoney } from './budgets.ts';
import { noFields, type DraftBudget, type DraftProject } from './draft.ts';
import { nameOf } from './projectTable.ts';
import { nothing, printed, type Doubt, type Reading } from './reading.ts';
import { textField } from './texts.ts';
import { isDash, isTemplate, readTargetGroup } from './values.ts';

/** How alike the names in table and sheet must be when the number agrees, and when it does not. */
const SAME_NUMBER = 0.5;
const OTHER_NUMBER = 0.75;

/** Money of each detail sheet by its number, in satang. */
export function sheetAmounts(sheets: readonly DetailSheet[]): ReadonlyMap<string, number> {
  const amounts = new Map<string, number>();
  for (const sheet of sheets) {
    const { satang } = readSheetMoney(sheet.fields.get('budget') ?? []).value;
    if (sheet.seq !== null && satang !== null) amounts.set(sheet.seq, satang);
  }
  return amounts;
}

/**
 * Adds what the detail sheets tell to the projects of the table: indicator, target, outcome, unit,
 * the sheet's own amount and its place. A sheet without a project in the table is a project itself.
 */
export function addSheets(
  projects: readonly DraftProject[],
  sheets: readonly DetailSheet[],
  yearFirst: number | null,
): DraftProject[] {
  const merged = [...projects];
  for (const sheet of sheets) {
    const at = matchOf(merged, sheet);
    const above = merged[at];
    if (above) merged[at] = merge(above, sheet, yearFirst);
    else merged.push(merge(fromSheet(sheet), sheet, yearFirst));
  }
  return merged;
}

/** Whether a sheet names its project: without a name it tells of none. */
export function isNamed(sheet: DetailSheet): boolean {
  return piecesOf(sheet, 'name').length > 0;
}

function piecesOf(sheet: DetailSheet, field: SheetField): readonly Piece[] {
  return sheet.fields.get(field) ?? [];
}

function matchOf(projects: readonly DraftProject[], sheet: DetailSheet): number {
  const name = squash(printed(piecesOf(sheet, 'name')));
  const scores = projects.map((project) => {
    const score = likeness(squash(project.name), name);
    const enough = project.seq !== null && project.seq === sheet.seq ? SAME_NUMBER : OTHER_NUMBER;
    return score >= enough ? score + (project.seq === sheet.seq ? 1 : 0) : 0;
  });
  const best = Math.max(0, ...scores);
  return best > 0 ? scores.indexOf(best) : -1;
}

function fromSheet(sheet: DetailSheet): DraftProject {
  return {
    ...noFields(),
    ...nameOf(piecesOf(sheet, 'name'), null),
    seq: sheet.seq,
    seqPieces: [],
    place: placeOf(sheet),
    placeDoubts: new Map(),
    responsible: nothing(null),
    budgets: [],
  };
}

function placeOf({ context }: DetailSheet): DraftProject['place'] {
  const { strategyNo, dimensionNo, missionCode, subMissionCode } = context;
  return { strategyNo, dimensionNo, missionCode, subMissionCode };
}

function merge(project: DraftProject, sheet: DetailSheet, yearFirst: number | null): DraftProject {
  const target = piecesOf(sheet, 'target');
  const group = readTargetGroup(printed(target));
  const kpi = piecesOf(sheet, 'kpi');
  return {
    ...project,
    ...placed(project, sheet),
    kpi: listField(kpi.length > 0 ? kpi : piecesOf(sheet, 'output'), project.kpi),
    outcome: listField(piecesOf(sheet, 'outcome'), project.outcome),
    responsible: prefer(textField(piecesOf(sheet, 'responsible'), null), project.responsible),
    unit: prefer({ value: group.unit, pieces: target, doubt: null }, project.unit),
    targetQuantity: prefer(
      { value: group.quantity, pieces: target, doubt: null },
      project.targetQuantity,
    ),
    targetText: prefer(
      { value: withoutMarks(group.text), pieces: target, doubt: null },
      project.targetText,
    ),
    budgets: [...project.budgets, ...sheetBudget(sheet, yearFirst)],
  };
}

/** The sheet's heading codes win over the table's mission column, which is often a row out. */
function placed(
  project: DraftProject,
  sheet: DetailSheet,
): Pick<DraftProject, 'place' | 'placeDoubts'> {
  const own = placeOf(sheet);
  if (own.missionCode === null) return { place: project.place, placeDoubts: project.placeDoubts };
  const differs =
    project.place.missionCode !== null && project.place.missionCode !== own.missionCode;
  const placeDoubts = new Map(project.placeDoubts);
  if (differs) placeDoubts.set('mission_code', 'sheet_code_differs' satisfies Doubt);
  return { place: { ...own, strategyNo: project.place.strategyNo ?? own.strategyNo }, placeDoubts };
}

function prefer<T>(sheet: Reading<T | null>, table: Reading<T | null>): Reading<T | null> {
  return sheet.value !== null || (sheet.doubt !== null && table.value === null) ? sheet : table;
}

/** A list in a sheet: its lines joined, a leading dash dropped. */
function listField(
  pieces: readonly Piece[],
  fallback: Reading<string | null>,
): Reading<string | null> {
  if (pieces.length === 0 || isDash(printed(pieces))) return fallback;
  if (isTemplate(printed(pieces))) return { value: null, pieces, doubt: 'template_text' };
  const lines = pieces.map((piece) => normaliseText(piece.text).replace(/^[-–•]\s*/, ''));
  return { value: lines.filter(Boolean).join(' '), pieces, doubt: null };
}

function withoutMarks(text: string | null): string | null {
  return text === null ? null : text.replace(/^[-–•]\s*/, '').replace(/\s[-–•]\s/g, ' ');
}

function sheetBudget(sheet: DetailSheet, yearFirst: number | null): DraftBudget[] {
  const pieces = sheet.fields.get('budget');
  const year = maybeFirstFiscalYear(printed(piecesOf(sheet, 'duration'))) ?? yearFirst;
  if (!pieces || year === null) return [];
  return [
    {
      year,
      source: 'detail_sheet',
      budget: readSheetMoney(pieces),
      disbursed: nothing({ satang: null, noBudget: false }),
    },
  ];
}
