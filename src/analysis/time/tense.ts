import type { Clause } from '../../types/clause.ts';
import type { Token } from '../../types/token.ts';
import { planDirection } from './plan.ts';
import type { Direction } from './scene.ts';
import { isSpeechDay } from './speech-day.ts';
import { sureDirectionAt } from './sure-direction.ts';
import type { SureDirection } from './sure-direction.ts';
import { thresholdDirection } from './threshold.ts';

/** Verbs and adjectives whose complement lies ahead: "scheduled", "plans to", "is expected to". */
const PLANNED = new Set(
  'schedule set plan slate expect due hope intend want aim mean prepare agree vow pledge promise threaten demand urge ask order call decide seek offer invite likely ready poised scheduled planned slated expected upcoming'.split(
    ' ',
  ),
);
const REPORTING = new Set('say tell report add note claim state announce write quote warn'.split(' '));
const WILL = new Set([
  'will',
  "'ll",
  '’ll',
  'shall',
  'wo',
  'would',
  'should',
  'could',
  'may',
  'might',
  'can',
  'must',
]);
const FUTURE = new Set(['will', "'ll", '’ll', 'shall', 'wo']);
/** Nouns of what lies ahead stand with these before them. */
const AHEAD = new Set([
  'upcoming',
  'planned',
  'scheduled',
  'forthcoming',
  'coming',
  'slated',
  'proposed',
  'looming',
  'impending',
  'future',
]);
/** Tokens from "when" to the verb of its clause. */
const LONGEST_SUBJECT = 5;
/** Steps up the tree from a date to its verb; a deeper tree is a parsing error. */
const MOST_STEPS = 12;

/** Looks up what a date's verb says of past and future. */
export class TenseReader {
  readonly #tokens: readonly Token[];
  readonly #clauses = new Map<number, Clause>();
  readonly #auxiliaries = new Map<number, string[]>();

  constructor(tokens: readonly Token[], clauses: readonly Clause[]) {
    this.#tokens = tokens;
    for (const clause of clauses) if (clause.kind !== 'noun') this.#clauses.set(clause.predicate, clause);
    tokens.forEach((token) => {
      if (token.head < 0) return;
      const kind = token.deprel.split(':')[0];
      if (kind !== 'aux' && kind !== 'cop' && kind !== 'mark' && kind !== 'amod') return;
      const list = this.#auxiliaries.get(token.head);
      if (list) list.push(token.form.toLowerCase());
      else this.#auxiliaries.set(token.head, [token.form.toLowerCase()]);
    });
  }

