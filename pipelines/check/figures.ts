/** Whether two figures are the same to the satang; counts are whole and compare as they are. */
export function isSameFigure(a: number, b: number): boolean {
  return Math.round(a * 100) === Math.round(b * 100);
}
