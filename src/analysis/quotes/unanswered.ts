import type { Speaker, Unanswered } from '../../types/attribution.ts';
import { quoted } from '../../evidence.ts';
import type { Candidate } from './candidate.ts';
import { wantedBy } from './current-speaker.ts';
import { resolveSpeakers } from './resolve-speakers.ts';
import type { Scene } from './scene.ts';
import { askedFirst, rhetorical } from './unanswered-asked.ts';
import { idiomatic, mysterious } from './unanswered-idiom.ts';
import { refused } from './unanswered-refused.ts';
import type { Open, Opener } from './unanswered-scene.ts';
import { unclear } from './unanswered-unclear.ts';
import { unreached } from './unanswered-unreached.ts';

/** All ways to say that a question stays open, from precise to loose; what an earlier one took stays. */
const OPENERS: readonly Opener[] = [
  refused,
  unreached,
  unclear,
  idiomatic,
  mysterious,
  rhetorical,
  askedFirst,
];

/** Questions that those asked could not or would not answer, in text order; `told` are the statements around them. */
export function findUnanswered(scene: Scene, told: readonly Candidate[] = []): Unanswered[] {
  const found: Open[] = [];
  for (const opener of OPENERS) {
    found.push(...opener(scene).filter((one) => isNew(found, one) && isQuestion(scene, one)));
  }
  const sorted = found.sort((a, b) => a.cue.start - b.cue.start);
  const speakers = speakersOf(scene, sorted, told);
  return sorted.map(({ question, cue, kind }, index) => ({
    question: quoted(scene.text, question),
    by: speakers[index] ?? null,
    cue: quoted(scene.text, cue),
    kind,
  }));
}

function isNew(found: readonly Open[], { question, cue }: Open): boolean {
  return found.every(
    (other) =>
      other.question.end <= question.start ||
      question.end <= other.question.start ||
      other.cue.end <= cue.start ||
      cue.end <= other.cue.start,
  );
}

/** "declined to discuss the matter", "no response": nothing is asked in these words. */
const NO_QUESTION =
  /^(?:the |this |that |these |those |such )?(?:matters?|issues?|cases?|subjects?|topics?|responses?|reactions?)$/iu;

function isQuestion({ text }: Scene, { question }: Open): boolean {
  const words = text.slice(question.start, question.end);
  return question.end > question.start && /\p{L}/u.test(words) && !NO_QUESTION.test(words);
}

/** Those who would not say; a pronoun means who speaks at that point of the text, as in statements. */
function speakersOf(scene: Scene, open: readonly Open[], told: readonly Candidate[]): (Speaker | null)[] {
  const own = open.map(({ by, question, cue }): Candidate => ({
    speaker: by?.span ?? null,
    head: by?.head ?? null,
    cue,
    content: [question],
    sieve: 'unanswered',
    via: [],
  }));
  const pronouns = own.some(
    ({ speaker }) => speaker && wantedBy(scene.text.slice(speaker.start, speaker.end)),
  );
  const around = pronouns ? told : [];
  return resolveSpeakers(scene, [...own, ...around]).slice(0, own.length);
}
