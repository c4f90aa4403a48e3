import { evidenceOf } from '../evidence.ts';
import type { Analysis } from '../types/analysis.ts';
import type { Attribution, Speaker } from '../types/attribution.ts';
import type { Evidence } from '../types/evidence.ts';
import type { Span } from '../types/span.ts';

/** Somebody whom a report names as the origin of a sentence. */
export interface Citation {
  sentence: number;
  kind: 'media' | 'document' | 'itself';
  /** As the report writes it, without article: "Interfax", "White House". */
  name: string;
  evidence: Evidence;
}

/** Last words of the names of papers, agencies and stations. */
const MEDIA_HEADS =
  'Times|Post|Herald|Tribune|Courier|Gazette|Journal|Chronicle|Telegraph|Guardian|Observer|Standard|Mail|Star|Sun|Mirror|Globe|' +
  'Dispatch|Sentinel|Examiner|Inquirer|Echo|Argus|Monitor|Wire|Newswire|News|Agency|Press|Radio|Television|TV|Broadcasting|Channel|' +
  'Network|Daily|Weekly|Review|Ledger|Bulletin|Register|Today|Online';

/** "Meridian News Agency", "Harbor Times", "Daily Courier", "Radio Free Norland". */
const MEDIA = new RegExp(
  String.raw`(?:\p{Lu}[\p{L}\p{N}'’&.-]{0,30} ){0,4}(?:${MEDIA_HEADS})\b|(?:Daily|Radio|Channel) (?:\p{Lu}[\p{L}\p{N}]{1,30})(?: \p{Lu}[\p{L}]{1,30})?`,
  'gu',
);

/** What stands before an outlet that is named as the source. */
const BEFORE =
  /(?:\b(?:told|tells|telling|according to|citing|cited by|quoting|quoted by|reported by|reported earlier by|published by|carried by|obtained by|seen by|revealed by|interview (?:with|to|by|on|for)|remarks to|comments to|speaking to|spoke to|speaking with|report (?:by|from|in)|reports (?:by|from|in)|a|an)\s(?:(?:state|public|private|local|national)\s(?:news\sagency|broadcaster|agency|media)\s)?(?:the\s)?(?:(?:news\s)?agency\s|newspaper\s|broadcaster\s|daily\s)?)$/iu;

/** What stands behind one: a verb of telling, or the possessive of its report. */
const BEHIND =
  /^,?\s(?:first\s|later\s|also\s|has\s|had\s)?(?:reported|reports|reporting|said|says|wrote|writes|quoted|quotes|cited|cites|revealed|learned|published|carried|added)\b/iu;

/** Behind "a CNN": without one of these the words only begin alike ("a Harbor Times reporter"). */
const REPORT = /^\s(?:report|story|article|interview|investigation)\b/iu;

/** What a paper says of itself: the sentence is its own, whatever agency the report credits. */
const ITSELF =
  /\b(?:told (?:this (?:newspaper|reporter|publication|website)|us)|our (?:own )?(?:correspondents?|reporters?)|this (?:newspaper|reporter|publication) (?:has )?(?:saw|seen|learned|learnt|found|reported|visited)|(?:seen|obtained|bought|reviewed) by this (?:newspaper|publication))\b/iu;

