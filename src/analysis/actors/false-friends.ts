import type { Name } from '../../types/token.ts';
import { wordsOf, type Context } from './context.ts';

/** Words near a name of a country that say another thing of that name is meant. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  Turkey:
    /^(?:thanksgiving|christmas|roast(?:ed|ing)?|stuffing|stuffed|gravy|cranberr(?:y|ies)|oven|carv(?:e|ed|ing)|cook(?:ed|ing)?|baked?|sandwich(?:es)?|leftovers?|poultry|drumsticks?)$/i,
  China: /^(?:shops?|cups?|plates?|teapots?|porcelain|cabinets?|dolls?|saucers?)$/i,
  Chad: /^(?:hanging|dimpled|ballots?)$/i,
  Jordan: /^(?:sneakers?|shoes?|almonds?)$/i,
  Cyprus: /^(?:trees?)$/i,
  Guinea: /^(?:pigs?|fowls?)$/i,
  Brazil: /^(?:nuts?)$/i,
  Jersey: /^(?:cows?|cattle|bulls?|milk|cream|herds?|barriers?)$/i,
  Panama: /^(?:hats?)$/i,
  India: /^(?:ink|rubber)$/i,
  Bermuda: /^(?:shorts|triangle|grass)$/i,
};
/** "China's plates" may be the country's; "turkey" is told by the whole of its sentence. */
const NEXT_ONLY = new Set([
  'China',
  'Jordan',
  'Cyprus',
  'Guinea',
  'Brazil',
  'Jersey',
  'Panama',
  'India',
  'Bermuda',
]);
const REACH = 12;

/** Papers and rules, whatever town they were signed in. */
const TREATY =
  /^(?:agreements?|accords?|conventions?|protocols?|treaty|treaties|pact|memorandum|declaration|charter|statute)$/i;

/** "the |Vienna| Convention", "the |Minsk| agreements": a paper called by the place where it was signed. */
export function isTreaty({ tokens }: Context, { first, last, type }: Name): boolean {
  if (type === 'country' || type === 'person') return false;
  const closing = tokens[last - 1]?.form ?? '';
  if (last - first > 1 && TREATY.test(closing) && closing !== 'Pact') return true;
  return type === 'place' && TREATY.test(tokens[last]?.form ?? '');
}

/** "Turkey is what we cook for Thanksgiving", "a China shop": a country's name that means none. */
export function isFalseFriend(context: Context, name: Name): boolean {
  if (isTreaty(context, name)) return true;
  const { first, last } = name;
  const words = wordsOf(context, first, last);
  const signs = SIGNS[words];
  if (!signs) return false;
  const { tokens } = context;
  if (NEXT_ONLY.has(words)) return signs.test(tokens[last]?.form ?? '');
  for (let at = Math.max(0, first - REACH); at < Math.min(tokens.length, last + REACH); at++) {
    if (tokens[at]?.sentence === tokens[first]?.sentence && signs.test(tokens[at]?.form ?? '')) return true;
  }
  return false;
}
