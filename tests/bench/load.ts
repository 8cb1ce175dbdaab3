import { cpus, loadavg } from 'node:os';

/** What a machine has and what it is busy with besides. */
export interface Load {
  readonly cores: number;
  /** Processes that want a core, on average over the last minute; 0 where the system does not tell. */
  readonly lastMinute: number;
  /** The same over the last five minutes. */
  readonly lastFiveMinutes: number;
}

/** More processes for each core than this, and the clock tells more of them than of the program. */
const BUSY = 0.25;

/** The machine's load as it is. */
export function loadNow(): Load {
  const [lastMinute = 0, lastFiveMinutes = 0] = loadavg();
  return { cores: cpus().length, lastMinute, lastFiveMinutes };
}

/** Whether figures by the clock, taken under such a load, are too low. */
export function isBusy({ cores, lastMinute }: Load): boolean {
  return lastMinute / cores > BUSY;
}

/** Says what the machine is busy with, and where that spoils the figures that follow. */
export function tellLoad(load: Load, say: (line: string) => void): void {
  const { cores, lastMinute, lastFiveMinutes } = load;
  const told = `${cores} cores, load ${lastMinute.toFixed(2)} over a minute and ${lastFiveMinutes.toFixed(2)} over five`;
  say(
    isBusy(load)
      ? `${told}: others are at work, what follows by the clock is too low and not to be cited`
      : told,
  );
}
