import {
  isFinite,
  lemmaAt,
  relationAt,
  sentenceOf,
  tokenAt,
  uposAt,
  wordAt,
  xposAt,
  type Range,
  type Scene,
} from './scene.ts';

/** Where a content begins and what kind of phrase it is. */
export interface Opening {
  /** First token. */
  from: number;
  /** Token of the cue. */
  cue: number;
  frame: 'that' | 'to' | 'phrase';
  /** The cue is a noun, perhaps the subject of a verb behind: "the threat to leave alarmed diplomats". */
  noun?: boolean;
}

const AFTER_COMMA =
  /^(?:but|while|although|though|whereas|yet|which|who|whose|whom|where|when|as|after|before|since|because|according|despite|following|amid|so|even|prompting|with)$/u;
const SAYING =
  /^(?:say|tell|add|state|announce|note|declare|explain|write|continue|report|stress|emphasize|emphasise|argue|claim|acknowledge|confirm|warn|insist|comment|reply|tweet|conclude)$/u;
const TAIL = /^(?:after|following|amid|during|when|while|because|although|though|whereas)$/u;
const STATEMENT =
  /^(?:statement|interview|speech|letter|tweet|post|message|address|briefing|conference|communique|communiqué|note|call|broadcast|video|article|hearing|meeting|summit|rally|ceremony|session|telegram|phone|telephone|talks|podcast|memo)$/u;
const NOMINAL = /^(?:NOUN|PROPN|ADJ|DET|ADP|PRON|PART|NUM|CCONJ|SYM|X)$/u;
const WEEKDAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight)$/u;

/**
 * End (exclusive) of the words that a cue carries, read from the words themselves, because the parser often hangs
 * a trailing clause on the wrong verb: it stops at the sentence's end, before "…, he said", at the closing mark of
 * a quotation begun before, at ", but …", at a second verb of the cue's own subject. Linear in the words read.
 */
export function windowEnd(scene: Scene, opening: Opening): number {
  const { last } = sentenceOf(scene, tokenAt(scene, opening.from)?.sentence ?? -1);
  let open = 0;
  for (let at = opening.from; at < last; at += 1) {
    const mark = quoteAt(scene, at);
    if (mark === 'close' && open === 0) return at;
    open += mark === 'open' ? 1 : mark === 'close' ? -1 : 0;
    if (at > opening.from && isStop(scene, at, { opening, last })) return at;
  }
  return last;
}

interface Place {
  opening: Opening;
  last: number;
}

