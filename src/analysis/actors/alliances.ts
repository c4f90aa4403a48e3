import { organizations } from '../language/gazetteer/index.ts';
import { mentionOf, type Context } from './context.ts';
import { addMention, type Cast, type Draft } from './draft.ts';

/** "the alliance", "the bloc": the one alliance that the article has named, if it named only one. */
export function addAlliances(context: Context, cast: Cast): void {
  const alliances = cast.ofKind('org').filter(isAlliance);
  context.tokens.forEach((token, index) => {
    const word = token.form.toLowerCase();
    if (token.upos !== 'NOUN' || !/^(?:alliance|bloc|pact)$/.test(word)) return;
    if (!/^the$/i.test(context.tokens[index - 1]?.form ?? '')) return;
    if (context.tokens[index + 1]?.form === 'of' || context.tokens[index + 1]?.upos === 'NOUN') return;
    const fits = alliances.filter(
      (draft) => isCalled(draft, word) && draft.mentions.some(({ start }) => start < token.start),
    );
    const [only] = fits;
    if (fits.length === 1 && only)
      addMention(only, mentionOf(context, { first: index - 1, last: index + 1, head: index }, 'nominal'));
  });
}

function isAlliance({ known }: Draft): boolean {
  return organizations().get(known?.slice('org:'.length) ?? '')?.kind === 'alliance';
}

/** Only NATO is "the alliance" beside the EU; the EU is "the bloc". */
function isCalled({ known }: Draft, word: string): boolean {
  return word === 'bloc' ? known !== 'org:nato' : known !== 'org:eu';
}
