import { matchAt } from '../language/gazetteer/index.ts';
import type { Context } from './context.ts';

/** What only a government, not a city, does or has done to it. */
const ACTS = new Set(
  `say tell warn accuse deny reject demand want insist call urge threaten agree refuse offer propose announce
   respond reply react condemn welcome expel recall impose lift sanction recognize recognise deploy send withdraw
   amass mass back support oppose seek pledge vow promise ask request signal suspend sign hope fear believe expect
   see view consider regard maintain argue claim accept fail continue try plan prepare begin hold invite summon
   invade attack annex arm supply provide block veto push press help give make take keep need have pursue describe
   dismiss criticize criticise blame declare confirm express stress repeat reiterate decide intend order negotiate
   cut break restore resume raise lose win step consult coordinate discuss share`.split(/\s+/),
);

/** Whom one talks to, or presses, is a government: "warned Moscow", "talks with Beijing". */
const ADDRESSES = new Set(
  `warn urge tell ask accuse press pressure push blame call pit sanction criticize criticise condemn assure inform
   notify thank persuade convince force deter provoke isolate punish threaten back support help arm advise brief`.split(
    /\s+/,
  ),
);

const BETWEEN_PARTIES = new Set(
  `talk negotiation relation tie tension dialogue dialog call agreement deal treaty alliance war conflict dispute rift
   standoff stand-off cooperation meeting summit consultation contact communication trust confrontation truce
   ceasefire diplomacy engagement exchange pact partnership rivalry rapprochement`.split(/\s+/),
);

const OWNED = new Set(
  `demand concern position response request decision claim policy stance view proposal offer intention ambition
   aggression invasion foreign security government leadership ambassador envoy diplomat ally partner
   interest move action threat effort plan pressure commitment support behavior behaviour refusal
   statement warning reaction goal strategy willingness failure right allegation denial announcement role
   influence army military troop force buildup build ultimatum red line`.split(/\s+/),
);

const OF_PARTIES = new Set(['with', 'between', 'by', 'against', 'among']);

/** Whether the capital or seat with this head token acts or is dealt with as a government; false where unsure. */
export function actsAsGovernment(context: Context, head: number): boolean {
  const { tokens, children } = context;
  const token = tokens[head];
  const governor = tokens[token?.head ?? -1];
  if (!token || !governor) return false;
  const preposition = (children[head] ?? [])
    .map((child) => tokens[child])
    .find((child) => child?.deprel === 'case');
  if (token.deprel === 'conj')
    return isParty(context, head, preposition?.form) ?? actsAsGovernment(context, token.head);
  if (token.deprel === 'nsubj')
    return ACTS.has(lemmaOf(governor)) || isMinded(context, governor) || joinsCapital(context, head);
  if (token.deprel === 'nsubj:pass' || token.deprel === 'obj' || token.deprel === 'iobj')
    return ADDRESSES.has(lemmaOf(governor));
  if (token.deprel === 'nmod:poss')
    return OWNED.has(lemmaOf(governor)) || BETWEEN_PARTIES.has(lemmaOf(governor));
  return isParty(context, head, preposition?.form) ?? false;
}

const ATTITUDES = new Set(
  'ready willing prepared concerned worried open committed determined opposed adamant unwilling reluctant skeptical sceptical responsible furious keen odds loggerheads alarmed wary'.split(
    ' ',
  ),
);

/** "Beijing is ready to", "Washington and Moscow are at odds". */
function isMinded(_context: Context, governor: { form: string }): boolean {
  return ATTITUDES.has(governor.form.toLowerCase());
}

/** "Washington and Moscow have": two capitals do things together only as governments. */
function joinsCapital({ tokens, children }: Context, head: number): boolean {
  return (children[head] ?? []).some(
    (child) =>
      tokens[child]?.deprel === 'conj' &&
      (matchAt(tokens, child)?.meanings.some(({ kind }) => kind === 'capital' || kind === 'country') ??
        false),
  );
}

/** "talks with Tehran", "tension between Moscow and Kyiv", "an attack by": null where the preposition tells nothing. */
function isParty({ tokens }: Context, head: number, preposition: string | undefined): boolean | null {
  if (preposition === undefined) return null;
  const governor = tokens[tokens[head]?.head ?? -1];
  if (/^(?:by|against)$/i.test(preposition)) return true;
  if (!OF_PARTIES.has(preposition.toLowerCase())) return false;
  const lemma = governor ? lemmaOf(governor) : '';
  return governor?.upos === 'VERB' || BETWEEN_PARTIES.has(lemma);
}

/** The lemma, or a guess at it while tokens carry only lower-cased forms. */
function lemmaOf(token: { lemma: string; form: string }): string {
  const lemma = token.lemma.toLowerCase();
  if (ACTS.has(lemma) || ADDRESSES.has(lemma) || BETWEEN_PARTIES.has(lemma) || OWNED.has(lemma)) return lemma;
  const stems = [
    lemma.replace(/s$/, ''),
    lemma.replace(/e[ds]$/, 'e'),
    lemma.replace(/e[ds]$/, ''),
    lemma.replace(/(?:ied|ies)$/, 'y'),
    lemma.replace(/ing$/, ''),
  ];
  const known = stems.find(
    (stem) => ACTS.has(stem) || ADDRESSES.has(stem) || BETWEEN_PARTIES.has(stem) || OWNED.has(stem),
  );
  return known ?? IRREGULAR.get(lemma) ?? lemma;
}

const IRREGULAR = new Map([
  ['said', 'say'],
  ['told', 'tell'],
  ['sent', 'send'],
  ['sought', 'seek'],
  ['held', 'hold'],
  ['made', 'make'],
  ['saw', 'see'],
  ['gave', 'give'],
  ['took', 'take'],
  ['kept', 'keep'],
  ['has', 'have'],
  ['had', 'have'],
]);

/** Whether a verb tells what a government does. */
export function isAct(verb: { lemma: string; form: string }): boolean {
  return ACTS.has(lemmaOf(verb));
}

/** Whether a noun tells what belongs to a government: "its troops". */
export function isOfGovernment(noun: { lemma: string; form: string }): boolean {
  return OWNED.has(lemmaOf(noun));
}
