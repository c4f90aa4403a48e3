import type { Token } from '../../../types/token.ts';
import type { NameSpan } from './spans.ts';

const HEADS =
  /^(?:Ministry|Department|Secretariat|Bureau|Office|Committee|Commission|Council|Directorate|Board|Institute)$/;

/** What ministries see to: behind "and" in the name of one they belong to it. */
const PORTFOLIOS = new Set(
  `Affairs Agriculture Climate Commerce Communications Communities Cooperation Culture Defence Defense Development
   Diaspora Economy Education Electricity Emigrants Employment Energy Environment Expatriates Finance Fisheries Food
   Forests Gas Health Housing Immigration Industry Information Infrastructure Innovation Integration Interior
   Investment Irrigation Justice Labor Labour Livestock Migration Mines Mining Oceans Oil Petroleum Planning Power
   Privatization Reconstruction Reform Research Resources Rights Science Security Services Sport Sports Technology
   Telecommunications Tourism Trade Transport Transportation Unity Water Welfare Works Youth`.split(/\s+/),
);

/** "Ministry of Foreign Affairs| and Trade": a ministry of several things is one, whatever was read behind its "and". */
export function withPortfolios(tokens: readonly Token[], spans: readonly NameSpan[]): NameSpan[] {
  const longer = spans.map((span) => {
    if (span.type !== 'organization' || !HEADS.test(tokens[span.first]?.form ?? '')) return span;
    if (!/^(?:of|for)$/.test(tokens[span.first + 1]?.form ?? '')) return span;
    return { ...span, last: endOfPortfolios(tokens, span.last) };
  });
  return longer.filter(
    (span, index) =>
      !longer.some((other, at) => at !== index && other.first < span.first && span.first < other.last),
  );
}

/** ", Trade and Industry" in a row: end of the last portfolio that an "and" or a comma joins. */
function endOfPortfolios(tokens: readonly Token[], from: number): number {
  let last = from;
  // Five parts: "Environment, Food, Rural Affairs, Water and Climate" is as long as they get
  for (let parts = 0; parts < 5; parts++) {
    let at = last;
    while (at - last < 2 && /^(?:,|and|&)$/.test(tokens[at]?.form ?? '')) at += 1;
    if (at === last) break;
    const first = at;
    while (at - first < 3 && /^\p{Lu}/u.test(tokens[at]?.form ?? '')) at += 1;
    if (at === first || !PORTFOLIOS.has(tokens[at - 1]?.form ?? '')) break;
    if (tokens[at - 1]?.sentence !== tokens[from - 1]?.sentence) break;
    last = at;
  }
  // A list broken off at a comma may be another list: "the Ministry of Finance, Trade said"
  return tokens.slice(from, last).some(({ form }) => form === 'and' || form === '&') ? last : from;
}

const BUILDINGS = new Set(
  'Tower Towers Street Avenue Boulevard Airport Hospital Stadium Bridge Hotel Plaza Embassy'.split(' '),
);
const INSTITUTES = new Set(
  'University College Institute Foundation Organization Association Corporation Museum'.split(' '),
);

/** Last words that make the capitalized words before them one body, most of them fighting or voting ones. */
export const BODIES = /^(?:Front|Army|Movement|League|Brigades?|Alliance|Coalition|Party|Battalion|Militia)$/;

/** The last word tells the kind: "Trump Tower" is a place, "Brandt University" and "Amhara Liberation Front" are not. */
export function byLastWord(tokens: readonly Token[], span: NameSpan): NameSpan {
  if (span.rule === 'gazetteer' || span.last - span.first < 2) return span;
  const last = tokens[span.last - 1]?.form ?? '';
  const person = span.type === 'person';
  if (person && BUILDINGS.has(last)) return { ...span, type: 'place', rule: 'building' };
  if (person && INSTITUTES.has(last)) return { ...span, type: 'organization', rule: 'institute' };
  const body = (person || span.type === 'place') && BODIES.test(last);
  return body ? { ...span, type: 'organization', rule: 'body' } : span;
}
