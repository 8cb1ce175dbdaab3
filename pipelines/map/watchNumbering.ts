import type { RawRow } from '../stages.ts';
import type { DraftProject } from './draft.ts';
import type { Place } from './place.ts';
import type { Doubt } from './reading.ts';

/** Doubts on the place of a project with a number, told one project after the other. */
export type NumberWatch = (
  seq: string | null,
  place: Place,
  row: RawRow,
) => DraftProject['placeDoubts'];

/**
 * Watches the numbers of a table: a skipped or restarted number without a heading between means a
 * heading or rows are lost.
 */
export function watchNumbering(): NumberWatch {
  let last: { seq: number; key: string } | null = null;
  return (printedSeq, place, row) => {
    const doubts = new Map<'mission_code' | 'sub_mission_code', Doubt>();
    const { headedMission } = row.context;
    if (
      headedMission !== null &&
      place.missionCode !== null &&
      headedMission !== place.missionCode
    ) {
      doubts.set('mission_code', 'head_lost');
    }
    const seq = printedSeq === null ? null : Number(printedSeq);
    const key = [place.dimensionNo, place.missionCode, place.subMissionCode].join('/');
    if (seq === null) return doubts;
    if (last && last.key === key && seq > last.seq + 1) {
      doubts.set('mission_code', 'seq_missing').set('sub_mission_code', 'seq_missing');
    } else if (last && last.key === key && seq <= last.seq)
      doubts.set('sub_mission_code', 'head_lost');
    last = { seq, key };
    return doubts;
  };
}