/** Straight marks open where a space or nothing stands before them. */
export function quoteAt(scene: Scene, at: number): 'open' | 'close' | null {
  const token = tokenAt(scene, at);
  if (!token) return null;
  if (/^[“„]$/u.test(token.form)) return 'open';
  if (token.form === '”') return 'close';
  if (token.form !== '"') return null;
  return token.start === 0 || /[\s(\[—–]/u.test(scene.article.text.charAt(token.start - 1))
    ? 'open'
    : 'close';
}

function isStop(scene: Scene, at: number, place: Place): boolean {
  const word = wordAt(scene, at);
  if (word === ';' || word === ':' || word === '(') return true;
  if (/^(?:—|–|--|-)$/u.test(word) && isSpaced(scene, at))
    return !/^(?:especially|including|and|or|even|particularly)$/u.test(wordAt(scene, at + 1));
  if (word === ',') return stopsAtComma(scene, at, place);
  if (/^(?:and|or|but)$/u.test(word)) return stopsAtConjunction(scene, at, place);
  if (isStatementPlace(scene, at)) return true;
  if (place.opening.noun === true && isMainVerb(scene, at, place.opening)) return true;
  return stopsAtTail(scene, at, place);
}

/** A dash, not the hyphen of "five-day". */
function isSpaced(scene: Scene, at: number): boolean {
  const { text } = scene.article;
  const token = tokenAt(scene, at);
  return (
    token !== undefined && /\s|—|–/u.test(text.charAt(token.start - 1) + text.charAt(token.end) + token.form)
  );
}

const SUBORDINATING =
  /^(?:that|which|who|whom|whose|what|where|when|if|unless|how|however|why|whether|until|because)$/u;

/** "angered officials", which the tagger may take for a participle: behind a noun, with an object of its own. */
function isPastVerb(scene: Scene, at: number): boolean {
  if (uposAt(scene, at) !== 'VERB' || !/^(?:VBD|VBN)$/u.test(xposAt(scene, at))) return false;
  return (
    /^(?:NOUN|PROPN)$/u.test(uposAt(scene, at - 1)) &&
    /^(?:NOUN|PROPN|DET|PRON|ADJ|NUM)$/u.test(uposAt(scene, at + 1))
  );
}

/** The finite verb whose subject the noun is: no subordinator opens a clause for it, and a finite content has its own. */
function isMainVerb(scene: Scene, at: number, { from, frame }: Opening): boolean {
  if (!isPastVerb(scene, at) && (!isFinite(scene, at) || xposAt(scene, at) === 'VBP')) return false;
  let verbs = frame === 'that' ? -1 : 0;
  for (let before = from; before < at; before += 1) {
    // "everything we possibly can": a pronoun is the subject of the verb behind it.
    const subject = xposAt(scene, before) === 'PRP' && before >= at - 2;
    if (subject || SUBORDINATING.test(wordAt(scene, before))) return false;
    if (uposAt(scene, before) === 'VERB' || isVerbLike(scene, before)) verbs += 1;
  }
  return verbs >= 0 && uposAt(scene, at - 1) !== 'AUX';
}

/** "that Azerbaijan free the prisoners": an adjective by its form, a verb by its place. */
export function isVerbLike(scene: Scene, at: number): boolean {
  return (
    /^(?:free|open|clear|lower|empty)$/u.test(wordAt(scene, at)) &&
    uposAt(scene, at) === 'ADJ' &&
    /^(?:NOUN|PROPN)$/u.test(uposAt(scene, at - 1)) &&
    /^(?:DET|PRON|NUM|NOUN|PROPN)$/u.test(uposAt(scene, at + 1))
  );
}

function stopsAtComma(scene: Scene, at: number, { opening, last }: Place): boolean {
  const skip = quoteAt(scene, at + 1) === 'close' ? 2 : 1;
  const next = wordAt(scene, at + skip);
  if (AFTER_COMMA.test(next) && !(next === 'even' && wordAt(scene, at + skip + 1) === 'if')) return true;
  if (isReportingTail(scene, { first: at + skip, last })) return true;
  if (/^(?:and|or)$/u.test(next)) return isNewClause(scene, at + skip + 1, last);
  const aside =
    opening.frame === 'phrase' || /^(?:day|week|month|year|hour)s?$/u.test(wordAt(scene, at + skip + 1));
  if (aside && /^(?:a|an|one|two|three)$/u.test(next)) return true;
  // "urged Minsk to talk, proposed a truce, and left": the next verb of the cue's subject.
  if (opening.frame !== 'that' && (xposAt(scene, at + skip) === 'VBD' || isNewClause(scene, at + skip, last)))
    return true;
  if (opening.frame === 'to' && isTakingParticiple(scene, at + skip)) return true;
  const verb = uposAt(scene, at + skip) === 'ADV' ? at + skip + 1 : at + skip;
  if (xposAt(scene, verb) === 'VBG' && next !== 'including') return true;
  return uposAt(scene, at + skip) === 'PRON' && isNewClause(scene, at + skip, last);
}

/** "Iran, which had vowed to retaliate, | fired missiles": a past tense that the tagger took for a participle. */
function isTakingParticiple(scene: Scene, at: number): boolean {
  return xposAt(scene, at) === 'VBN' && /^(?:NOUN|PROPN|DET|PRON|NUM)$/u.test(uposAt(scene, at + 1));
}

function stopsAtConjunction(scene: Scene, at: number, { opening, last }: Place): boolean {
  let next = at + 1;
  while (uposAt(scene, next) === 'ADV') next += 1;
  // "fully and strictly observed": two adverbs are joined.
  if (next > at + 1 && uposAt(scene, at - 1) === 'ADV') return false;
  if (wordAt(scene, at) === 'but' && !isNotBut(scene, at, opening.from)) return true;
  if ((opening.noun === true || opening.frame === 'phrase') && isSecondPast(scene, next, opening.from))
    return true;
  const shares = relationAt(scene, next) === 'conj' && tokenAt(scene, next)?.head === opening.cue;
  if (shares && uposAt(scene, next) === 'VERB') return true;
  if (opening.frame === 'that') return xposAt(scene, next) === 'VBD' && hasModal(scene, opening.from, at);
  // "refused to leave and are demanding": an auxiliary is no infinitive.
  const tensed =
    isFinite(scene, next) &&
    (xposAt(scene, next) !== 'VBP' || /^(?:are|have|am)$/u.test(wordAt(scene, next)));
  return tensed || (uposAt(scene, next) === 'PRON' && isNewClause(scene, next, last));
}

/** A past tense, or a participle where the content has none of its own: the tagger takes one for the other. */
function isSecondPast(scene: Scene, at: number, from: number): boolean {
  if (uposAt(scene, at) !== 'VERB') return false;
  return xposAt(scene, at) === 'VBD' || (xposAt(scene, at) === 'VBN' && !hasParticiple(scene, from, at));
}

function hasParticiple(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (xposAt(scene, at) === 'VBN') return true;
  return false;
}

function hasModal(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (xposAt(scene, at) === 'MD') return true;
  return false;
}

function isNotBut(scene: Scene, at: number, from: number): boolean {
  for (let before = from; before < at; before += 1)
    if (/^(?:not|nothing|anything|all|only)$/u.test(wordAt(scene, before))) return true;
  return false;
}

/** "…, the minister said", "…, according to the ministry", "…, said the envoy". */
export function isReportingTail(scene: Scene, { first, last }: Range): boolean {
  for (let at = first; at < Math.min(last, first + 16); at += 1) {
    if (SAYING.test(lemmaAt(scene, at)) && /^(?:VERB|AUX)$/u.test(uposAt(scene, at)))
      return isFinite(scene, at) || at === first || /^(?:has|have|had)$/u.test(wordAt(scene, at - 1));
    if (wordAt(scene, at) === 'according') return true;
    if (
      at > first &&
      (/^(?:,|-)$/u.test(wordAt(scene, at)) || /^(?:has|have|had|was|were)$/u.test(wordAt(scene, at)))
    )
      continue;
    if (!NOMINAL.test(uposAt(scene, at)) || wordAt(scene, at) === 'to') return false;
  }
  return false;
}

/** A subject with its finite verb: what follows is a sentence of its own. */
function isNewClause(scene: Scene, first: number, last: number): boolean {
  let at = first;
  while (at < Math.min(last, first + 9) && (NOMINAL.test(uposAt(scene, at)) || uposAt(scene, at) === 'ADV'))
    at += 1;
  return at > first ? isFinite(scene, at) : isFinite(scene, at) && xposAt(scene, at) !== 'VBP';
}

/** "in a statement", "in his speech", "in a phone call". */
function isStatementPlace(scene: Scene, at: number): boolean {
  if (!/^(?:in|during|at)$/u.test(wordAt(scene, at))) return false;
  if (!/^(?:a|an|his|her|its|their|the)$/u.test(wordAt(scene, at + 1))) return false;
  for (let next = at + 2; next < at + 6 && NOMINAL.test(uposAt(scene, next)); next += 1)
    if (STATEMENT.test(wordAt(scene, next))) return true;
  return false;
}

function stopsAtTail(scene: Scene, at: number, { opening }: Place): boolean {
  const word = wordAt(scene, at);
  if (opening.frame === 'that') return /^(?:although|though|whereas)$/u.test(word);
  // "to look after the embassy", "to go after smugglers".
  if (word === 'after' && /^(?:go|look|take|name)$/u.test(lemmaAt(scene, at - 1))) return false;
  if (TAIL.test(word) || (word === 'as' && relationAt(scene, at) === 'mark')) return true;
  if (opening.frame === 'to') return false;
  return WEEKDAY.test(word)
    ? !/^(?:by|until|before|from)$/u.test(wordAt(scene, at - 1))
    : word === 'on' && WEEKDAY.test(wordAt(scene, at + 1));
}
