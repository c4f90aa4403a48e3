/** A verb that other words make another verb of: "hold court", "put … on ice", "have … on the line". */
export interface Phrase {
  verb: string;
  /** The words behind it, alternatives parted by a bar; articles, adjectives and adverbs may stand between. */
  words: string;
  /** The word under which the lexicons know it; the verb with its words where absent. */
  as?: string;
  /** An object may stand between the verb and the words. */
  apart?: true;
  /** Words further on in the sentence with which it means something else: "called on X to resign". */
  unless?: RegExp;
}

const DEMAND = /\b(?:to (?!\p{Lu}|the\b|his\b|her\b|their\b)\p{L}+|for|that)\b/u;

const CONTACTS: readonly Phrase[] = [
  { verb: 'hold', words: 'court' },
  { verb: 'compare', words: 'notes' },
  {
    verb: 'swap|trade|exchange',
    words: 'views|notes|ideas|assessments|opinions|pleasantries',
    as: 'swap views',
  },
  { verb: 'break', words: 'bread' },
  { verb: 'lock', words: 'horns' },
  { verb: 'cross', words: 'paths|swords', as: 'cross paths' },
  { verb: 'touch', words: 'base' },
  { verb: 'catch', words: 'up with', as: 'catch up' },
  { verb: 'drop', words: 'in on', as: 'call on' },
  { verb: 'call', words: 'on|upon', as: 'call on', unless: DEMAND },
  { verb: 'call', words: 'at', as: 'call at' },
  { verb: 'look', words: 'in on', as: 'call on' },
  { verb: 'pay', words: 'call on', as: 'call on' },
  { verb: 'face', words: 'across the table', apart: true, unless: /^-/ },
  { verb: 'face', words: 'each other across', as: 'sit down' },
  { verb: 'sit', words: 'across|opposite|alongside|beside', as: 'sit across' },
  { verb: 'sit|stand', words: 'side by side', as: 'sit down' },
  { verb: 'sit', words: 'face to face with', as: 'sit down' },
  { verb: 'sit', words: 'face - to - face with', as: 'sit down' },
  { verb: 'come', words: 'face to face with', as: 'come face to face' },
  { verb: 'come', words: 'face - to - face with', as: 'come face to face' },
  { verb: 'run', words: 'into', as: 'run into' },
  { verb: 'bump', words: 'into', as: 'run into' },
  { verb: 'have', words: 'on the line|phone|telephone', apart: true, as: 'telephone' },
  { verb: 'get', words: 'on the line|phone|telephone with|to', as: 'get on the phone' },
  { verb: 'get', words: 'in touch with', as: 'get in touch' },
  { verb: 'pick', words: 'up the phone|telephone to', as: 'pick up the phone' },
  { verb: 'ring', words: 'up', as: 'ring' },
  { verb: 'put|place', words: 'through', as: 'put through' },
  { verb: 'phone', words: 'up', as: 'phone' },
  { verb: 'put', words: 'case|complaints|grievances|proposals|concerns to', as: 'put a case' },
  { verb: 'take', words: 'case|complaints|grievances|concerns to', as: 'put a case' },
  { verb: 'have|hold', words: 'word|words|chat with', as: 'have a word' },
  { verb: 'haul|call|bring', words: 'in', as: 'call in' },
  { verb: 'haul|call', words: 'in', as: 'call in', apart: true },
  { verb: 'call', words: 'to the ministry|department', as: 'summon', apart: true },
  { verb: 'call', words: 'before', as: 'summon' },
  { verb: 'carpet', words: 'over|for', as: 'summon' },
  {
    verb: 'hand|give|deliver|present',
    words: 'protest|note|demarche|démarche|dressing|protests|reprimand',
    apart: true,
    as: 'hand a note',
  },
  { verb: 'lodge|register', words: 'protest|complaint with', as: 'lodge a protest' },
  { verb: 'present|hand', words: 'credentials|letters', as: 'present credentials' },
  { verb: 'usher', words: 'into|to|through', as: 'receive', apart: true },
  { verb: 'show', words: 'into|around', as: 'receive', apart: true },
  { verb: 'roll', words: 'out the red carpet for', as: 'roll out the red carpet' },
  { verb: 'lay', words: 'on banquet|dinner|lunch|reception for', as: 'roll out the red carpet' },
  {
    verb: 'give|host|throw|hold',
    words: 'banquet|dinner|lunch|reception|breakfast for',
    as: 'roll out the red carpet',
  },
  { verb: 'grant|give', words: 'audience to', as: 'grant an audience' },
  { verb: 'play', words: 'host to', as: 'play host' },
  {
    verb: 'bring',
    words: 'to negotiating|bargaining|conference|the table',
    as: 'bring together',
    apart: true,
  },
  { verb: 'bring', words: 'together', apart: true },
  { verb: 'bring', words: 'face to face', as: 'bring together', apart: true },
  { verb: 'get|sit', words: 'around|round the table|one', as: 'sit down' },
  { verb: 'have', words: 'to|for dinner|lunch|breakfast', apart: true, as: 'entertain' },
  { verb: 'bend', words: 'ear of', as: 'have a word' },
  { verb: 'return|come|go|get', words: 'to negotiating|bargaining|conference table', as: 'resume talks' },
  {
    verb: 'return|come|go|get',
    words: 'back to negotiating|bargaining|conference table',
    as: 'resume talks',
  },
  { verb: 'get', words: 'into|in one room', apart: true, as: 'bring together' },
  { verb: 'take', words: 'up' },
  { verb: 'get', words: 'together', as: 'come together' },
  { verb: 'link', words: 'up with', as: 'link up' },
  { verb: 'team', words: 'up with', as: 'none' },
  { verb: 'thrash', words: 'out', as: 'thrash out' },
  { verb: 'hammer', words: 'out', as: 'thrash out' },
  { verb: 'iron', words: 'out', as: 'thrash out' },
  { verb: 'go', words: 'into session', as: 'convene' },
  { verb: 'stop', words: 'over|off in', as: 'stop over' },
  { verb: 'drop', words: 'by|into', as: 'stop over' },
  { verb: 'fly|jet', words: 'in|out|down|up to', as: 'fly' },
  { verb: 'set', words: 'out|off for', as: 'leave for' },
  { verb: 'leave|depart', words: 'for', as: 'leave for' },
  { verb: 'make', words: 'way to', as: 'travel' },
  { verb: 'pass', words: 'through' },
];

