/** The regular forms of a verb, by tag: what spelling makes of -s, -ing and -ed. */
export function verbForms(base: string): [form: string, tag: string][] {
  const stem = closed(base);
  return [
    [withS(base), 'VBZ'],
    [`${ingStem(base, stem)}ing`, 'VBG'],
    [pastOf(base, stem), 'VBD'],
    [pastOf(base, stem), 'VBN'],
  ];
}

/** The doubled forms of a verb in -l, by tag. */
export function doubledForms(base: string): [form: string, tag: string][] {
  const stem = base + base.slice(-1);
  return [
    [`${stem}ing`, 'VBG'],
    [`${stem}ed`, 'VBD'],
    [`${stem}ed`, 'VBN'],
  ];
}

/** The plural of a noun. */
export function pluralOf(base: string): string {
  return withS(base);
}

/** Comparative and superlative of a short adjective; none for long ones. */
export function degreesOf(base: string): [form: string, tag: string][] {
  if (base.length > 7) return [];
  const stem = base.endsWith('y')
    ? `${base.slice(0, -1)}i`
    : base.endsWith('e')
      ? base.slice(0, -1)
      : closed(base);
  return [
    [`${stem}er`, 'JJR'],
    [`${stem}est`, 'JJS'],
  ];
}

function withS(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[tdgh]o)$/.test(base) ? `${base}es` : `${base}s`;
}

function ingStem(base: string, stem: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}y`;
  return /[^eoy]e$/.test(base) ? base.slice(0, -1) : stem;
}

function pastOf(base: string, stem: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
}

/**
 * Longer verbs with the stress on their last syllable: they double its consonant ("expelled", "deterring"), which
 * the spelling alone does not tell.
 */
export const END_STRESSED: readonly string[] =
  `expel compel repel propel dispel impel rebel control patrol enrol permit commit admit submit omit transmit emit remit
  refer prefer defer infer confer transfer deter inter occur recur incur concur abhor regret begin abet allot annul
  equip`.split(/\s+/);

/** Verbs in -l that British spelling doubles and American does not: both are made. */
export const BRITISH_DOUBLED: readonly string[] =
  `cancel travel signal quarrel label fuel model level counsel channel marshal total rival tunnel shovel dial`.split(
    ' ',
  );

/** Verbs of the news that treebanks may not show at all. */
export const NEWS_VERBS: readonly string[] =
  `telephone free cede secede deplore implore quell veto embargo untie repatriate besiege blockade ransom extradite
  mediate demine disarm redeploy boycott rebuke impede choke buzz expatriate normalise demilitarise decry lie`.split(
    /\s+/,
  );

const DOUBLING = new Set(END_STRESSED);

/** One short syllable doubles its last consonant: "stop", "plan"; longer words are left to what the treebank shows. */
function closed(base: string): string {
  const short = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base);
  return short || DOUBLING.has(base) ? base + base.slice(-1) : base;
}
