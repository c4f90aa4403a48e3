const REPORTED =
  /\b(?:said|says|told|according to|warned|shouted|argued|asked|announced|declared|reported|added|insisted|claimed)\b/;

/** True for a whole sentence that tells what somebody said: no button, no promo and no notice of a page is worded so. */
export function isReported(line: string): boolean {
  return line.length >= 60 && /\.["”’)]*$/.test(line) && REPORTED.test(line);
}
