import { looksEnglish } from '../english.ts';

const SAMPLE_CHARACTERS = 5000;
/** Below so many letters a detector only guesses. */
const MIN_LETTERS = 120;

/**
 * The language of a text, ISO 639-1; `und` where the text is too short or unclear to say. The detector
 * takes half a second to load, so it is asked only about text that is not evidently English.
 */
export async function languageOf(text: string): Promise<string> {
  if (looksEnglish(text)) return 'en';
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS) return 'und';
  const { eld } = await import('eld/small');
  const result = eld.detect(sample);
  return result.isReliable() && result.language !== '' ? result.language : 'und';
}
