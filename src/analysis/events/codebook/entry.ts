import type { PloverTypeName } from '../../../types/event.ts';

/**
 * One pattern over clauses. Lists are words parted by spaces; a particle is joined with "+". A cue fits where the
 * predicate is one of `on` and every other list given has its word in its place.
 */
export interface Cue {
  mode?: string;
  contexts?: string;
  /** Lemmas of the predicate. */
  on: string;
  /** Is the predicate a noun ("an attack on")? Verbs and copulas otherwise. */
  noun?: true;
  /** Lemmas of which one heads the object. */
  object?: string;
  /** `role=lemma` pairs of which one must stand among the arguments: "on=strike". */
  beside?: string;
  /** Lemmas that may neither head the object nor a clause below: "strike a deal", "declined to comment". */
  not?: string;
  /** Lemmas of which one heads the subject or, of a noun, modifies it. */
  subject?: string;
  /** Roles where recipients stand, first found first: "object with to". Default: object. */
  recipients?: string;
  /** No recipient is needed. */
  alone?: true;
  /** What the clause below it tells is part of this event: "agreed to release", "threatened to attack". */
  governs?: true;
  /** An infinitive of purpose must follow: "called the king to apologise". */
  purpose?: true;
  /** Governs, and the event is what PLOVER calls the plan of the clause below it: "vowed to attack" is a threat. */
  asPlanned?: true;
}

/** An example of one's own writing: the sentence, and what must or must not come of it. */
export interface Example {
  text: string;
  /** Type, and mode behind a colon; null where nothing of this type may come. */
  event: string | null;
}

/** What the codebook says of one PLOVER type. */
export interface Entry {
  type: PloverTypeName;
  definition: string;
  /** Types that are mistaken for it, with what tells them apart. */
  confusable: Partial<Record<PloverTypeName, string>>;
  /** The first cue of all entries that fits a clause has it. */
  cues: readonly Cue[];
  examples: readonly Example[];
}
