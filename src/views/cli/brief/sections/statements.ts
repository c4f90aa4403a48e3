import type { Statement } from '../../../../types/record.ts';
import type { RelayStep } from '../../../../types/statement.ts';
import { capital, headed, type Brief } from '../brief.ts';
import { plainWords, quotedWords } from '../wording.ts';

/** What stands for words said elsewhere: alone it tells a reader nothing. */
const NO_WORDS = /^(?:that|this|it|so|as much|the same|them|these|those|yes|no|not)?[.!]?$/iu;
/** Nobody that a reader could look for. */
const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that|this|those|one)$/iu;
/** Cues that say more than that it was said. */
const TELLING =
  /^(?:has |have |had )?(?:warned|threatened|vowed|pledged|promised|insisted|claimed|alleged|admitted|acknowledged|conceded|confirmed|accused|demanded|predicted|suggested|urged|argued|hinted)$/iu;

/** Who said what, for whom and through whom; what somebody denied or would not confirm is never printed as said. */
export function statementSection(brief: Brief): string[] {
  const lines = brief.record.statements.flatMap((statement) => {
    const { kind, polarity, text, evidence } = statement;
    const words = kind === 'direct' ? quotedWords(text) : plainWords(text);
    // What somebody would not confirm stands among what is unknown.
    if (NO_WORDS.test(plainWords(text)) || polarity === 'unconfirmed') return [];
    return [
      `- **${whoSays(brief, statement)}**${around(brief, statement)}${verbOf(statement)}: ${words} ${brief.sources.cite(evidence)}`,
    ];
  });
  return headed('Who said what', lines);
}

function whoSays({ nameOf }: Brief, { speaker, speakers }: Statement): string {
  if (speaker === null || PRONOUN.test(nameOf(speaker))) return 'Not named';
  return capital(listed([...new Set((speakers ?? [speaker]).map(nameOf))]));
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** In brackets: for whom he speaks, who issued the document, why he is not named, and the way to the report. */
function around(brief: Brief, { speaker, principal, issuer, described, via, chain }: Statement): string {
  const name = speaker === null ? '' : brief.nameOf(speaker);
  const party = ({ actor, text }: { actor: string | null; text: string }): string =>
    actor === null ? definite(plainWords(text)) : brief.nameOf(actor);
  const parts = [
    ...(principal && !name.includes(party(principal)) && !name.includes(principal.text)
      ? [`for ${party(principal)}`]
      : []),
    ...(issuer && !name.includes(issuer.text) ? [`of ${party(issuer)}`] : []),
    ...(described?.anonymity && !name.includes(described.anonymity.text) ? [described.anonymity.text] : []),
    ...(chain
      ? chain.map((step) => stepWords(step, party(step)))
      : via.map((one) => `via ${plainWords(one)}`)),
  ];
  return parts.length > 0 ? ` (${[...new Set(parts)].join('; ')})` : '';
}

/** "foreign ministry" of "the foreign ministry's spokeswoman": without a name of its own it takes its article back. */
function definite(cited: string): string {
  const words = cited.replace(/^(?:An?|The|One|Two|Three|Some|Several|Many|Officials)\b/u, (word) =>
    word.toLowerCase(),
  );
  return /^\p{Ll}/u.test(words) &&
    !/^(?:an?|the|his|her|its|their|one|two|some|several|another)\b/u.test(words)
    ? `the ${words}`
    : words;
}

function stepWords({ how, text }: RelayStep, party: string): string {
  switch (how) {
    case 'told':
      return `to ${plainWords(text)}`;
    case 'posted':
      return `on ${plainWords(text)}`;
    case 'document':
      return `in ${plainWords(text)}`;
    case 'occasion':
      return `${/conference|briefing|hearing|session/iu.test(text) ? 'at' : 'in'} ${plainWords(text)}`;
    case 'hearsay':
      return `as told by ${party}`;
    case 'relayed':
      return `via ${plainWords(text)}`;
  }
}

function verbOf({ polarity, cue }: Statement): string {
  if (polarity === 'denied') return ' denies';
  return cue && TELLING.test(cue.text) ? ` ${cue.text.toLowerCase()}` : '';
}
