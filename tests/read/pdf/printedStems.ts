/** Invented documents that are kept printed as PDFs. */
export const PRINTED = [
  'one-year-plan',
  'three-year-plan',
  'two-year-plan',
  'risk-assessment',
  'three-by-three-risks',
  'six-month-report',
  'twelve-month-report',
  'three-headings-plan',
  'ticked-status-report',
  'targets-and-complaints',
] as const;

/** The one whose cells are lines of their own in the text. */
export const LAID_OUT = 'three-year-plan';
