import type { Span } from '../../types/span.ts';
import { matchAt, media } from '../language/gazetteer/index.ts';
import { uposAt, wordAt } from '../language/grid.ts';
import type { Scene } from './scene.ts';
import { tokenSpan } from './scene.ts';

export interface MediumWords {
  span: Span;
  last: number;
  /** A social network: where one posts, not whom one tells. */
  social: boolean;
}

/** Words that end the name of an outlet that no list knows: "the Port Lorne Herald", "the newspaper Kurier". */
const OUTLET =
  /^(?:News|Times|Post|Herald|Tribune|Gazette|Journal|Telegraph|Courier|Star|TV|Television|Radio|Press|Daily|Chronicle|Observer|Mail|Standard|television|tv|radio|daily|newspaper|magazine|agency|broadcaster|channel|network|website|weekly)$/u;

/** The outlet, agency or network that begins at a token, or null. */
export function mediumAt(scene: Scene, at: number): MediumWords | null {
  const match = matchAt(scene.tokens, at);
  const meaning = match?.meanings.find(({ kind }) => kind === 'medium');
  if (match && meaning) {
    const last = match.last - 1;
    return { span: tokenSpan(scene, match.first, last), last, social: isSocial(meaning.name) };
  }
  // The network that is called by one letter stands behind "on".
  if (/^X\.?$/u.test(scene.tokens[at]?.form ?? '') && wordAt(scene.grid, at - 1) === 'on')
    return { span: tokenSpan(scene, at, at), last: at, social: true };
  return null;
}

function isSocial(name: string): boolean {
  return media().some((medium) => medium.name === name && medium.kind === 'social');
}

/** The outlet that a noun phrase from a token on names by its own words: "the Lorne Times", "state television". */
export function outletFrom(scene: Scene, first: number): MediumWords | null {
  let last = -1;
  let named = false;
  for (let at = first; at < first + 7; at += 1) {
    const upos = uposAt(scene.grid, at);
    const known = mediumAt(scene, at);
    if (known)
      return {
        span: { ...known.span, start: scene.tokens[first]?.start ?? 0 },
        last: known.last,
        social: known.social,
      };
    if (!/^(?:DET|ADJ|NOUN|PROPN|PART|NUM)$/u.test(upos) || /^['’]s?$/u.test(wordAt(scene.grid, at))) break;
    named ||=
      upos === 'PROPN' || /^(?:state|local|public|national|official|news)$/u.test(wordAt(scene.grid, at));
    if (OUTLET.test(scene.tokens[at]?.form ?? '')) last = at;
    else if (last >= 0 && upos === 'PROPN') last = at;
  }
  return last >= 0 && named ? { span: tokenSpan(scene, first, last), last, social: false } : null;
}
