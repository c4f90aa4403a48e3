import { lemmaAt, relationAt, uposAt, wordAt } from '../language/grid.ts';
import type { Scene } from './scene.ts';
import { sentenceOf, tokenSpan } from './scene.ts';
import { trimmed } from './sieves/extent.ts';
import type { Phrase } from './speakers.ts';
import type { Open, Opener } from './unanswered-scene.ts';
import { asked, isTold, QUESTION, questionAt, questionSpan } from './unanswered-scene.ts';

const UNKNOWN =
  /^(?:clear|known|certain|sure|evident|obvious|apparent|confirmed|determined|decided|disclosed|announced|specified|revealed|established)$/u;
const UNCLEAR = /^(?:unclear|unknown|uncertain|unsure|undecided|unconfirmed)$/u;

/** All words at which one of the ways below begins; looked at first, for most words are none. */
const CUE =
  /^(?:clear|known|certain|sure|evident|obvious|apparent|confirmed|determined|decided|disclosed|announced|specified|revealed|established|unclear|unknown|uncertain|unsure|undecided|unconfirmed|seen|says?|said|tells?|told|knows?|knew|judge|explain(?:s|ed)?|details?|explanations?|information|indications?|words?|timelines?|timetables?|dates?|reasons?|figures?)$/u;

/** "it was not clear if", "it remains to be seen whether", "Why they left is not known", "no details were given on". */
export const unclear: Opener = (scene) =>
  scene.tokens.flatMap((_, token) => {
    if (!CUE.test(wordAt(scene.grid, token)) || !isTold(scene, token)) return [];
    return unclearAt(scene, token) ?? seenAt(scene, token) ?? detailsAt(scene, token) ?? [];
  });

function unclearAt(scene: Scene, token: number): Open[] | null {
  const { grid } = scene;
  const word = wordAt(grid, token);
  if (!UNCLEAR.test(word) && !(UNKNOWN.test(word) && isDenied(scene, token))) return null;
  const cue = tokenSpan(scene, token, token);
  const question = unclearQuestion(scene, token);
  if (question !== null) {
    const by = UNKNOWN.test(word) && /ed$/u.test(word) ? null : personal(scene, token);
    if (!by && !isImpersonal(scene, token)) return null;
    return [{ question: questionSpan(scene, question), by, cue, kind: 'unclear' }];
  }
  return fronted(scene, token);
}

/** Right behind the word, or behind "about", "as to", "from the statement". */
function unclearQuestion(scene: Scene, token: number): number | null {
  const question = questionAt(scene, token + 1);
  return question !== null && question <= token + 6 ? question : null;
}

/** "It was not announced where", "what remains unclear is": an "it" or nothing before the verb. */
function isImpersonal(scene: Scene, token: number): boolean {
  const { first } = sentenceOf(scene, token);
  for (let at = token - 1; at >= Math.max(first, token - 8); at -= 1) {
    const word = wordAt(scene.grid, at);
    if (word === 'it' || word === 'what') return true;
    if (/^(?:[,;:]|and|but|though|although|as|while)$/u.test(word)) return true;
    if (/^(?:NOUN|PROPN|PRON)$/u.test(uposAt(scene.grid, at))) return false;
  }
  return true;
}

/** "Why they left is not known." */
function fronted(scene: Scene, token: number): Open[] | null {
  const { grid } = scene;
  const { first } = sentenceOf(scene, token);
  if (!QUESTION.test(wordAt(grid, first)) || token - first <= 2 || uposAt(grid, token - 1) === 'PUNCT')
    return null;
  if (/^(?:if|when|where|while)$/u.test(wordAt(grid, first)) && hasComma(scene, first, token)) return null;
  let end = token - 1;
  while (end > first && isLink(scene, end)) end -= 1;
  return [
    {
      question: trimmed(scene, first, end),
      by: null,
      cue: tokenSpan(scene, end + 1, token),
      kind: 'unclear',
    },
  ];
}

function hasComma(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (wordAt(scene.grid, at) === ',') return true;
  return false;
}

function isLink(scene: Scene, at: number): boolean {
  if (/^(?:AUX|PART|ADV)$/u.test(uposAt(scene.grid, at))) return true;
  return /^(?:remain|stay|be)$/u.test(lemmaAt(scene.grid, at));
}

