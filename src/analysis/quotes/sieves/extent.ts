import type { Clause } from '../../../types/clause.ts';
import type { Span } from '../../../types/span.ts';
import { dependants, lemmaAt, relationAt, uposAt, wordAt } from '../../language/grid.ts';
import type { Scene } from '../scene.ts';
import { passageAt, sentenceOf, tokenFrom } from '../scene.ts';
import { tornFrom } from '../torn-conjuncts.ts';

/** When something was said: "said Sunday", "said late on Monday". */
export const TIME =
  /^(?:\p{L}+day|week|month|year|night|morning|afternoon|evening|today|yesterday|earlier|later|recently)$/iu;

/** How far back a sentence's beginning is looked for, in tokens. */
const LONGEST = 120;

/** Where the sentence of an offset begins by its words: after a full stop outside quotes, or with its paragraph. */
export function sentenceStart(scene: Scene, offset: number): number {
  const at = tokenFrom(scene, offset);
  let first = at;
  const paragraph = paragraphStart(scene, offset);
  while (first > 0 && first > at - LONGEST) {
    const before = scene.tokens[first - 1];
    if (!before || before.start < paragraph) break;
    const passage = passageAt(scene, before.start);
    const closing =
      passage &&
      before.end >= passage.end - 1 &&
      /[.!?]$/u.test(scene.text.slice(0, passage.inner.end).slice(-1));
    if (closing || (!passage && /^[.!?;:]$/u.test(before.form))) break;
    first -= 1;
  }
  return first === at ? offset : (scene.tokens[first]?.start ?? offset);
}

