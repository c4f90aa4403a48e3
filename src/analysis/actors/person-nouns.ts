import { titles } from '../language/gazetteer/index.ts';
import type { Gender } from './draft.ts';

/** Nouns for one person, whatever they do, with the gender that some of them tell. */
const PERSONS: ReadonlyMap<string, Gender> = new Map([
  ...gendered(
    'm',
    `man boy father son brother husband uncle nephew grandfather grandson gentleman guy dad widower boyfriend
     businessman policeman fisherman statesman congressman salesman monk priest king prince emperor actor waiter`,
  ),
  ...gendered(
    'f',
    `woman girl mother daughter sister wife aunt niece grandmother granddaughter lady mum mom widow girlfriend
     businesswoman policewoman congresswoman actress nun queen princess empress waitress mistress bride`,
  ),
  ...gendered(
    null,
    `person child kid baby teenager adult student pupil teacher professor scholar scientist researcher expert analyst
     author writer poet novelist artist painter musician singer composer photographer journalist reporter editor
     columnist correspondent blogger critic historian economist lawyer attorney judge prosecutor barrister doctor
     physician nurse patient surgeon engineer architect designer developer programmer player footballer captain coach
     goalkeeper striker athlete fan driver pilot worker employee employer boss manager director owner founder
     co-founder entrepreneur farmer soldier fighter veteran victim survivor witness suspect defendant prisoner
     hostage detainee inmate killer gunman attacker activist campaigner protester volunteer candidate voter citizen
     resident neighbor neighbour friend colleague partner parent cousin relative spouse fiance fiancee member leader
     head chief aide adviser advisor assistant spokesperson official diplomat envoy ambassador politician lawmaker
     senator dissident exile refugee migrant immigrant customer client guest visitor tourist traveler traveller
     participant speaker user reader viewer defector rebel saint bishop pope missionary philosopher inventor
     president minister premier chancellor governor mayor secretary general commander officer detective inspector
     heir successor predecessor rival opponent winner actor narrator character curator instructor interviewer`,
  ),
]);

function gendered(gender: Gender, nouns: string): [string, Gender][] {
  return nouns.split(/\s+/).map((noun) => [noun, gender]);
}

/** Whether a noun, in lower case and singular, means a person. */
export function isPersonNoun(lemma: string): boolean {
  return PERSONS.has(lemma) || (titles().has(lemma) && titles().get(lemma)?.rank !== 'other');
}

/** The gender that a noun for a person tells. */
export function genderOfNoun(lemma: string): Gender {
  return PERSONS.get(lemma) ?? titles().get(lemma)?.gender ?? null;
}

const BODIES = new Set(
  `people group team organization organisation company firm agency government ministry council committee commission court
   party union alliance bloc coalition army police force troops militia parliament congress administration department
   bank church university school board association federation league network newspaper magazine paper country nation state
   authority family couple crowd public community side club band corporation institution institute foundation center
   regime junta rebel militant protester separatist delegation embassy mission staff crew minority population majority`.split(
    /\s+/,
  ),
);

/** Whether a noun means people who act as one. */
export function isBody(lemma: string): boolean {
  return BODIES.has(lemma);
}
