import { firstTokenFrom } from '../../entity-index.ts';
import type { Entity } from '../../types/entity.ts';
import { lemmaAt, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** Nouns of public offices that stand beside a name: "special envoy, Nils Aaberg". */
const OFFICES: ReadonlySet<string> = new Set(
  (
    'president premier chancellor minister secretary envoy ambassador king queen emir sultan diplomat negotiator ' +
    'commissioner mediator emissary monarch leader chief general colonel commander undersecretary'
  ).split(' '),
);

/** Tokens beside a name in which its office may stand. */
const BESIDE = 7;

/** Does a noun of office stand in apposition to one of the names of this person, where the entity knows none? */
export function bearsOffice(reading: Reading, entity: Entity): boolean {
  if (entity.type !== 'person') return false;
  return entity.mentions
    .filter((mention) => mention.form === 'name')
    .some((mention) => {
      const first = firstTokenFrom(reading.tokens, mention.start);
      const last = firstTokenFrom(reading.tokens, mention.end) - 1;
      return officeFrom(reading, first - 1, -1) || officeFrom(reading, last + 1, 1);
    });
}

/** A noun of office within one noun phrase of the name, over one comma at most. */
function officeFrom(reading: Reading, start: number, step: 1 | -1): boolean {
  const sentence = reading.tokens[start]?.sentence;
  // Behind a name only a comma opens an apposition: "Nora Lind, envoy of …".
  if (step > 0 && reading.tokens[start]?.form !== ',') return false;
  let commas = 0;
  for (let at = start; Math.abs(at - start) < BESIDE; at += step) {
    if (sentence === undefined || reading.tokens[at]?.sentence !== sentence) return false;
    const token = tokenAt(reading, at);
    if (token.form === ',') commas += 1;
    if (commas > 1 || /^(?:VB[DPZ]?|MD|CC|[;:.])$/.test(token.xpos)) return false;
    if (/^NN/.test(token.xpos) && OFFICES.has(lemmaAt(reading, at).toLowerCase())) return true;
  }
  return false;
}
