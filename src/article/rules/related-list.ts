import { wholeLine, type LineRule } from '../line-rule.ts';

const LABEL =
  /^(?:also|more|latest|popular|trending|new stories|most (?:read|popular|viewed)) (?:on|from|in|at) \p{Lu}[\p{L} .'’&-]{1,40}$|^(?:read|watch|up|what to read) next$|^(?:posts |stories |articles )?you (?:may|might) (?:also )?like$|^(?:related|sponsored|promoted|top|new|latest|more|popular|trending) (?:content|links|topics?|articles?|stories|posts|tags|headlines|videos?)$|^(?:top|latest|more) (?:\p{Lu}\p{L}+ ){1,3}(?:stories|news|headlines)$|^(?:tags?|topics?|more about|related|news line|key events)\s*:?$|^(?:related|recommended|more|similar|latest|popular|other|trending)\s+(?:articles?|stories|coverage|topics|news|content|headlines|links)\s*:?$|^(?:read more|more on this (?:story|topic|subject)|you (?:may|might) (?:also )?like|most (?:read|popular)|also in the news|what to read next|around the web|editors?['’]? picks?|from our partners)\s*:?$/iu;

/** A headline in such a list: short, and closed by nothing but a question or an exclamation mark. */
function isEntry(line: string): boolean {
  return line.length <= 140 && !/[.;:]["”’)]*$/.test(line);
}

/** "Related articles" and the headlines under it, up to the next line of prose. */
export const relatedList: LineRule = {
  name: 'related-list',
  why: 'promo',
  detect(line, context) {
    if (context.inList && isEntry(line)) return wholeLine(line, { listGoesOn: true });
    return context.prose > 0 && line.length <= 60 && LABEL.test(line)
      ? wholeLine(line, { listGoesOn: true })
      : null;
  },
};
