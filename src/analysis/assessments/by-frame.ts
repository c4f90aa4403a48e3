import { evidenceOf } from '../../evidence.ts';
import type { Stated } from '../../types/evidence.ts';
import type { Span } from '../../types/span.ts';
import { assessorOf, type Standing } from './assessor.ts';
import { contentBehind, spanFrom, toEnd, wordAt } from './behind.ts';
import { readingOf } from './frame-reading.ts';
import { findLikelihood, weighs } from './likelihood.ts';
import { lemmaOfVerb, OPINION_ADJECTIVES, OPINION_ON, OPINION_VERBS, type Opinion } from './lexicon.ts';
import { readNounFrame } from './noun-frame.ts';
import { wordsOf, type Reading, type Scene } from './scene.ts';
import { groupOf, subjectOf } from './subject.ts';

/** Opinions told by a verb, an adjective or a noun with what it takes, found by the words around it. */
export function readFrame(scene: Scene, at: number): Reading | null {
  const { tokens } = scene.layers;
  const token = tokens[at];
  if (!token) return null;
  if (wordAt(tokens, at) in OPINION_ADJECTIVES) return byAdjective(scene, at);
  if (token.upos === 'VERB' || isMistaken(scene, at)) return byVerb(scene, at);
  return token.upos === 'NOUN' ? readNounFrame(scene, at) : null;
}

/** "Security experts caution that", "Diplomats in Vienna reckon that": verbs that the tagger takes for nouns. */
function isMistaken({ layers: { tokens } }: Scene, at: number): boolean {
  if (!/^(?:NOUN|PROPN)$/u.test(tokens[at]?.upos ?? '') || lemmaOfVerb(wordAt(tokens, at)) === null)
    return false;
  const before = tokens[at - 1];
  if (!/^(?:that|whether)$/u.test(wordAt(tokens, at + 1))) return false;
  return /^(?:NOUN|PROPN)$/u.test(before?.upos ?? '') || wordAt(tokens, at - 1) === ',';
}

/** "reckons that the war will last", "few expect the junta to hand over power", "do not expect a deal". */
function byVerb(scene: Scene, at: number): Reading | null {
  const { tokens } = scene.layers;
  const lemma = opinionOf(scene, at);
  const opinion = OPINION_VERBS[lemma];
  if (!opinion) return lemma === 'rule' ? byExclusion(scene, at) : null;
  const group = groupOf(scene, at, false);
  const subject = group && subjectOf(scene, group.first);
  if (!subject || (group.denied && !DENIABLE.test(lemma))) return null;
  const onto = OPINION_ON.has(`${lemma} ${wordAt(tokens, at + 1)}`);
  const asked = questionBefore(scene, at);
  const about = onto ? toEnd(scene, at + 2) : (asked ?? contentBehind(scene, at, opinion));
  const found = about && holderOf(scene, subject, { standing: standingFor(scene, opinion, about), verb: at });
  if (!found || isOwn(scene, { by: found.by.value, lemma, about })) return null;
  const own = opinion.hedge || onto ? spanFrom(tokens, at, at) : null;
  const denial = group.denied ? spanFrom(tokens, group.first, at) : null;
  const hedge = [found.few, denial, own, asked && hedgeBehind(scene, at)].find((one) => one !== null) ?? null;
  return asked && hedge === null
    ? null
    : readingOf(scene, at, { by: found.by, about, rule: `frame:${lemma}`, hedge });
}

function opinionOf({ layers: { tokens } }: Scene, at: number): string {
  return lemmaOfVerb(wordAt(tokens, at)) ?? tokens[at]?.lemma.toLowerCase() ?? '';
}

/** "do not expect a deal" tells an expectation; "does not doubt" does not say what is expected. */
const DENIABLE = /^(?:expect|anticipate|foresee|believe|think)$/u;

/** "is not ruling out a strike", "have not ruled out that Iran will test". */
function byExclusion(scene: Scene, at: number): Reading | null {
  const { tokens } = scene.layers;
  if (wordAt(tokens, at + 1) !== 'out') return null;
  const group = groupOf(scene, at, true);
  const subject = group?.denied ? subjectOf(scene, group.first) : null;
  const found = subject && holderOf(scene, subject, { standing: 'trade', verb: at });
  const official = subject && /\b(?:officials?|diplomats?|sources?)\b/iu.test(wordsOf(scene, subject));
  const by = found?.by ?? (official ? assessorOf(scene, subject, 'official') : null);
  if (!group || !by) return null;
  const from = wordAt(tokens, at + 2) === 'that' ? at + 3 : at + 2;
  const words = wordsOf(scene, spanFrom(tokens, from, from + 6));
  // What is open to the speaker himself is a position: "has not ruled out sending troops".
  if (tokens[from]?.xpos === 'VBG' || /\b(?:its|their|his|her) own\b/u.test(words)) return null;
  return readingOf(scene, at, {
    by,
    about: toEnd(scene, from),
    rule: 'frame:rule out',
    hedge: spanFrom(tokens, group.first, at + 1),
  });
}

