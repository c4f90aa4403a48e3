import { wholeLine, type LineRule } from '../line-rule.ts';

const MAX_CAPTION = 900;
const MAX_CREDITED = 600;

/** How picture desks begin a caption: sure enough without a credit at the end. */
const OPENINGS: readonly RegExp[] = [
  /^\(?(?:FILE|File)\s*(?:PHOTO|photo|Photo|image|picture)?\s*(?:[-–—:]|\()/,
  /^\(?(?:PHOTOS?|IMAGES?|PICTURES?|VIDEOS?|CAPTION|Photos?|Images?|Pictures?|Videos?|Caption|Photograph|Screenshot|Graphic)(?:\s+(?:credits?|by|courtesy(?: of)?|source|via|copyright|caption))?\s*[:©]/,
  /^(?:Photo|Image|Photograph|Picture)s?\s+(?:credits?|by|courtesy|source|copyright|caption)\b/,
  /^(?:Enlarge this image|View image in full ?screen|Hide Caption|Media (?:caption|playback)\b|(?:Photo|Image|Picture) \d+ of \d+)/,
];

/** "Photo provided by the Presidential Office": nothing but whose it is. */
const PROVIDED =
  /^(?:Photo|Image|Picture|Screenshot|Video)s? (?:provided|released|taken|supplied|shared|courtesy|handout) (?:by|of|from) [^.]{2,80}$/;

const LABEL =
  /^(?:Photos?|Videos?|Images?|Slideshow(?: \(\d+ Images?\))?|Gallery|Infographic|Photo gallery|Now Playing:|\[(?:Photo|Image|Video)\])$/i;

/** A line that is nothing but a credit: "David Becker/Getty Images", "Credit: NATO". */
const CREDIT_LINES: readonly RegExp[] = [
  /^(?:Photo |Image |Picture )?[Cc]redits?: .{2,80}$/,
  /^[\p{L} .'-]{3,50}\/(?:AP|AFP|EPA|Reuters|REUTERS|Associated Press|Agence France-Presse|Getty Images|Bloomberg|Pool|POOL|Shutterstock)(?:, .{2,40})?$/u,
];

/** Who took the picture, in the last brackets or words of a line: this makes it a caption. */
const CREDITS: readonly RegExp[] = [
  /\([^()]{0,80}\bGetty\b[^()]{0,40}\)$/,
  /\([^()]{0,80}\b(?:AP|EPA|AFP|Reuters|REUTERS) (?:Photo|File|Images?)\b[^()]{0,60}\)$/,
  /\([^()]{0,80}\/ ?(?:AP|AFP|EPA|REUTERS|Reuters|Pool|POOL|TASS|Associated Press|Getty Images|File)\b[^()]{0,40}\)$/,
  /\([^()]{0,40}\b(?:Photo|Image|Picture|Photograph|Courtesy|Credit|Handout|Screenshot)\b(?: by| of|:| via)[^()]{0,80}\)$/,
  /\([^()]{0,80}(?:\bvia (?:AP|REUTERS|Reuters|Getty)\b|\bShutterstock\b)[^()]{0,40}\)$/,
  /\([Ff]ile (?:photo|picture|image)\)$/,
  /\[(?:Photo|Image|Picture)s?(?:\/| by | courtesy of |: ?)[^[\]]{2,60}\]$/,
  // "(PTI Photo)", "(KCNA Images)"
  /\([A-Z]{2,6} (?:File )?(?:Photos?|Images?|Pictures?)\)$/,
  // "… in Basel on Thursday. Photo: AFP"
  /[.)\p{L}] *(?:Photo|Image|Picture|Photo credit|Credit|PHOTO) ?[:©] ?[\p{L}][\p{L} ./,'’&-]{1,50}$/u,
  // "(Jane Doe/The Daily Example)"
  /\(\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]*){1,3}(?:, File)?\/(?:The )?\p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+){0,3}\)$/u,
  /\bPhotograph: [^.]{2,80}$/,
  /\bHide Caption(?: \d+ of \d+)?$/,
  /\b(?:REUTERS|EPA|AFP|AP)\/[\p{L} .'-]{2,40}(?:\/[\p{L} ]{2,20})?$/u,
  /©\s?[\p{L} ,.'-]{3,50}\((?:AFP|AP|Reuters)[^()]{0,20}\)$/u,
  /\bGetty Images$/,
];

/** A second credit after the first: "… (Ministry via AP) (Associated Press)". */
const SECOND_CREDIT = /\s*\([ /]*(?:Associated Press|AP|Reuters|AFP|EPA)\)$/;

function hasCredit(line: string): boolean {
  const end = line.slice(-220).replace(/\.$/, '');
  const first = end.replace(SECOND_CREDIT, '');
  if (line.length > MAX_CREDITED) return false;
  // Words in quotation marks are more often said than shown.
  if (/["”]/.test(line)) return false;
  return CREDITS.some((credit) => credit.test(end) || (first !== end && credit.test(first)));
}

/** The words under or over a picture: "FILE - …", "(Photo: NATO)", "… on Friday. (Jane Doe/Getty Images)". */
export const caption: LineRule = {
  name: 'caption',
  why: 'caption',
  detect(line) {
    if (line.length > MAX_CAPTION) return null;
    const opens = LABEL.test(line) || PROVIDED.test(line) || OPENINGS.some((opening) => opening.test(line));
    if (opens || CREDIT_LINES.some((credit) => credit.test(line))) return wholeLine(line);
    return hasCredit(line) ? wholeLine(line) : null;
  },
};
