/** One entry of the codebook: which predicates, with which arguments, are an event of this type and mode. */
export interface CodebookEntry {
  /** PLOVER 2.0 event type. */
  type: string;
  mode: string | null;
  contexts: readonly string[];
  lemmas: ReadonlySet<string>;
  /** Roles and prepositions where recipients stand. */
  recipients: readonly string[];
  /** Does the event need a recipient to be one ("met" alone is none)? */
  needsRecipient: boolean;
  /** Words of which one must head the object: "expelled diplomats", "imposed sanctions". */
  objects?: RegExp;
}

interface Row {
  type: string;
  mode?: string;
  contexts?: string;
  lemmas: string;
  recipients: string;
  alone?: boolean;
  objects?: RegExp;
}

const MILITARY = 'military';
const DIPLOMATIC = 'diplomatic';
const FORCES =
  /^(?:troops?|soldiers?|forces?|units?|brigades?|battalions?|reservists?|army|navy|warships?|tanks?|missiles?|aircraft|jets?|weapons?|artillery)$/u;

/**
 * PLOVER 2.0 (Political Language Ontology for Verifiable Event Records), types and modes by their names
 * there. The first entry that fits has the clause, so entries with an object stand before plain ones.
 */
const ROWS: readonly Row[] = [
  { type: 'REQUEST', mode: 'meet', contexts: DIPLOMATIC, lemmas: 'request seek propose ask+for', recipients: 'with from to', objects: /^(?:call|talks?|meetings?|conversation|summit|session|dialogue|negotiations?)$/u },
  { type: 'SANCTION', mode: 'expel', contexts: DIPLOMATIC, lemmas: 'expel recall', recipients: 'from', alone: true, objects: /^(?:diplomats?|ambassadors?|envoys?|attach[eé]s?)$/u },
  { type: 'SANCTION', mode: 'discontinue', lemmas: 'impose', recipients: 'on against', alone: true, objects: /^(?:sanctions?|embargo|tariffs?|penalties|restrictions?)$/u },
  { type: 'SANCTION', mode: 'discontinue', lemmas: 'sanction', recipients: 'object' },
  { type: 'SANCTION', mode: 'withdraw', contexts: DIPLOMATIC, lemmas: 'sever suspend cut break+off', recipients: 'with', objects: /^(?:ties|relations|contacts?|talks|cooperation)$/u },
  { type: 'MOBILIZE', mode: 'troops', contexts: MILITARY, lemmas: 'mobilize mobilise deploy mass amass gather move station send', recipients: 'against', alone: true, objects: FORCES },
  { type: 'RETREAT', mode: 'withdraw', contexts: MILITARY, lemmas: 'withdraw pull+back pull+out', recipients: 'from', alone: true, objects: FORCES },
  { type: 'RETREAT', mode: 'release', lemmas: 'release free', recipients: 'object', objects: /^(?:prisoners?|hostages?|captives?|detainees?|soldiers?|sailors?)$/u, alone: true },
  { type: 'CONSULT', mode: 'phone', contexts: DIPLOMATIC, lemmas: 'phone telephone call', recipients: 'object', },
  { type: 'CONSULT', mode: 'visit', contexts: DIPLOMATIC, lemmas: 'visit', recipients: 'object' },
  { type: 'CONSULT', contexts: DIPLOMATIC, lemmas: 'meet speak talk consult confer negotiate', recipients: 'with to object' },
  { type: 'CONSULT', contexts: DIPLOMATIC, lemmas: 'host receive', recipients: 'object' },
  { type: 'AGREE', contexts: DIPLOMATIC, lemmas: 'sign conclude', recipients: 'with', objects: /^(?:agreement|deal|treaty|accord|pact|truce|ceasefire|memorandum)$/u },
  { type: 'AGREE', contexts: DIPLOMATIC, lemmas: 'agree', recipients: 'with' },
  { type: 'REQUEST', mode: 'change', lemmas: 'urge press call+on demand pressure', recipients: 'object on from' },
  { type: 'REJECT', mode: 'change', lemmas: 'reject rebuff', recipients: 'from', alone: true, objects: /^(?:demands?|proposals?|calls?|requests?|offers?|ultimatum|terms|conditions)$/u },
  { type: 'ACCUSE', mode: 'allege', lemmas: 'accuse blame', recipients: 'object' },
  { type: 'ACCUSE', mode: 'disapprove', lemmas: 'condemn denounce criticize criticise', recipients: 'object' },
  { type: 'THREATEN', lemmas: 'threaten', recipients: 'object' },
  { type: 'THREATEN', lemmas: 'warn', recipients: 'object indirect' },
  { type: 'SUPPORT', lemmas: 'support back endorse praise', recipients: 'object' },
  { type: 'AID', mode: 'military', contexts: MILITARY, lemmas: 'arm supply', recipients: 'object to' },
  { type: 'AID', lemmas: 'assist', recipients: 'object' },
  { type: 'COERCE', mode: 'seize', lemmas: 'seize detain arrest blockade', recipients: 'object' },
  { type: 'ASSAULT', contexts: MILITARY, lemmas: 'attack bomb shell invade strike bombard raid assault', recipients: 'object' },
]; // prettier-ignore

export const CODEBOOK: readonly CodebookEntry[] = ROWS.map((row) => ({
  type: row.type,
  mode: row.mode ?? null,
  contexts: row.contexts === undefined ? [] : [row.contexts],
  lemmas: new Set(row.lemmas.split(' ').map((lemma) => lemma.replace('+', ' '))),
  recipients: row.recipients.split(' '),
  needsRecipient: row.alone !== true,
  ...(row.objects === undefined ? {} : { objects: row.objects }),
}));
