import { wholeLine, type LineRule } from '../line-rule.ts';

/** How picture desks begin a caption, or label a picture on the page. */
const OPENING =
  /^(?:\(?(?:FILE|File)\s*(?:PHOTO|photo|Photo|image|picture)?\s*(?:[-–—:]|\()|\(?(?:PHOTOS?|Photos?|IMAGES?|Images?|PICTURES?|Pictures?|VIDEOS?|Videos?|Caption|CAPTION|Photograph|Picture|Screenshot|Graphic)(?:\s+(?:credits?|by|courtesy(?: of)?|source|via|copyright|caption))?\s*[:©]|(?:Photo|Image|Photograph|Picture)s?\s+(?:credits?|by|courtesy|source|copyright|caption)\b|Enlarge this image|Image (?:source|copyright|caption)|Hide Caption|Media caption|(?:Photo|Image|Picture) \d+ of \d+)/;

/** Who took the picture: this at the end of a line makes it a caption. */
const CREDIT =
  /(?:\((?:[^()]{0,80}(?:\bGetty\b|\b(?:AP|EPA|AFP|Reuters|REUTERS) (?:Photo|File|Images?)\b|\/(?:AP|AFP|EPA|REUTERS|Reuters|Pool|POOL|TASS|Getty Images)\b|\b(?:Photo|Image|Picture|Photograph|Courtesy|Credit|Handout|Screenshot)\b(?: by| of|:| via)[^()]{0,60}|\bvia (?:AP|REUTERS|Reuters|Getty)\b|\bShutterstock\b)[^()]{0,40})\)|\bPhotograph: [^.]{2,80}|\bHide Caption(?: \d+ of \d+)?|\b(?:REUTERS|EPA|AFP|AP)\/[\p{L} .'-]{2,40}|\bGetty Images)$/u;

/** A line that is nothing but a credit: "David Becker/Getty Images", "Credit: NATO". */
const CREDIT_LINE =
  /^(?:(?:Photo |Image |Picture )?[Cc]redits?: .{2,80}|[\p{L} .'-]{3,50}\/(?:AP|AFP|EPA|Reuters|REUTERS|Associated Press|Agence France-Presse|Getty Images|Bloomberg|Pool|POOL|Shutterstock)(?:, .{2,40})?)$/u;
const LABEL =
  /^(?:Photos?|Videos?|Images?|Slideshow(?: \(\d+ Images?\))?|Gallery|Infographic|Photo gallery|Now Playing:|\[(?:Photo|Image|Video)\])$/i;

/** Sentences in a line, roughly: captions have one to three, paragraphs that end with a credit none. */
function isShort(line: string): boolean {
  return line.length <= 500;
}

/** The words under or over a picture: "FILE - …", "(Photo: NATO)", "… on Friday. (Jane Doe/Getty Images)". */
export const caption: LineRule = {
  name: 'caption',
  why: 'caption',
  detect(line) {
    if (!isShort(line)) return null;
    if (LABEL.test(line) || OPENING.test(line) || CREDIT_LINE.test(line)) return wholeLine(line);
    return CREDIT.test(line.slice(-180)) && !/["”]/.test(line) ? wholeLine(line) : null;
  },
};
