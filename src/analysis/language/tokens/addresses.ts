/** Bounded, so that a long chunk is read once and not from each of its characters. */
const email = /(?:mailto:)?[\w.+%'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/y;
const handle = /[@#][\p{L}_][\p{L}\p{N}_]{0,63}/uy;
const scheme = /(?:[a-z]{2,10}:\/\/|www\.|doi:)[^\s<>"“”]{1,2000}/iy;
const domain =
  /[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:com|org|net|gov|edu|mil|int|info|io|eu|ru|ua|uk|de|fr|cn|ir|tv|co|us|me|html?|php|pdf|docx?|xlsx?|jpe?g|png|gif|mp3|mp4|zip)(?![a-z0-9])(?:\/[^\s<>"“”]{0,2000})?/iy;
const emoticon = /(?:[:;=8xX]['’]?-?[()DPpOo3|/\\*\]]|\([:;]|<3|\^_?\^|-_-)(?=\s|$)/y;

/** Full stops, commas and brackets at the end of an address belong to the sentence. */
const trailing = /[.,;:!?'’)\]]/;

/** End of the address, handle, hashtag or file name that begins at `at`; `at` itself if there is none. */
export function addressEnd(text: string, at: number): number {
  return (
    match(email, text, at) ??
    trimmed(match(scheme, text, at), text) ??
    trimmed(match(domain, text, at), text) ??
    match(handle, text, at) ??
    at
  );
}

/** End of the emoticon that begins at `at` and fills the rest of its chunk; `at` itself if there is none. */
export function emoticonEnd(text: string, at: number): number {
  return match(emoticon, text, at) ?? at;
}

function match(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found ? at + found[0].length : null;
}

function trimmed(end: number | null, text: string): number | null {
  if (end === null) return null;
  let last = end;
  while (trailing.test(text.charAt(last - 1))) last--;
  return last;
}
