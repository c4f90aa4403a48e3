import type { Draft } from './draft.ts';
import type { Grid } from '../language/grid.ts';
import { dependants, lemmaAt, relationAt, sameSentence, uposAt, wordAt } from '../language/grid.ts';
import type { Change } from './claim.ts';

/** "on the verge of signing", "close to signing": nearly is not. */
const NEARLY = /^(?:verge|brink|cusp|edge|point)$/u;
const UNIT = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|inch|inches)$/u;
/** Who whoever does it may be: nobody may. */
const ANYONE = /^(?:anyone|anybody|everyone|everybody|whoever)$/u;
/** How far before its verb a "whether" is looked for. */
const REACH = 12;
const PASSED_OVER = /^(?:rather than|instead of|far from)$/u;
const FICTION = /^(?:game|simulation|film|movie|novel|scenario|dream|wargame|fantasy)$/u;

/** What the words around a clause say of it wherever the tree hangs them. */
export function surroundings(grid: Grid, draft: Draft): Change[] {
  return [nearMiss, passedOver, open, notYet, fiction].flatMap((sign) => sign(grid, draft));
}

function nearMiss(grid: Grid, { predicate, group }: Draft): Change[] {
  if (group.tag !== 'VBG' || group.auxiliary) return [];
  const [before, last] = [wordAt(grid, predicate - 2), wordAt(grid, predicate - 1)];
  const close = last === 'to' && before === 'close';
  const within = last === 'of' && UNIT.test(before) && withinBefore(grid, predicate - 3);
  if (!close && !within && !(last === 'of' && NEARLY.test(before))) return [];
  return [{ modality: 'hypothetical', force: true, reason: `nearly:${before} ${last}` }];
}

function withinBefore(grid: Grid, from: number): boolean {
  return [from, from - 1, from - 2].some((at) => wordAt(grid, at) === 'within');
}

/** "Rather than attack, the general waited.", "Far from withdrawing, the army dug in." */
function passedOver(grid: Grid, { predicate, group }: Draft): Change[] {
  if (group.marker !== null && PASSED_OVER.test(group.marker)) return [];
  const pair = `${wordAt(grid, predicate - 2)} ${wordAt(grid, predicate - 1)}`;
  if (!sameSentence(grid, predicate - 2, predicate) || !PASSED_OVER.test(pair)) return [];
  return [{ polarity: 'negative', reason: `negation:${pair}` }];
}

/** "whether they met", "anyone who crosses the line". */
function open(grid: Grid, { predicate, group }: Draft): Change[] {
  if (group.marker === 'whether' || behindWhether(grid, predicate))
    return [{ modality: 'hypothetical', reason: 'whether' }];
  if (group.tense !== 'present') return [];
  const relative = relationAt(grid, predicate) === 'acl:relcl' ? (grid.tokens[predicate]?.head ?? -1) : -1;
  const any =
    ANYONE.test(wordAt(grid, relative)) ||
    wordAt(grid, predicate - 1) === 'whoever' ||
    dependants(grid, relative, ['det']).some((det) => wordAt(grid, det) === 'any');
  return any ? [{ modality: 'conditional', reason: 'anyone' }] : [];
}

/** "only after they disarm", "a matter of time before the front collapses": not yet. */
function notYet(grid: Grid, { predicate, group }: Draft): Change[] {
  if (group.tense !== 'present' && group.tense !== 'none') return [];
  for (let at = predicate - 1; at >= predicate - REACH && sameSentence(grid, at, predicate); at -= 1) {
    const pair = `${wordAt(grid, at - 1)} ${wordAt(grid, at)}`;
    if (/^(?:only (?:after|if|when|once)|time before)$/u.test(pair))
      return [{ modality: 'conditional', reason: pair }];
    if (/^(?:VERB|PUNCT)$/u.test(uposAt(grid, at))) return [];
  }
  return [];
}

/** A "whether" that the tree hangs on another verb: nothing but the subject stands between. */
function behindWhether(grid: Grid, predicate: number): boolean {
  for (let at = predicate - 1; at >= predicate - REACH && sameSentence(grid, at, predicate); at -= 1) {
    if (wordAt(grid, at) === 'whether') return true;
    if (/^(?:VERB|PUNCT)$/u.test(uposAt(grid, at))) return false;
  }
  return false;
}

/** "In a war game, …": what happens there does not happen. */
function fiction(grid: Grid, { arguments: phrases }: Draft): Change[] {
  const found = phrases.find(({ role, head }) => role === 'in' && FICTION.test(lemmaAt(grid, head)));
  return found ? [{ modality: 'hypothetical', reason: `in:${lemmaAt(grid, found.head)}` }] : [];
}
