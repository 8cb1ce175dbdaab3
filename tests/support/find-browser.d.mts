type Env = Readonly<Record<string, string | undefined>>;

/** Path of the browser the page tests drive, if one is named or installed; throws when the named one is not there. */
export function maybeBrowser(env?: Env): string | undefined;

/** As maybeBrowser, then installs one where the system allows it; throws with what to do when there is none. */
export function findBrowser(env?: Env, say?: (line: string) => void): string;
