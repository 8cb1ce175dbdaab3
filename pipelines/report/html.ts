/** Text made safe to stand in HTML, in an attribute too. */
export function escaped(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign) : text;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A column of a printed table; a cell is HTML already. */
export interface ReportColumn<R> {
  readonly label: string;
  readonly cell: (row: R) => string;
  /** Numbers stand at the right, places and codes keep to one line. */
  readonly as?: 'number' | 'short' | 'middle' | 'wide';
}

/** A table, or the words that say there is nothing to list. */
export function table<R>(
  columns: readonly ReportColumn<R>[],
  rows: readonly R[],
  none: string,
): string {
  if (rows.length === 0) return `<p class="none">${escaped(none)}</p>`;
  const head = columns.map(({ label, as }) => `<th scope="col"${classOf(as)}>${label}</th>`);
  const body = rows.map(
    (row) => `<tr>${columns.map(({ cell, as }) => `<td${classOf(as)}>${cell(row)}</td>`).join('')}`,
  );
  return `<table><thead><tr>${head.join('')}</thead><tbody>${body.join('\n')}</tbody></table>`;
}

function classOf(as: string | undefined): string {
  return as === undefined ? '' : ` class="${as}"`;
}

/** A list of facts: a term and its value, both HTML already. */
export function facts(pairs: readonly (readonly [term: string, value: string])[]): string {
  const items = pairs.map(([term, value]) => `<div><dt>${term}</dt><dd>${value}</dd></div>`);
  return `<dl>${items.join('')}</dl>`;
}

/** What is printed, its cells parted by a thin rule and its line breaks kept; empty cells at its ends are left out. */
export function printedHtml(text: string): string {
  if (text.trim() === '') return '<span class="soft">(ไม่มีตัวพิมพ์)</span>';
  const cells = text.replace(/^\t+|\t+$/g, '').split('\t');
  const parts = cells.map((cell) => escaped(cell.trim()));
  return `<span class="printed">${parts.join('<i>|</i>')}</span>`;
}

/** A whole page that needs nothing from outside, asks for nothing and runs nothing. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

const STYLE = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#545b66;--line:#c9ced6;--back:#fff;--band:#f3f5f8;--mark:#8a4b00;--link:#14508c}
@media (prefers-color-scheme:dark){:root{--ink:#e6e8eb;--soft:#a9b0ba;--line:#444b55;--back:#14171b;--band:#1e2329;--mark:#f0b35e;--link:#8fc0f2}}
body{margin:0;background:var(--back);color:var(--ink);font:16px/1.6 Sarabun,"TH Sarabun New","Leelawadee UI",Tahoma,"Noto Sans Thai",sans-serif}
main{max-width:1120px;margin:0 auto;padding:24px 16px 64px}
h1{font-size:26px;line-height:1.4;margin:0}h2{font-size:19px;line-height:1.45;margin:36px 0 8px;break-after:avoid}h3{font-size:16px;margin:20px 0 6px;break-after:avoid}h2 .soft,h3 .soft{font-weight:400}
p{margin:6px 0}.soft,.none,code{color:var(--soft)}.none{padding:8px 0}code{font:12.5px/1.5 ui-monospace,Consolas,monospace}
.warn{color:var(--mark);font-weight:600}a{color:var(--link)}
dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(230px,1fr));gap:12px 24px;margin:20px 0}
dl div{border-top:1px solid var(--line);padding-top:6px}dt{color:var(--soft);font-size:14px}dd{margin:0;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;font-size:15px}th,td{border-bottom:1px solid var(--line);padding:6px 10px 6px 0;text-align:left;vertical-align:top;overflow-wrap:break-word}
thead th{background:var(--band);border-top:1px solid var(--line);font-weight:600;padding-left:6px}td{padding-left:6px}
thead{display:table-header-group}tr{break-inside:avoid}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;width:1%}.short{white-space:nowrap;width:1%}.middle{min-width:9em}.wide{min-width:14em}
.printed{white-space:pre-line}.printed i{color:var(--line);font-style:normal;padding:0 .4em}
details{margin-top:8px}summary{cursor:pointer;color:var(--link)}
@media print{body{font-size:11pt}main{max-width:none;padding:0}table{font-size:10pt}a{color:inherit;text-decoration:none}}
@media (max-width:640px){table{font-size:14px}.wide{min-width:10em}}
`.trim();