function paragraphStart(scene: Scene, offset: number): number {
  let low = 0;
  let high = scene.paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((scene.paragraphs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return scene.paragraphs[low]?.start ?? 0;
}

/** Relations to the right of a cue that end its content: a coordinated or participial clause of the cue itself. */
const ENDS = /^(?:conj|parataxis|advcl)$/u;

/**
 * The words of a content that begins with token `first` and stands after its cue: to the end of the cue's own
 * clause, before what is coordinated with the cue or says more of the speaker.
 */
export function contentAfter(scene: Scene, clause: Clause, first: number): Span {
  const { grid } = scene;
  const cue = clause.predicate;
  const sentence = sentenceOf(scene, cue);
  let last = Math.min(grid.right[cue] ?? cue, sentence.last - 1);
  for (const child of grid.children[cue] ?? []) {
    const from = grid.left[child] ?? child;
    if (from <= first || !endsContent(scene, child, { from, cue })) continue;
    last = Math.min(last, from - 1);
  }
  last = Math.min(last, tornAt(scene, cue), lexicalEnd(scene, first, last));
  return trimmed(scene, first, last);
}

/** Token before a second act of the speaker that the tree hangs on what he said. */
function tornAt(scene: Scene, cue: number): number {
  const { grid } = scene;
  const torn = dependants(grid, cue, ['ccomp'])
    .flatMap((said) => dependants(grid, said, ['conj']))
    .filter((verb) => tornFrom(scene, verb) === cue);
  return torn.reduce((end, verb) => Math.min(end, (grid.left[verb] ?? verb) - 1), Infinity);
}

function endsContent(scene: Scene, child: number, { from, cue }: { from: number; cue: number }): boolean {
  const { grid } = scene;
  const relation = relationAt(grid, child);
  if (!ENDS.test(relation)) return false;
  if (relation === 'conj') return isConjunct(scene, child, cue);
  if (relation === 'parataxis') return isSpeech(scene, child);
  // "…, adding that": a participle after a comma says more of the speaker; "because", "if" belong to what is said.
  return grid.tokens[child]?.xpos === 'VBG' && wordAt(grid, from - 1) === ',';
}

/** A second act of the speaker has the tense of the cue and no subject; anything else was torn off the content. */
function isConjunct(scene: Scene, child: number, cue: number): boolean {
  const { grid, tokens } = scene;
  if (dependants(grid, child, ['nsubj', 'mark']).length > 0) return isSpeech(scene, child);
  const tag = tokens[child]?.xpos ?? '';
  return tag === tokens[cue]?.xpos || isSpeech(scene, child);
}

function isSpeech(scene: Scene, token: number): boolean {
  return /^(?:say|add|tell|note|write|continue|warn|insist|call|urge|vow|accuse)$/u.test(
    lemmaAt(scene.grid, token),
  );
}

/** Contents are longer only where a text has no full stops; looking on would cost time in the square. */
const FAR = 300;

/** ", a claim Sudmark denied", ", an account that Ruiz rejected": the reporter's words on what was said. */
export function isRemark(scene: Scene, first: number): boolean {
  return (
    /^(?:an?|the|both)$/u.test(wordAt(scene.grid, first)) &&
    /^(?:claim|charge|allegation|accusation|assertion|account|statement|version|contention|figure)s?$/u.test(
      wordAt(scene.grid, first + 1),
    ) &&
    /^(?:PROPN|DET|PRON|NOUN|SCONJ|ADJ)$/u.test(uposAt(scene.grid, first + 2))
  );
}

/** ", adding that …", ", blaming the army": what the speaker does besides, whatever the tree hangs it on. */
const SAYING_MORE =
  /^(?:adding|citing|saying|noting|referring|according|arguing|insisting|telling|alleging|claiming|accusing|blaming|calling|urging|warning|vowing|asserting|stressing|denouncing|condemning|declaring|demanding|reiterating|describing|denying|announcing|prompting|sparking)$/u;

/** Words that end a content whatever the tree says: ", adding …", ", according to …", "; ". */
export function lexicalEnd(scene: Scene, first: number, last: number): number {
  for (let index = first + 1; index <= Math.min(last, first + FAR); index += 1) {
    const word = wordAt(scene.grid, index);
    const start = scene.tokens[index]?.start ?? 0;
    if (passageAt(scene, start)) continue;
    if (word === ';') return index - 1;
    if (word !== ',') continue;
    const next = wordAt(scene.grid, index + 1);
    if (SAYING_MORE.test(next) || isRemark(scene, index + 1)) return index - 1;
    if (/^(?:and|but|though|although|while)$/u.test(next) && startsSpeech(scene, index + 2)) return index - 1;
    if (isInsertedCue(scene, index + 1, last)) return index - 1;
  }
  return last;
}

/** Verbs that stand behind what they introduce. */
const INSERTED =
  /^(?:say|add|tell|report|note|write|explain|announce|read|state|insist|warn|confirm|disclose|recall|stress)$/u;

/** "…, a member of her delegation said.", "…, said Ruiz": another's cue, of which this content is only a part. */
function isInsertedCue(scene: Scene, first: number, last: number): boolean {
  const { grid, tokens } = scene;
  const spoken = (at: number): boolean =>
    INSERTED.test(lemmaAt(grid, at)) && /^VB[DZP]$/u.test(tokens[at]?.xpos ?? '');
  if (spoken(first)) return /^(?:NOUN|PROPN|DET)$/u.test(uposAt(grid, first + 1));
  if (!/^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/u.test(uposAt(grid, first))) return false;
  for (let at = first; at <= Math.min(last, first + 14); at += 1) {
    if (spoken(at)) return CLOSING.test(wordAt(grid, at + 1)) || at + 1 >= tokens.length;
    if (/^(?:VERB|AUX|PUNCT|SCONJ)$/u.test(uposAt(grid, at))) return false;
  }
  return false;
}

/** What may stand behind an inserted cue, where a clause of its own may not. */
const CLOSING = /^(?:[.,:;—–!?]|in|on|at|by|to|reporters|late|early|earlier|last|this|\p{L}+day)$/u;

/** ", and added that", ", but said he". */
function startsSpeech(scene: Scene, index: number): boolean {
  return acts(scene, index) || othersSpeech(scene, index);
}

/** ", while the army claimed", ", but Ruiz insisted": somebody else's cue. */
function othersSpeech(scene: Scene, index: number): boolean {
  if (!/^(?:DET|NOUN|PROPN|ADJ|NUM)$/u.test(uposAt(scene.grid, index))) return false;
  for (let at = index + 1; at < index + 8; at += 1) {
    const tag = scene.tokens[at]?.xpos ?? '';
    if (/^(?:VB|MD|IN$|TO$|WDT$|WP|,$)/u.test(tag))
      return /^VB[DPZ]$/u.test(tag) && OTHERS.test(lemmaAt(scene.grid, at));
  }
  return false;
}

const OTHERS =
  /^(?:say|claim|insist|assert|argue|deny|accuse|warn|report|announce|tell|maintain|contend|counter)$/u;

function acts(scene: Scene, index: number): boolean {
  for (let at = index; at < index + 3; at += 1) {
    if (uposAt(scene.grid, at) === 'VERB')
      return (
        /^(?:say|add|tell|note|warn|insist|argue)$/u.test(lemmaAt(scene.grid, at)) &&
        scene.grid.tokens[at]?.xpos === 'VBD'
      );
    if (!/^(?:ADV|PRON|AUX)$/u.test(uposAt(scene.grid, at))) return false;
  }
  return false;
}

/** Tokens `[first, last]` without punctuation at the ends; a closing quotation mark of a passage inside stays. */
export function trimmed(scene: Scene, first: number, last: number): Span {
  const { grid, tokens } = scene;
  let from = first;
  let to = last;
  while (from < to && uposAt(grid, from) === 'PUNCT' && !passageAt(scene, tokens[from]?.start ?? 0))
    from += 1;
  while (
    to > from &&
    uposAt(grid, to) === 'PUNCT' &&
    !closesPassage(scene, to) &&
    !closesBracket(scene, from, to)
  )
    to -= 1;
  return wholePassages(scene, { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 });
}

/** A quotation is never cut: a content that begins before it and ends in it runs to its closing mark. */
function wholePassages(scene: Scene, span: Span): Span {
  const opening = passageAt(scene, span.start);
  const closing = passageAt(scene, span.end - 1);
  if (closing && closing !== opening && closing.start >= span.start)
    return { start: span.start, end: Math.max(span.end, closing.end) };
  return span;
}

/** "at dawn (2100 GMT)": a bracket that opens among the words closes among them. */
function closesBracket(scene: Scene, from: number, to: number): boolean {
  if (wordAt(scene.grid, to) !== ')') return false;
  for (let at = to - 1; at >= Math.max(from, to - 12); at -= 1)
    if (wordAt(scene.grid, at) === '(') return true;
  return false;
}

function closesPassage(scene: Scene, token: number): boolean {
  const { start = 0, end = 0 } = scene.tokens[token] ?? {};
  const passage = passageAt(scene, start);
  return passage !== undefined && passage.end === end;
}

/** Verbs that only shade the one behind them: the corpus counts both as the cue ("continued to praise"). */
const SHADING =
  /^(?:continue|try|seem|appear|tend|begin|start|seek|decline|refuse|fail|struggle|attempt|go|rush|manage)$/u;

/** Does the clause hang as an infinitive right behind a verb that only shades it? Then that verb's clause. */
export function shadedBy(scene: Scene, clause: Clause): Clause | null {
  const parent = clause.parent === null ? undefined : scene.clauses[clause.parent];
  if (!parent || !SHADING.test(parent.lemma) || relationAt(scene.grid, clause.predicate) !== 'xcomp')
    return null;
  const between = clause.predicate - parent.predicate;
  const close = between > 1 && between <= 3 && wordAt(scene.grid, parent.predicate + 1) === 'to';
  return close ? parent : null;
}

/** The verbal group as a span: auxiliaries and adverbs right before the verb, its particle, and what shades it. */
export function cueSpan(scene: Scene, clause: Clause): Span {
  const { grid, tokens } = scene;
  const verb = clause.predicate;
  const shade = shadedBy(scene, clause);
  const start = shade ? shade.predicate : verb;
  let first = start;
  const { first: opening } = sentenceOf(scene, verb);
  while (
    first > opening &&
    /^(?:AUX|ADV|PART)$/u.test(uposAt(grid, first - 1)) &&
    isGroupWord(scene, first - 1)
  )
    first -= 1;
  let last = verb;
  if (clause.lemma.includes(' ') && clause.lemma.endsWith(` ${wordAt(grid, verb + 1)}`)) last = verb + 1;
  if (wordAt(grid, last + 1) === ':') last += 1;
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

/** "said in a statement": the corpus counts the occasion with the cue where it says that words were given out. */
export function withOccasion(scene: Scene, cue: Span): Span {
  const { grid, tokens } = scene;
  const next = tokenFrom(scene, cue.end);
  if (wordAt(grid, next) !== 'in' || !/^an?$/u.test(wordAt(grid, next + 1))) return cue;
  for (let at = next + 2; at <= next + 4; at += 1) {
    if (/^(?:statement|interview|email|e-mail|tweet)$/u.test(wordAt(grid, at))) {
      const colon = wordAt(grid, at + 1) === ':';
      return { start: cue.start, end: tokens[colon ? at + 1 : at]?.end ?? cue.end };
    }
    if (uposAt(grid, at) !== 'ADJ' && uposAt(grid, at) !== 'NOUN') return cue;
  }
  return cue;
}

function isGroupWord(scene: Scene, index: number): boolean {
  return !/^(?:when|where|while|why|how|so|then|here|there|however|meanwhile)$/u.test(
    wordAt(scene.grid, index),
  );
}