/** "are confident that the truce will hold", "remain sceptical of". */
function byAdjective(scene: Scene, at: number): Reading | null {
  const { tokens } = scene.layers;
  const opinion = OPINION_ADJECTIVES[wordAt(tokens, at)];
  if (!opinion) return null;
  let be = at - 1;
  while (be > at - 5 && tokens[be]?.upos === 'ADV') be -= 1;
  if (!/^(?:be|remain|grow|seem|become|stay|appear|feel)$/u.test(tokens[be]?.lemma ?? '')) return null;
  const group = groupOf(scene, be, true);
  const subject = group && subjectOf(scene, group.first);
  const about = contentBehind(scene, at, opinion);
  if (!group || !subject || !about) return null;
  const found = holderOf(scene, subject, { standing: 'official', verb: be });
  if (!found) return null;
  return readingOf(scene, at, {
    by: found.by,
    about,
    rule: `frame:${wordAt(tokens, at)}`,
    hedge: group.denied ? spanFrom(tokens, group.first, at) : spanFrom(tokens, at, at),
  });
}

interface Held {
  by: Stated<string>;
  /** "Few expect": by how many it is held weighs it. */
  few: Span | null;
}

const FEW =
  /^(?:(?:very )?few|no ?one|nobody|none|hardly any(?:one|body)?|no (?:serious )?(?:analysts?|diplomats?|observers?|officials?))\b/iu;

function holderOf(
  scene: Scene,
  subject: Span & { head: number },
  { standing, verb }: { standing: Standing; verb: number },
): Held | null {
  const words = wordsOf(scene, subject);
  if (!FEW.test(words)) {
    const by = assessorOf(scene, subject, standing);
    return by && { by, few: null };
  }
  if (
    words.split(' ').length > 1 &&
    !/\b(?:analysts?|experts?|observers?|diplomats?|officials?|in|inside|at|close|of them)\b/iu.test(words)
  )
    return null;
  const few = { start: subject.start, end: scene.layers.tokens[verb]?.end ?? subject.end };
  return { by: { value: words, evidence: [evidenceOf(scene.article, subject)] }, few };
}

/** Verbs by which a state as a whole assesses; what it expects of others is a position, what it says of itself is none. */
const BY_STATE = /^(?:believe|assess|estimate|judge|reckon|fear|suspect|doubt)$/u;

function isOwn(scene: Scene, { by, lemma, about }: { by: string; lemma: string; about: Span }): boolean {
  const state = scene.layers.entities.find(({ id }) => id === by);
  if (state?.type !== 'country') return false;
  return !BY_STATE.test(lemma) || /^(?:it|they|its|their|we|our)\b/iu.test(wordsOf(scene, about));
}

function standingFor(scene: Scene, { trade }: Opinion, about: Span): Standing {
  const term = findLikelihood(wordsOf(scene, about))?.term ?? '';
  if (trade) return weighs(term) ? 'official' : 'trade';
  return 'official';
}

/** "Will the truce hold? Analysts doubt it.": the question asked right before. */
function questionBefore(scene: Scene, at: number): Span | null {
  const { tokens, sentences } = scene.layers;
  if (!/^(?:it|so|not)$/u.test(wordAt(tokens, at + 1))) return null;
  const sentence = tokens[at]?.sentence ?? -1;
  const before = sentences[sentence - 1];
  if (!before || wordAt(tokens, before.last - 1) !== '?' || before.last - before.first < 4) return null;
  const after = wordAt(tokens, at + 2);
  if (!/^[.,;]$/u.test(after) && !findLikelihood(wordsOf(scene, spanFrom(tokens, at + 2, at + 5))))
    return null;
  return spanFrom(tokens, before.first, before.last - 2);
}

function hedgeBehind(scene: Scene, at: number): Span | null {
  const behind = spanFrom(scene.layers.tokens, at, at + 6);
  const term = findLikelihood(wordsOf(scene, behind));
  return term && { start: behind.start + term.start, end: behind.start + term.start + term.term.length };
}
