/**
 * Nouns that name an action, by the part that "of" gives to its phrase: "a meeting of ministers" (they
 * meet), "the withdrawal of troops" (they are withdrawn). Grown from word classes, not from texts.
 */
const OF_SUBJECT = `
  meeting talk call conversation summit session dialogue discussion consultation negotiation conference
  gathering encounter exchange contact debate hearing briefing round visit trip tour arrival departure
  return retreat intervention advance march protest demonstration strike rally demand request
  appeal plea call warning threat promise pledge vow assurance guarantee offer statement announcement
  declaration remark comment claim accusation allegation charge denial admission refusal rejection
  failure decision intention intent desire wish hope fear concern worry belief view expectation
  prediction agreement willingness readiness reluctance ability right plan proposal effort attempt
  bid move step complaint criticism condemnation praise argument assertion suggestion insistence
  reminder message speech address testimony confession vote resignation death collapse rise fall`;

const OF_OBJECT = `
  attack assault invasion incursion raid strike bombing bombardment shelling offensive aggression
  annexation occupation seizure capture takeover blockade siege killing murder assassination massacre
  execution abduction kidnapping hijacking arrest detention imprisonment trial conviction release
  liberation exchange swap withdrawal pullout pullback drawdown deployment redeployment build-up buildup
  mobilization mobilisation reinforcement transfer delivery shipment sale supply purchase import export
  expulsion deportation recall removal dismissal appointment election nomination ratification adoption
  signing approval rejection implementation enforcement violation breach suspension resumption extension
  renewal cancellation postponement delay imposition lifting easing freeze sanction embargo boycott ban
  closure opening reopening inspection investigation probe inquiry review enrichment test launch firing
  use destruction demolition poisoning hacking cyberattack coup overthrow ouster restoration
  normalization normalisation recognition condemnation endorsement support rejection expansion
  enlargement escalation de-escalation deescalation ceasefire truce evacuation rescue protection
  aid assistance support cooperation coordination mediation arbitration repatriation resettlement
  possibility chance risk danger prospect likelihood probability opportunity`;

/** Nouns that hold people together in time: their "with" and "between" phrases are participants. */
const words = (list: string): string[] => list.split(/\s+/u).filter((word) => word !== '');

const SUBJECTS = new Set(words(OF_SUBJECT));
const OBJECTS = new Set(words(OF_OBJECT));

/** Does this lower-case lemma name an action? */
export function isActionNoun(lemma: string): boolean {
  return SUBJECTS.has(lemma) || OBJECTS.has(lemma);
}

/** The role of the "of" phrase of an action noun. */
export function roleOfOf(lemma: string): 'subject' | 'object' {
  return SUBJECTS.has(lemma) ? 'subject' : 'object';
}
