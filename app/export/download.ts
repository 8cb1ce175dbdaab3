/**
 * A file name that every office system keeps as it is: small ASCII letters, digits and hyphens.
 * Parts that have none left are dropped; at least `prongsai` and the extension remain.
 */
export function fileNameOf(parts: readonly string[], extension: string): string {
  const kept = parts
    .map((part) =>
      part
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, ''),
    )
    .filter((part) => part !== '');
  return `${['prongsai', ...kept].join('-')}.${extension}`;
}

/** Hands a text to the browser as a file to save. The address of the text is given back at once. */
export function downloadText(fileName: string, text: string, mimeType: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mimeType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