/** "it remains to be seen whether", "it is too early to say if", "nobody knows why", "no one could say how". */
function seenAt(scene: Scene, token: number): Open[] | null {
  const { grid } = scene;
  const word = wordAt(grid, token);
  const seen = word === 'seen' && lemmaAt(grid, token - 3) === 'remain' && wordAt(grid, token - 1) === 'be';
  const early =
    /^(?:say|tell|know|judge)$/u.test(word) &&
    /^(?:early|soon)$/u.test(wordAt(grid, token - 2)) &&
    wordAt(grid, token - 3) === 'too';
  const from = seen ? token - 3 : early ? token - 3 : nobodyBefore(scene, token);
  if (from === null) return null;
  const question = questionAt(scene, token + 1);
  if (question === null || question > token + 4) return null;
  return [
    {
      question: questionSpan(scene, question),
      by: null,
      cue: tokenSpan(scene, from, token),
      kind: 'unclear',
    },
  ];
}

/** "nobody knows", "no one could say". */
function nobodyBefore(scene: Scene, token: number): number | null {
  if (
    !/^(?:know|say|explain|tell)$/u.test(lemmaAt(scene.grid, token)) ||
    uposAt(scene.grid, token) !== 'VERB'
  )
    return null;
  let at = token - 1;
  while (/^(?:AUX|ADV)$/u.test(uposAt(scene.grid, at))) at -= 1;
  if (wordAt(scene.grid, at) === 'nobody') return at;
  return wordAt(scene.grid, at) === 'one' && wordAt(scene.grid, at - 1) === 'no' ? at - 1 : null;
}

const DETAIL =
  /^(?:detail|explanation|information|indication|word|timeline|timetable|date|reason|figure)s?$/u;

/** "no details were given on where", "gave no reason why", "no date has been set": what was not told. */
function detailsAt(scene: Scene, token: number): Open[] | null {
  const { grid } = scene;
  if (!DETAIL.test(wordAt(grid, token))) return null;
  const { first, last } = sentenceOf(scene, token);
  let no = token - 1;
  while (no > first && uposAt(grid, no) === 'ADJ') no -= 1;
  if (wordAt(grid, no) !== 'no') return null;
  const giving = lemmaAt(grid, no - 1);
  const clause = scene.clauses[scene.clauseAt.get(no - 1) ?? -1];
  const by = /^(?:give|provide|offer|release)$/u.test(giving) ? asked(scene, clause) : null;
  const told = by !== null || wordAt(grid, no - 2) === 'there' || passiveBehind(scene, token, last);
  const end = Math.min(last, token + 9);
  for (let at = token + 1; told && at < end; at += 1) {
    if (/^[,;]$/u.test(wordAt(grid, at))) return null;
    if (!QUESTION.test(wordAt(grid, at)) && !/^(?:on|about|of|for|as)$/u.test(wordAt(grid, at))) continue;
    const question = questionAt(scene, at);
    // "no reason for the delay": the noun tells what is asked.
    const asks = question !== null && question <= at + 2;
    const start = asks ? question : topicStart(scene, at) === null ? null : token;
    if (start === null) continue;
    return [
      {
        question: questionSpan(scene, start),
        by,
        cue: tokenSpan(scene, by ? no - 1 : no, at - 1),
        kind: 'not-said',
      },
    ];
  }
  return null;
}

function topicStart(scene: Scene, link: number): number | null {
  const next = link + 1;
  return /^(?:DET|NOUN|PROPN|ADJ)$/u.test(uposAt(scene.grid, next)) ? next : null;
}

function passiveBehind(scene: Scene, token: number, stop: number): boolean {
  for (let at = token + 1; at < Math.min(stop, token + 5); at += 1) {
    if (/^(?:given|provided|released|offered|available|announced|disclosed)$/u.test(wordAt(scene.grid, at)))
      return true;
  }
  return false;
}

function isDenied(scene: Scene, token: number): boolean {
  for (let at = token - 1; at >= token - 5; at -= 1) {
    if (/^(?:not|n't|n’t|never|yet)$/u.test(wordAt(scene.grid, at))) return true;
    if (!/^(?:ADV|AUX|PART)$/u.test(uposAt(scene.grid, at))) return false;
  }
  return false;
}

/** "Officials were not sure if": the subject where it is somebody and no "it". */
function personal(scene: Scene, token: number): Phrase | null {
  const own = scene.clauses[scene.clauseAt.get(token) ?? -1];
  const above = scene.clauses[scene.clauseAt.get(scene.tokens[token]?.head ?? -1) ?? -1];
  const clause = own ?? above;
  if (!clause || relationAt(scene.grid, clause.predicate) === 'acl:relcl') return null;
  const subject = asked(scene, clause);
  return subject && subject.head < token ? subject : null;
}
