import type { Clause } from '../../types/clause.ts';
import { partyAt, type Party } from './parties.ts';
import { isDirect, speakerAt } from './speakers.ts';
import { ownerOf, subjectParty } from './owners.ts';
import { findToken, rangeOf, tokenAt, uposAt, wordAt, type Range, type Scene } from './scene.ts';

/** A clause in the words of somebody political: who speaks, of whom, and the words from its subject on. */
export interface Said {
  clause: Clause;
  speaker: Party;
  /** The other sides that its subject names; none where it names the speaker's own side or nobody. */
  others: Party[];
  /** Is its subject "we", the speaker or his state? */
  own: boolean;
  /** Own, or the state that is spoken of where the text does not say which one the speaker is of. */
  presumed: boolean;
  /** Head and first token of the subject; -1 where the clause has none. */
  subject: number;
  first: number;
}

const SELF = /^(?:we|i)$/u;
/** A pronoun that nobody resolved means the one whose words these are. */
const THIRD = /^(?:it|they|he|she)$/u;

/** The main clause at a predicate as its speaker says it; null outside of speech and in conditions and questions. */
export function saidAt(scene: Scene, at: number): Said | null {
  const clause = scene.clauseAt.get(at);
  if (!clause || clause.kind === 'noun' || !isMain(clause)) return null;
  const speaker = speakerAt(scene, tokenAt(scene, at)?.start ?? 0);
  if (!speaker) return null;
  const subject = subjectOf(clause);
  const head = subject?.head ?? -1;
  const named = head < 0 ? null : (partyAt(scene, head) ?? ownerOf(scene, head));
  const own = isSelf(scene, head, named) || (named !== null && isSameSide(named, speaker));
  return {
    clause,
    speaker,
    own,
    presumed: own || (isStateless(speaker) && named?.entity.type === 'country'),
    others: own ? [] : subjectParty(scene, clause, speaker.entity),
    subject: head,
    first: subject ? Math.min(rangeOf(scene, subject).first, head) : at,
  };
}

function isSelf(scene: Scene, head: number, named: Party | null): boolean {
  const word = wordAt(scene, head);
  if (SELF.test(word)) return true;
  return named === null && THIRD.test(word) && !isDirect(scene, tokenAt(scene, head)?.start ?? 0);
}

/** A speaker of whom the text does not say which state he speaks for. */
function isStateless({ entity: { type, country, sector } }: Party): boolean {
  return type === 'person' && country === null && sector !== 'IGO';
}

function subjectOf(clause: Clause): Clause['arguments'][number] | undefined {
  const role = clause.voice === 'passive' ? 'object' : 'subject';
  return clause.arguments.find((argument) => argument.role === role && argument.head < clause.predicate);
}

function isMain({ relation, reasons }: Clause): boolean {
  if (/^(?:advcl|acl)/u.test(relation) || reasons.includes('question')) return false;
  return !reasons.some((reason) => reason.startsWith('condition:'));
}

/** The same actor, or two of one state. */
export function isSameSide(a: Party, b: Party): boolean {
  if (a.entity.id === b.entity.id) return true;
  return a.entity.country !== null && a.entity.country === b.entity.country && !isRebel(a) && !isRebel(b);
}

function isRebel({ entity: { sector } }: Party): boolean {
  return sector === 'REB' || sector === 'SEP' || sector === 'OPP';
}

/** "it", "this", "they": a subject that says nothing when it stands alone. */
export function isPronoun(scene: Scene, at: number): boolean {
  return (
    uposAt(scene, at) === 'PRON' ||
    (uposAt(scene, at) === 'DET' && /^(?:this|that|these|those)$/u.test(wordAt(scene, at)))
  );
}

/** Is one of these words in the range? */
export function holdsWord(scene: Scene, range: Range, pattern: RegExp): boolean {
  return findToken(range, (at) => pattern.test(wordAt(scene, at))) >= 0;
}
