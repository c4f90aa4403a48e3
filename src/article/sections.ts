/** Parts of a paper and of the world, as pages print them over a headline. */
const WORDS = `
news, world, world news, international, international news, latest news, latest, breaking news, breaking, top news, top stories,
home, homepage, national, nation, local, local news, all news, politics, policy, diplomacy, foreign affairs, foreign policy, foreign,
security, defence, defense, military, conflict, conflicts, war, peace, government, elections, election, law, justice, courts,
human rights, humanitarian, migration, business, economy, economics, markets, finance, money, trade, energy, oil, technology, tech,
science, climate, environment, health, society, culture, arts, life, lifestyle, entertainment, travel, sport, sports, football,
opinion, opinions, analysis, commentary, comment, perspectives, views, editorial, features, feature, in depth, explainer, explainers,
interview, interviews, video, videos, photos, podcasts, live, live updates, exclusive, special report, reports, briefing, newsletters,
europe, european union, eu, uk, us, usa, u.s., asia, asia pacific, asia-pacific, central asia, south asia, southeast asia, east asia,
africa, north africa, west africa, east africa, southern africa, middle east, mideast, mena, gulf, caucasus, balkans, baltics, americas,
latin america, north america, south america, caribbean, oceania, pacific, eurasia, arctic, nordics, un, united nations, nato, region,
regional, metro, city, cities, general, others, more, trending, popular, spotlight, front page, press releases, press release, statements
`;

const SECTIONS = new Set(WORDS.split(',').map((word) => word.trim().replace(/\s+/g, ' ')));

function countryNames(): Set<string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return new Set(codes.flatMap((code) => names.of(code)?.toLowerCase() ?? []));
}

const COUNTRIES = countryNames();

/** True for a country by its English name ("Ukraine"), in any letters. */
export function isCountry(name: string): boolean {
  return COUNTRIES.has(name.toLowerCase());
}

/** True for "World", "Middle East", "NEWS | POLITICS", "#World News", "News World": a section of a paper, in any letters. */
export function isSection(line: string): boolean {
  const plain = line
    .toLowerCase()
    .replace(/^[#•\s]+|[\s:]+$/g, '')
    .replace(/\s+/g, ' ');
  if (plain === '' || plain.length > 60) return false;
  if (SECTIONS.has(plain)) return true;
  const parts = plain.split(/\s*[|/>»›·•&,]\s*|\s+-\s+| and /).filter((part) => part !== '');
  if (parts.length > 1) return parts.every((part) => SECTIONS.has(part) || COUNTRIES.has(part));
  const [first = '', ...rest] = plain.split(' ');
  return (
    rest.length > 0 && SECTIONS.has(first) && (SECTIONS.has(rest.join(' ')) || COUNTRIES.has(rest.join(' ')))
  );
}
