import type { Context } from './context.ts';
import type { Gender } from './draft.ts';
import { roleAt, type Referent, type Role } from './scene.ts';

/** A pronoun as it stands. */
export interface Pronoun {
  index: number;
  kind: Referent['kind'];
  gender: Gender;
  role: Role;
  sentence: number;
  reflexive: boolean;
  quoted: boolean;
}

/** A pronoun of the third person at a token, or null. */
export function pronounAt({ tokens, quotedAt }: Context, index: number): Pronoun | null {
  const token = tokens[index];
  const known = PRONOUNS.get(token?.form.toLowerCase() ?? '');
  if (!token || !known || token.upos !== 'PRON') return null;
  return {
    index,
    ...known,
    role: token.xpos === 'PRP$' ? 'possessor' : roleAt(tokens, index).role,
    sentence: token.sentence,
    reflexive: /sel(?:f|ves)$/i.test(token.form),
    quoted: quotedAt[index] ?? false,
  };
}

const PRONOUNS: ReadonlyMap<string, Pick<Pronoun, 'kind' | 'gender'>> = new Map([
  ...rows('person', 'm', 'he him his himself'),
  ...rows('person', 'f', 'she her hers herself'),
  ...rows('plural', null, 'they them their theirs themselves'),
  ...rows('thing', null, 'it its itself'),
]);

function rows(
  kind: Referent['kind'],
  gender: Gender,
  forms: string,
): [string, Pick<Pronoun, 'kind' | 'gender'>][] {
  return forms.split(' ').map((form) => [form, { kind, gender }]);
}
