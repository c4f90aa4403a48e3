import type { UnansweredKind } from '../../types/attribution.ts';
import { lemmaAt, uposAt, wordAt } from '../language/grid.ts';
import type { Scene } from './scene.ts';
import { sentenceOf } from './scene.ts';
import type { Phrase } from './speakers.ts';
import type { Open, Opener } from './unanswered-scene.ts';
import { answering, cueOver, isTold, QUESTION, questionAt, questionSpan } from './unanswered-scene.ts';

interface Idiom {
  /** The words from the cue token on, lower case. */
  words: RegExp;
  kind: UnansweredKind;
}

/** Idioms for not answering, by the word they begin with; behind all of them must stand a question. */
const IDIOMS: Readonly<Record<string, Idiom>> = {
  ...rows('gave give given gives offered offers provided', {
    words:
      /^\w+ (?:no|little|few|scant|not a|hardly any) (?:hint|clue|inkling|sign|clarity|idea|guidance|hints|clues|signs|specifics|timeline|assurance)/u,
    kind: 'not-said',
  }),
  ...rows('tight coy silent mum vague cagey evasive guarded noncommittal non', {
    words:
      /^(?:tight ?- ?lipped|tightlipped|coy|silent|mum|vague|cagey|evasive|guarded|non-?committal|non - committal) (?:about|on|over|as to|when asked)/u,
    kind: 'not-said',
  }),
  ...rows(
    'ducked dodged sidestepped evaded parried deflected avoided skirted fudged brushed shrugged batted waved ignored',
    {
      words:
        /^\w+(?: off| aside| away)? (?:when asked|if asked|(?:the|a|any|all|repeated|several|reporters['’]?|further)? ?questions?)/u,
      kind: 'declined',
    },
  ),
  ...rows('made makes', { words: /^\w+ no mention of/u, kind: 'not-said' }),
  ...rows('left leaves leaving', {
    words: /^\w+ (?:it )?(?:open|unclear|unsaid|unanswered)/u,
    kind: 'unclear',
  }),
  ...rows('pinned', { words: /^pinned down (?:on|about)/u, kind: 'declined' }),
  ...rows('refrained', { words: /^refrained from saying/u, kind: 'not-said' }),
  ...rows('guessing', { words: /^guessing (?:about|as to|over)?/u, kind: 'not-said' }),
};

/** "gave no hint of when", "was tight-lipped about who", "ducked the question of who had": with the question behind. */
export const idiomatic: Opener = (scene) =>
  scene.tokens.flatMap((_, at) => {
    const word = wordAt(scene.grid, at);
    const idiom = Object.hasOwn(IDIOMS, word) ? IDIOMS[word] : undefined;
    return idiom && isTold(scene, at) ? (idiomAt(scene, at, idiom) ?? []) : [];
  });

/** Words of an idiom and of the link behind it. */
const REACH = 8;

function idiomAt(scene: Scene, at: number, { words, kind }: Idiom): Open[] | null {
  const { last } = sentenceOf(scene, at);
  const behind = range(at, Math.min(last, at + REACH)).map((index) => wordAt(scene.grid, index));
  if (!words.test(behind.join(' '))) return null;
  const question = questionIn(scene, at + 1);
  if (question === null) return null;
  const by = subjectBefore(scene, at);
  if (!by) return null;
  return [{ question: questionSpan(scene, question), by, cue: cueOver(scene, at, question - 1), kind }];
}

/** The question behind the idiom, over "when asked". */
function questionIn(scene: Scene, from: number): number | null {
  const asked = [from, from + 1, from + 2].find(
    (at) => wordAt(scene.grid, at) === 'when' && /^asked$/u.test(wordAt(scene.grid, at + 1)),
  );
  return questionAt(scene, asked === undefined ? from : asked + 2);
}

/** Who answers so: the subject of the clause that the word heads or stands in. */
function subjectBefore(scene: Scene, at: number): Phrase | null {
  const { first } = sentenceOf(scene, at);
  for (let back = at; back >= Math.max(first, at - 4); back -= 1) {
    const clause = scene.clauses[scene.clauseAt.get(back) ?? -1];
    const by = clause ? answering(scene, clause) : null;
    if (by && by.head < at) return by;
    if (back < at && !/^(?:AUX|ADV|PART|VERB|ADJ|PUNCT)$/u.test(uposAt(scene.grid, back))) return null;
  }
  return null;
}

/** "remains a mystery", "is anyone's guess", "is an open question": behind the question itself. */
const OPEN =
  /^(?:(?:still )?(?:a|an|something of a) (?:mystery|puzzle|riddle|open question|matter of (?:speculation|debate|conjecture|dispute))|any(?:one|body) ['’]s guess|anyone's guess|(?:an )?unanswered|open|in dispute|disputed|up in the air|shrouded in (?:mystery|secrecy)|the subject of speculation|unexplained)/u;

/** "Who gave the order remains a mystery.", "It is an open question whether". */
export const mysterious: Opener = (scene) =>
  scene.tokens.flatMap((_, at) => {
    if (!/^(?:be|remain|stay)$/u.test(lemmaAt(scene.grid, at)) || !isTold(scene, at)) return [];
    return mysteryAt(scene, at) ?? [];
  });

function mysteryAt(scene: Scene, at: number): Open[] | null {
  const { grid } = scene;
  const { first, last } = sentenceOf(scene, at);
  const behind = range(at + 1, Math.min(last, at + 7))
    .map((index) => wordAt(grid, index))
    .join(' ');
  if (UNTOLD.test(behind)) return thingAt(scene, { first, at });
  if (!OPEN.test(behind)) return null;
  if (QUESTION.test(wordAt(grid, first)) && at - first > 1 && !hasMark(scene, first, at))
    return [open(scene, { first, last: at - 1, cue: at })];
  if (wordAt(grid, at - 1) === 'it') {
    const question = questionAt(scene, at + 2);
    return question === null
      ? null
      : [
          {
            question: questionSpan(scene, question),
            by: null,
            cue: cueOver(scene, at, question - 1),
            kind: 'unclear',
          },
        ];
  }
  // "The question of who pays remains unanswered."
  const of = range(first, Math.min(at, first + 4)).find(
    (index) => wordAt(grid, index) === 'question' && /^(?:of|as)$/u.test(wordAt(grid, index + 1)),
  );
  const asks = of === undefined ? null : questionAt(scene, of + 2);
  return asks !== null && asks < at ? [open(scene, { first: asks, last: at - 1, cue: at })] : null;
}

/** "is not known", "was not immediately clear", "remains unknown". */
const UNTOLD =
  /^(?:(?:not|n't|n’t) (?:(?:yet|immediately|publicly|officially|been) ){0,2}(?:known|clear|disclosed|established|determined)|(?:still |as yet )?(?:unknown|unclear|undisclosed))\b/u;
const ASKABLE =
  /^(?:reasons?|cause|causes|identity|identities|fate|whereabouts|motive|motives|origin|extent|number|venue|terms|size|toll|source|purpose|nationality|nationalities|outcome)$/u;

/** "The reason for the delay is not known": a noun that asks, with what it asks about. */
function thingAt(scene: Scene, { first, at }: { first: number; at: number }): Open[] | null {
  const noun = range(first, Math.min(at, first + 3)).find((index) => ASKABLE.test(wordAt(scene.grid, index)));
  if (noun === undefined || hasMark(scene, first, at) || at - noun > 9) return null;
  if (!/^(?:of|for|behind)$/u.test(wordAt(scene.grid, noun + 1))) return null;
  return [open(scene, { first, last: at - 1, cue: at })];
}

function open(scene: Scene, { first, last, cue }: { first: number; last: number; cue: number }): Open {
  return {
    question: cueOver(scene, first, last),
    by: null,
    cue: cueOver(scene, cue, cue + 1),
    kind: 'unclear',
  };
}

function hasMark(scene: Scene, first: number, last: number): boolean {
  return range(first, last).some((at) => /^[,;:]$/u.test(wordAt(scene.grid, at)));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first) }, (_, step) => first + step);
}

function rows(words: string, idiom: Idiom): Record<string, Idiom> {
  return Object.fromEntries(words.split(' ').map((word) => [word, idiom]));
}
