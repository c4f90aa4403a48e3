/**
 * PLOVER's contexts with words that tell of them, as stems. Names after the table of general contexts in the PLOVER
 * manual (draft of 2021), with resource and territory, environment and disaster, religion and ethnicity parted as in
 * POLECAT; `future` and `hypothetical` are not here, for the record keeps modality in a field of its own.
 */
const STEMS: Readonly<Record<string, string>> = {
  military:
    'military troops soldier army navy warship missile artillery airstrike battalion brigade warplane tank drone',
  intelligence: 'intelligence spy spies espionage surveillance',
  peacekeeping: 'peacekeep monitoring-mission',
  economic: 'trade tariff economic economy investment bank currency export import market',
  diplomatic: 'ambassador embassy embassies diplomat envoy consulate foreign-minist summit',
  resource: 'oil gas pipeline mineral fishing fishery',
  territory: 'territor border annex sovereignty secession',
  culture: 'cultural museum heritage artifact artefact educational-exchange',
  disease: 'virus pandemic epidemic vaccine cholera ebola outbreak covid',
  environment: 'climate emission pollution environmental deforestation',
  disaster: 'earthquake flood hurricane drought landslide famine',
  migration: 'refugee migrant asylum migration displaced deport',
  humanitarian: 'humanitarian food-aid relief-',
  legal: 'court judge lawsuit prosecutor tribunal trial verdict',
  human_rights: 'human-right torture atrocit war-crime genocide',
  rights_freedoms: 'press-freedom free-speech censor newspaper journalist freedom-of',
  gender: 'gender women-s women’s feminis',
  lgbt: 'lgbt gay lesbian transgender',
  terrorism: 'terror suicide-bomb jihadi al-qaeda islamic-state',
  human_security: 'electricity water-suppl housing food-price power-cut',
  religion: 'church mosque christian muslim islamist clergy religious',
  ethnicity: 'ethnic tribe tribal minority',
  executive: 'president prime-minister cabinet decree executive-order',
  election: 'election vote ballot campaign polling referendum',
  legislative: 'parliament lawmaker senate congress legislation bill-',
  cbrn: 'nuclear chemical-weapon biological-weapon uranium radioactive nerve-agent',
  cyber: 'cyber hack malware ransomware',
  political_institutions: 'constitution coup impeach term-limit judiciary',
  corruption: 'corrupt brib embezzl',
  crime: 'crime criminal gang cartel',
  crime_murder: 'murder homicide',
  crime_theft: 'theft stolen stole burglar smuggl',
  crime_drugs: 'drug cocaine heroin narcotic',
  crime_sexual: 'rape sexual-assault sexual-abuse',
  misinformation: 'disinformation misinformation propaganda fake-news',
  political: 'opposition protest party-leader',
};

const PATTERNS: readonly (readonly [string, RegExp])[] = Object.entries(STEMS).map(([name, stems]) => [
  name,
  new RegExp(`\\b(?:${stems.split(' ').map((stem) => stem.replaceAll('-', '[ -]')).join('|')})`, 'iu'),
]); // prettier-ignore

/** Names of all contexts; `historical` is told from dates, not from words. */
export const CONTEXTS: readonly string[] = [...Object.keys(STEMS), 'historical'];

/** The contexts that the words of a sentence tell of, in the order of the table. */
export function contextsIn(sentence: string): string[] {
  return PATTERNS.filter(([, pattern]) => pattern.test(sentence)).map(([name]) => name);
}
