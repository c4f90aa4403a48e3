import { WHERE, type Found } from './find.ts';
import { canOwn, forcesAt, spanOf, type Forces } from './forces.ts';
import { countOf } from './quantity.ts';
import { form, sameSentence, type Reading } from './reading.ts';
import { placeBehind, placeFrom, type Where } from './where.ts';

const BODY =
  /^(?:force|garrison|contingent|mission|army|strength|presence|troops|forces|soldiers|personnel|fleet)$/;
const NUMBERING = /^(?:numbers|number|numbered|numbering|totals|total|totalled|counts|comprises|at)$/;
const COUNT =
  /^(?:\d[\d,.]*|more|than|over|least|up|to|as|many|some|about|around|nearly|almost|between|and|roughly|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?)$/;

/** "The French garrison in Djibouti numbers 1,500", "Russian forces in Transnistria are put at 1,500 men". */
export function postureOfStrength(reading: Reading, head: number): Found | null {
  if (!BODY.test(form(reading, head))) return null;
  const owner = ownerOf(reading, head);
  const where = owner && withoutVerb(placeBehind(reading, head + 1, WHERE));
  if (!owner || !where || isDenied(reading, head)) return null;
  const count = countBehind(reading, head);
  if (!count) return null;
  const forces: Forces = {
    head,
    first: head,
    noun: {
      kind: 'troops',
      unit: /^(?:soldiers|personnel|forces)$/.test(form(reading, head)) ? form(reading, head) : 'troops',
    },
    count,
    owner,
  };
  return {
    actor: owner,
    kind: 'troops',
    forces,
    unit: null,
    where,
    predicate: head,
    rule: 'numbers',
    span: { start: owner.span.start, end: Math.max(count.span.end, ...where.spans.map(({ end }) => end)) },
  };
}

/** "in Djibouti | numbers 1,500", where the tagger takes the verb for a noun. */
function withoutVerb(where: Where | null): Where | null {
  const cut = where === null ? -1 : where.text.search(/\s+(?:numbers?|totals?|counts?)\b/u);
  const span = where?.spans[0];
  if (!where || !span || cut < 0) return where;
  return { text: where.text.slice(0, cut), spans: [{ start: span.start, end: span.start + cut }] };
}

/** "if", "would", "not", "could": no such count is given. */
function isDenied(reading: Reading, head: number): boolean {
  for (let at = head - 12; at <= head + 12; at += 1)
    if (
      sameSentence(reading, at, head) &&
      /^(?:if|would|could|not|n't|should|unless|might)$/.test(form(reading, at))
    )
      return true;
  return false;
}

function ownerOf(reading: Reading, head: number): Forces['owner'] {
  const own = forcesAt(reading, head)?.owner;
  if (own) return own;
  for (let at = head - 1; at >= head - 3 && sameSentence(reading, at, head); at -= 1) {
    const found = reading.entityAt.get(at);
    if (found && canOwn(found.entity)) return { entity: found.entity, span: found.mention };
  }
  return null;
}

function countBehind(reading: Reading, head: number): Forces['count'] {
  for (let at = head + 2; at <= head + 14 && sameSentence(reading, at, head); at += 1) {
    if (!NUMBERING.test(form(reading, at)) || !COUNT.test(form(reading, at + 1))) continue;
    let last = at + 1;
    while (COUNT.test(form(reading, last + 1)) && sameSentence(reading, last + 1, head)) last += 1;
    const words = Array.from({ length: last - at }, (_, step) => form(reading, at + 1 + step));
    const count = countOf(words);
    const behind = form(reading, last + 1);
    const counted = /^(?:[.,;]|men|strong|soldiers|troops|people|personnel|and|but|by|in|according)$/.test(
      behind,
    );
    // "at 40 percent", "at 6 pm", "at 1980": no strength.
    if (count && counted && (count.min ?? count.max ?? 0) >= 50)
      return { ...count, span: spanOf(reading, at + 1, last) };
  }
  return null;
}

/** "The base at Incirlik is home to 1,500 American airmen", "the exclave bristles with Russian missiles". */
export function postureOfHome(reading: Reading, head: number): Found | null {
  const forces = forcesAt(reading, head);
  if (!forces?.owner) return null;
  const link = [forces.first - 1, forces.first - 2].find((at) =>
    /^(?:to|with|hosts|houses)$/.test(form(reading, at)),
  );
  if (link === undefined) return null;
  const words = `${form(reading, link - 2)} ${form(reading, link - 1)} ${form(reading, link)}`;
  if (
    !/(?:(?:is|are|remains) home to| bristl(?:es?|ing) with| (?:hosts|houses)| (?:is|are) host to)$/.test(
      words,
    ) &&
    !/ (?:hosts|houses)$/.test(words)
  )
    return null;
  let first = link;
  for (
    let at = link - 1;
    at >= link - 12 && sameSentence(reading, at, link) && !/^[,;:]$/.test(form(reading, at));
    at -= 1
  )
    first = at;
  const where = placeFrom(reading, first) ?? placeBehind(reading, first, WHERE);
  if (!where) return null;
  return {
    actor: forces.owner,
    kind: forces.noun.kind,
    forces,
    unit: null,
    where,
    predicate: head,
    rule: 'home-to',
    span: { start: where.spans[0]?.start ?? 0, end: spanOf(reading, head, head).end },
  };
}
