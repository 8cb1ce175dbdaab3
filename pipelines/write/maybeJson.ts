/** What a text holds as JSON; undefined where it is none. */
export function maybeJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
