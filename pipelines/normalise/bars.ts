const LEFT = '[<←⟵⇐◄◀⬅«]';
const RIGHT = '[>→⟶⇒►▶➔➜➝⮕»]';
const STROKE = '[-–—−─━═_=~.…]';
/** "←→", "<-->", "◄──►", "------->". */
const ARROW = new RegExp(`^(?:${LEFT}${STROKE}*${RIGHT}?|${STROKE}*${RIGHT}|[↔⟷⇔⬌]+)$`);
/** "--------", "━━━━": a line long enough to be drawn; one or two dashes say "nothing". */
const LINE = /^(?:[-–—−_=]{4,}|[─━═]{2,}|[■█▬▓▒░]+)$/;
const MARK = /^[/✓✔√☑●•★*]$/;

/** Whether a text is nothing but an arrow or a line, as drawn over the time that something takes. */
export function isBar(text: string): boolean {
  const bare = text.replace(/\s+/g, '');
  return ARROW.test(bare) || LINE.test(bare);
}

/** Whether a bar shows its ends: a mere line may as well say "nothing". */
export function isArrow(text: string): boolean {
  return ARROW.test(text.replace(/\s+/g, ''));
}

/** Whether what stands in a cell over several columns is meant for each of them: a bar, or one mark. */
export function isForEachColumn(text: string): boolean {
  return isBar(text) || MARK.test(text.trim());
}
