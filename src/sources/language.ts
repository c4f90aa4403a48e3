import { looksEnglish } from '../english.ts';

const SAMPLE_CHARACTERS = 5000;
/** Below so many letters a detector only guesses; in another script than Latin far fewer tell. */
const MIN_LATIN_LETTERS = 120;
const MIN_OTHER_LETTERS = 20;

function isLongEnough(sample: string): boolean {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters >= MIN_LATIN_LETTERS || letters - latin >= Math.max(MIN_OTHER_LETTERS, latin);
}

/**
 * The language of a text, ISO 639-1; `und` where the text is too short or unclear to say. The detector
 * takes half a second to load, so it is asked only about text that is not evidently English.
 */
export async function languageOf(text: string): Promise<string> {
  if (looksEnglish(text)) return 'en';
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  if (!isLongEnough(sample)) return 'und';
  const { eld } = await import('eld/small');
  const result = eld.detect(sample);
  return result.isReliable() && result.language !== '' ? result.language : 'und';
}
