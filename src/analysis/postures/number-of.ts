import type { Found } from './find.ts';
import { forcesAt, spanOf } from './forces.ts';
import { WHERE } from './find.ts';
import { countOf } from './quantity.ts';
import { form, sameSentence, type Reading } from './reading.ts';
import { placeBehind } from './where.ts';

const COUNTING =
  /^(?:\d[\d,.]*|more|than|over|at|least|up|to|as|many|some|about|around|nearly|almost|between|and|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?)$/;

/** "put the number of Chinese vessels near the shoal at between 30 and 35": the count stands behind. */
export function postureOfNumber(reading: Reading, at: number): Found | null {
  if (form(reading, at) !== 'number' || form(reading, at + 1) !== 'of') return null;
  let head = -1;
  for (let next = at + 2; next <= at + 7 && sameSentence(reading, next, at) && head < 0; next += 1)
    if (forcesAt(reading, next)) head = next;
  const forces = head < 0 ? null : forcesAt(reading, head);
  if (!forces?.owner || forces.count) return null;
  const count = countBehind(reading, head);
  const where = placeBehind(reading, head + 1, [...WHERE, 'within', 'of']);
  if (!count || !where) return null;
  return {
    actor: forces.owner,
    kind: forces.noun.kind,
    forces: { ...forces, count },
    unit: null,
    where,
    predicate: at,
    rule: 'number-of',
    span: {
      start: spanOf(reading, at, at).start,
      end: Math.max(count.span.end, ...where.spans.map(({ end }) => end)),
    },
  };
}

function countBehind(reading: Reading, head: number): NonNullable<ReturnType<typeof forcesAt>>['count'] {
  for (let at = head + 1; at <= head + 16 && sameSentence(reading, at, head); at += 1) {
    if (
      !/^(?:at|to|is|was|reached|exceeded)$/.test(form(reading, at)) ||
      !COUNTING.test(form(reading, at + 1))
    )
      continue;
    let last = at + 1;
    while (COUNTING.test(form(reading, last + 1)) && sameSentence(reading, last + 1, head)) last += 1;
    const words = Array.from({ length: last - at }, (_, step) => form(reading, at + 1 + step));
    const count = countOf(words);
    if (count) return { ...count, span: spanOf(reading, at + 1, last) };
  }
  return null;
}
