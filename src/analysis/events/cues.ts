import type { PloverTypeName } from '../../types/event.ts';
import { CODEBOOK } from './codebook/index.ts';
import type { Cue } from './codebook/entry.ts';

/** A cue with its lists as sets, ready to be looked up. */
export interface CompiledCue {
  type: PloverTypeName;
  mode: string | null;
  contexts: readonly string[];
  objects: ReadonlySet<string> | null;
  notObjects: ReadonlySet<string>;
  /** Role -> lemmas of which one must head an argument there; "*" for any. */
  beside: readonly { role: string; lemma: string }[];
  /** "*" where any subject will do. */
  subjects: ReadonlySet<string> | null;
  recipients: readonly string[];
  alone: boolean;
  governs: boolean;
  asPlanned: boolean;
  purpose: boolean;
}

type Table = ReadonlyMap<string, readonly CompiledCue[]>;

/** Cues by the lemma of the predicate, in the order of the codebook. */
export const VERB_CUES: Table = tableOf((cue) => cue.noun !== true);
export const NOUN_CUES: Table = tableOf((cue) => cue.noun === true);

function tableOf(belongs: (cue: Cue) => boolean): Table {
  const table = new Map<string, CompiledCue[]>();
  for (const { type, cues } of CODEBOOK) {
    for (const cue of cues.filter(belongs)) {
      const compiled = compile(type, cue);
      for (const lemma of wordsOf(cue.on)) table.set(lemma, [...(table.get(lemma) ?? []), compiled]);
    }
  }
  return table;
}

function compile(type: PloverTypeName, cue: Cue): CompiledCue {
  return {
    type,
    mode: cue.mode ?? null,
    contexts: wordsOf(cue.contexts ?? ''),
    objects: cue.object === undefined ? null : new Set(wordsOf(cue.object)),
    notObjects: new Set(wordsOf(cue.not ?? '')),
    beside: wordsOf(cue.beside ?? '').map(pairOf),
    subjects: cue.subject === undefined ? null : new Set(wordsOf(cue.subject)),
    recipients: wordsOf(cue.recipients ?? 'object'),
    alone: cue.alone === true,
    governs: cue.governs === true || cue.asPlanned === true,
    purpose: cue.purpose === true,
    asPlanned: cue.asPlanned === true,
  };
}

function wordsOf(list: string): string[] {
  return list
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace('+', ' '));
}

function pairOf(pair: string): { role: string; lemma: string } {
  const at = pair.search(/=/u);
  return { role: pair.slice(0, at), lemma: pair.slice(at + 1) };
}