const FATES: readonly Phrase[] = [
  { verb: 'put|place|keep|leave', words: 'on hold|ice', apart: true, as: 'put on hold' },
  { verb: 'be|go', words: 'on hold|ice', as: 'be on hold' },
  { verb: 'put|push|move|set', words: 'back', apart: true, as: 'put off' },
  { verb: 'push', words: 'off|to|into', as: 'put off' },
  { verb: 'hold', words: 'over', as: 'put off' },
  { verb: 'kick', words: 'down the road', apart: true, as: 'put off' },
  { verb: 'bring|move', words: 'forward', apart: true, as: 'bring forward' },
  { verb: 'line', words: 'up' },
  { verb: 'map', words: 'out', as: 'none' },
  { verb: 'fall', words: 'through' },
  { verb: 'fall', words: 'apart', as: 'collapse' },
  { verb: 'go', words: 'up in smoke', as: 'fall through' },
  { verb: 'stay|keep|remain', words: 'away from', as: 'stay away' },
  { verb: 'stay|keep', words: 'out of', as: 'stay away' },
  { verb: 'stay|keep|remain', words: 'away', as: 'stay away' },
  { verb: 'sit', words: 'out', as: 'skip' },
  { verb: 'give', words: 'miss', apart: true, as: 'skip' },
  { verb: 'thumb', words: 'nose|noses at', as: 'snub' },
  { verb: 'walk', words: 'away|out from|of', as: 'walk out' },
  { verb: 'stalk|storm', words: 'out of', as: 'storm out' },
  { verb: 'pull|back|drop|duck|bow', words: 'out of', as: 'pull out' },
  { verb: 'beg', words: 'off', as: 'skip' },
  { verb: 'cry', words: 'off', as: 'pull out' },
  { verb: 'call', words: 'off', apart: true, as: 'call off' },
  { verb: 'pull', words: 'the plug', as: 'pull the plug' },
  { verb: 'float', words: 'idea|prospect of', as: 'float the idea' },
  { verb: 'raise|broach|moot', words: 'idea|possibility|prospect of', as: 'float the idea' },
  { verb: 'get', words: 'under|underway', as: 'get under way' },
  { verb: 'come', words: 'to close|end', as: 'end' },
  { verb: 'come', words: 'off', as: 'take place', unless: /^(?:the|a) / },
  { verb: 'go', words: 'ahead|forward', as: 'go ahead' },
  { verb: 'draw', words: 'to close', as: 'end' },
  { verb: 'see', words: 'in|at|off', as: 'none' },
];

/** Every phrase by the lemma of its verb. */
export const PHRASES: ReadonlyMap<string, readonly Phrase[]> = byVerb([...CONTACTS, ...FATES]);

function byVerb(phrases: readonly Phrase[]): Map<string, Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const phrase of phrases)
    for (const verb of phrase.verb.split('|')) found.set(verb, [...(found.get(verb) ?? []), phrase]);
  return found;
}