  /** Which way the verb that governs a token looks; null where nothing tells. */
  directionAt(index: number): Direction {
    if (index < 0) return null;
    if (isSpeechDay(this.#tokens, index)) return 'past';
    const plan =
      planDirection(this.#tokens, index) ??
      thresholdDirection(this.#tokens, index) ??
      this.#directionBehind(index);
    if (plan !== null) return plan;
    let at = index;
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const token = this.#tokens[at];
      if (!token) break;
      const found = this.#directionOf(at, token);
      if (found !== null) return found;
      if (token.head < 0) break;
      at = token.head;
    }
    return this.#nearest(index);
  }

  /** "… every month, including in February, when it lost a ship": the clause behind tells of that time. */
  #directionBehind(index: number): Direction {
    const sentence = this.#tokens[index]?.sentence;
    const comma = this.#tokens[index + 1]?.form === ',' ? index + 2 : index + 1;
    if (this.#tokens[comma]?.form !== 'when') return null;
    for (let at = comma + 1; at <= comma + LONGEST_SUBJECT; at += 1) {
      const token = this.#tokens[at];
      if (!token || token.sentence !== sentence) return null;
      if (token.xpos === 'VBD') return 'past';
      if (token.xpos === 'MD') return modalDirection(token);
    }
    return null;
  }

  /** As `directionAt`, but only where the date's own verb leaves no doubt. */
  sureAt(index: number): SureDirection {
    return index < 0 ? null : sureDirectionAt(this.#tokens, index);
  }

  /** "is counting the November votes": the date is part of a noun, on which a present verb says nothing. */
  isModifier(index: number): boolean {
    const token = this.#tokens[index];
    return token?.deprel === 'compound' && this.#tokens[token.head]?.upos === 'NOUN';
  }

  /** As `isSpeechDay`, but only by the words beside it or its own verb: "he said of the attack on Monday" tells no day. */
  isSpokenOn(index: number): boolean {
    if (index < 0) return false;
    if (isSpeechDay(this.#tokens, index)) return true;
    const verb = this.#tokens[this.#tokens[index]?.head ?? -1];
    return verb?.upos === 'VERB' && REPORTING.has(verb.lemma.toLowerCase()) && verb.xpos !== 'VB';
  }

  /** Whether a date says when somebody spoke: "a spokesperson said on Tuesday". */
  isSpeechDay(index: number): boolean {
    if (index < 0) return false;
    if (isSpeechDay(this.#tokens, index)) return true;
    let at = this.#tokens[index]?.head ?? -1;
    for (let step = 0; step < 3; step += 1) {
      const token = this.#tokens[at];
      if (!token) return false;
      if (token.upos === 'VERB') return REPORTING.has(token.lemma.toLowerCase()) && token.xpos !== 'VB';
      at = token.head;
    }
    return false;
  }

  /** "was forced to leave on Monday" looks back, "agreed to meet on Monday" ahead: the governing verb decides. */
  #directionOfInfinitive(token: Token): Direction {
    const governor = this.#tokens[token.head];
    if (!governor || PLANNED.has(governor.lemma.toLowerCase()) || governor.upos === 'NOUN') return 'future';
    return this.#directionOf(token.head, governor) === 'past' ? 'past' : 'future';
  }

  #directionOf(index: number, token: Token): Direction {
    const helpers = this.#auxiliaries.get(index) ?? [];
    if (token.xpos === 'VB' && helpers.includes('to') && helpers.length === 1 && token.head >= 0) {
      return this.#directionOfInfinitive(token);
    }
    if (helpers.some((word) => AHEAD.has(word)) && token.upos === 'NOUN') return 'future';
    const clause = this.#clauses.get(index);
    if (clause && clause.tense !== 'none' && clause.tense !== 'present') {
      return clause.tense === 'future' || isAheadThen(token, helpers, clause) ? 'future' : 'past';
    }
    return token.upos === 'VERB' || token.upos === 'AUX' || helpers.length > 0
      ? directionOfForm(token, helpers)
      : null;
  }

  /** Without a usable tree: the nearest verb before in the sentence, else behind. */
  #nearest(index: number): Direction {
    const sentence = this.#tokens[index]?.sentence;
    for (const step of [-1, 1]) {
      for (let at = index + step, left = 25; left > 0; at += step, left -= 1) {
        const token = this.#tokens[at];
        if (!token || token.sentence !== sentence) break;
        const found = this.#directionOfGroup(at, token);
        if (found !== null) return found;
      }
    }
    return null;
  }

  /** A verb with the auxiliaries that stand before it, read by their tags alone. */
  #directionOfGroup(index: number, token: Token): Direction {
    if (token.upos !== 'VERB' && token.upos !== 'AUX') return null;
    const helpers: string[] = [];
    for (let at = index - 1; at >= index - 5; at -= 1) {
      const before = this.#tokens[at];
      if (!before || !GROUP.has(before.upos)) break;
      helpers.push(before.form.toLowerCase());
    }
    return token.xpos === 'MD' ? modalDirection(token) : directionOfForm(token, helpers);
  }
}

/** What may stand inside a group of verbs. */
const GROUP = new Set(['AUX', 'ADV', 'PART']);

function modalDirection(token: Token): Direction {
  return WILL.has(token.form.toLowerCase()) ? 'future' : null;
}

/** "said the talks would begin Monday": `would` looks ahead from then. */
function isAheadThen(_token: Token, helpers: readonly string[], clause: Clause): boolean {
  return clause.modality === 'planned' && helpers.includes('would');
}

function directionOfForm(token: Token, helpers: readonly string[]): Direction {
  const lemma = token.lemma.toLowerCase();
  const has = (...words: string[]): boolean => words.some((word) => helpers.includes(word));
  if (helpers.some((word) => FUTURE.has(word))) return 'future';
  if (has('would', 'should', 'could', 'may', 'might', 'can', 'must')) return has('have') ? 'past' : 'future';
  if (has('to') && (token.xpos === 'VB' || has('be', 'is', 'are'))) return 'future';
  if (has('had', 'was', 'were', 'been')) return 'past';
  if (has('has', 'have', "'ve", "'d")) return 'past';
  if (token.xpos === 'VBD') return 'past';
  if (token.xpos === 'VBN') return isPlanned(token, lemma) ? 'future' : 'past';
  if (token.xpos === 'VBZ' || token.xpos === 'VBP' || has('is', 'are', "'s", "'re", 'am')) {
    return REPORTING.has(lemma) ? 'past' : 'present';
  }
  return null;
}

function isPlanned(token: Token, lemma: string): boolean {
  return PLANNED.has(lemma) || PLANNED.has(token.form.toLowerCase());
}
