import { cpus } from 'node:os';
import { bandsOf, DRAWS, SEED, type BandSetting } from '../../app/ranking/bands.ts';
import { rankingOf } from '../../app/ranking/rank.ts';
import { rankable, scoresOf } from '../../app/ranking/score.ts';
import { inventedMatrix } from '../ranking/matrices.ts';
import { naiveBands } from '../ranking/naive.ts';

const BODIES = 7850;
const RUNS = 5;
const WEIGHTS = [5, 5, 5, 5, 5, 5, 5];

/** Median milliseconds of processor of some runs after a first one: other work on the machine is not in it. */
function medianOf(runs: number, job: () => unknown): number {
  job();
  const times = Array.from({ length: runs }, () => {
    const began = process.cpuUsage();
    job();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)]!;
}

const matrix = inventedMatrix(BODIES, 1);
const ranked = rankable(scoresOf(matrix, WEIGHTS, 'left_out'));
const setting: BandSetting = {
  ...{ weights: WEIGHTS, missing: 'left_out', spread: 'near', draws: DRAWS, seed: SEED },
};
const few = { ...setting, draws: 40 };

const scores = medianOf(RUNS * 4, () => {
  const all = scoresOf(matrix, WEIGHTS, 'left_out');
  rankingOf(all.middle, rankable(all));
});
const bands = medianOf(RUNS, () => bandsOf(matrix, ranked, setting));
const shortBands = medianOf(RUNS, () => bandsOf(matrix, ranked, few));
const naive = medianOf(2, () => naiveBands(matrix, ranked, few));

const line = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
line(`${cpus().length} cores, ${BODIES} bodies, 7 components; milliseconds of processor`);
line(`scores and ranks after a weight moved: ${scores.toFixed(1)} ms`);
line(`bands of ${DRAWS} draws: ${bands.toFixed(0)} ms`);
line(
  `bands of ${few.draws} draws, a plain sort in every draw against counting: ` +
    `${naive.toFixed(0)} ms / ${shortBands.toFixed(0)} ms = ${(naive / shortBands).toFixed(1)} times`,
);