/** "Reuters could not verify", "did not tell the Times": nothing comes from there. */
const NOTHING = /\b(?:not|never|declined|refused|unable|cannot|without|n['’]t)\b/iu;

/** "In a statement", "a readout of the call said". */
const DOCUMENT =
  /\b(?:statement|communiqu[eé]|readout|press release|news release|transcript|declaration|letter)\b/iu;

/**
 * Whom a report names as the origin of its sentences: outlets ("CNN reported", "told Interfax", "citing the Post") and those who
 * gave out a statement. `known` are names of outlets that the other reports bear. A bare "the agency", "the statement" goes back to the last one.
 */
export function citationsOf(analysis: Analysis, known: readonly string[]): Citation[] {
  const names = mediaNames(analysis, known);
  const found: Citation[] = [];
  const last: Partial<Record<Citation['kind'], string>> = {};
  analysis.sentences.forEach((span, sentence) => {
    const media = itself(analysis, span) ?? mediaCited(analysis, span, names);
    const document = media ? null : documentCited(analysis, span);
    const back = (media ?? document) ? null : referredBack(analysis, span, last);
    const cited = media ?? document ?? back;
    if (!cited) return;
    last[cited.kind] = cited.name;
    found.push({
      sentence,
      kind: cited.kind,
      name: cited.name,
      evidence: evidenceOf(analysis.article, cited.span),
    });
  });
  return found;
}

interface Cited {
  kind: Citation['kind'];
  name: string;
  span: Span;
}

/** Mentions of outlets: entities known as media, names that other reports bear as theirs, names that look like one. */
function mediaNames({ article, entities, attributions }: Analysis, known: readonly string[]): Span[] {
  const { text } = article;
  const media = entities
    .filter(({ sector }) => sector === 'MED')
    .flatMap(({ mentions }) => mentions.filter(({ form }) => form === 'name'));
  const shaped = [...text.matchAll(MEDIA)].map((match) => spanOf(match.index, match[0]));
  const borne = known.flatMap((name) => occurrences(text, name));
  const relays = attributions.flatMap(({ via }) =>
    via.filter(({ how }) => how === 'told' || how === 'relayed'),
  );
  return [...media, ...shaped, ...borne, ...relays.filter(({ quote }) => /^(?:the )?\p{Lu}/u.test(quote))];
}

/** "Told this newspaper", "our correspondent". */
function itself({ article: { text, outlet } }: Analysis, { start, end }: Span): Cited | null {
  const match = ITSELF.exec(text.slice(start, end));
  if (!match || outlet === null) return null;
  return { kind: 'itself', name: outlet, span: spanOf(start + match.index, match[0]) };
}

function mediaCited({ article }: Analysis, sentence: Span, names: readonly Span[]): Cited | null {
  const inside = names
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const span of inside) {
    const before = article.text.slice(sentence.start, span.start);
    const behind = article.text.slice(span.end, sentence.end);
    if (NOTHING.test(`${before.slice(-40)} ${behind.slice(0, 40)}`)) continue;
    const led = BEFORE.exec(before)?.[0] ?? null;
    const article_ = led !== null && /^an?\s/iu.test(led);
    if ((led !== null && !article_) || BEHIND.test(behind) || (article_ && REPORT.test(behind)))
      return { kind: 'media', name: withoutArticle(article.text.slice(span.start, span.end)), span };
  }
  return null;
}

function documentCited({ article, attributions }: Analysis, sentence: Span): Cited | null {
  for (const attribution of attributions) {
    const place = attribution.cue ?? attribution.content[0];
    if (!place || place.start < sentence.start || place.end > sentence.end) continue;
    const issuer = issuerOf(attribution);
    if (issuer) return { kind: 'document', name: withoutArticle(issuer.quote), span: issuer };
  }
  return namedIssuer(article.text, sentence);
}

/** Who gave out the document that an attribution rests on. */
function issuerOf({ speaker, chain }: Attribution): (Span & { quote: string }) | null {
  if (!speaker) return null;
  if (speaker.kind === 'document') return speaker.described?.institution ?? issuerIn(speaker);
  const onPaper = (chain ?? []).some(({ how, quote }) => how === 'document' && DOCUMENT.test(quote));
  if (!onPaper || speaker.kind === 'media' || /^(?:he|she|it|they|who|which)$/iu.test(speaker.quote))
    return null;
  return speaker.principal ?? speaker;
}

function issuerIn(speaker: Speaker): (Span & { quote: string }) | null {
  return speaker.issuer ?? null;
}

/** "A statement from the Norland foreign ministry", "according to a readout issued by the palace". */
const ISSUED =
  /\b(?:statement|communiqu[eé]|readout|press release|news release)\s(?:(?:was|is)\s)?(?:from|by|issued by|released by|published by|put out by)\s(?:the\s)?(?<issuer>(?:[\p{L}'’.-]{1,30}\s?){1,4}?)(?=\s(?:said|says|on|after|in|late|early|that|added)\b|[,.;:])/iu;

/** "The palace said in a statement", where no attribution was found. */
const STATED =
  /(?:^|[,.;:]\s|”\s|"\s)(?:the\s)?(?<issuer>(?:[\p{L}'’.-]{1,30}\s){1,5}?)(?:said|announced|confirmed|added|wrote)\s(?:on\s\p{Lu}\p{L}{2,9}\s)?in\sa\s(?:written\s|joint\s|brief\s|short\s)?(?:statement|communiqu[eé]|press release|news release|readout)\b/iu;

function namedIssuer(text: string, { start, end }: Span): Cited | null {
  const words = text.slice(start, end);
  for (const pattern of [ISSUED, STATED]) {
    const match = pattern.exec(words);
    const issuer = match?.groups?.['issuer']?.trim();
    if (!match || issuer === undefined || issuer === '' || /^(?:he|she|it|they)$/iu.test(issuer)) continue;
    const at = start + match.index + match[0].indexOf(issuer);
    return { kind: 'document', name: withoutArticle(issuer), span: spanOf(at, issuer) };
  }
  return null;
}

/** "The agency added", "the statement said": what was cited last goes on. */
const BACK =
  /^(?:"[^"]{0,400}"\s|“[^”]{0,400}”\s)?(?:But\s|And\s)?[Tt]he\s(?<what>agency|newspaper|paper|broadcaster|daily|station|network|outlet|report|statement|communiqu[eé]|readout|release)(?:'s report|\salso)?\s(?:also\s)?(?:said|added|reported|cited|quoted|went on|did not name|continued|noted|stressed|read|called|says)\b/u;

function referredBack(
  { article }: Analysis,
  { start, end }: Span,
  last: Partial<Record<Citation['kind'], string>>,
): Cited | null {
  const match = BACK.exec(article.text.slice(start, end));
  const what = match?.groups?.['what'];
  if (!match || what === undefined) return null;
  const kind = DOCUMENT.test(what) || what === 'release' ? 'document' : 'media';
  const name = last[kind];
  return name === undefined ? null : { kind, name, span: spanOf(start + match.index, match[0]) };
}

function occurrences(text: string, name: string): Span[] {
  const found: Span[] = [];
  if (name === '') return found;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    found.push(spanOf(at, name));
  return found;
}

function spanOf(start: number, words: string): Span {
  return { start, end: start + words.length };
}

function withoutArticle(name: string): string {
  return name.replace(/^(?:the|a|an)\s/iu, '');
}
