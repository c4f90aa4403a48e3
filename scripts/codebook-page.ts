import { CODEBOOK } from '../src/analysis/events/codebook/index.ts';
import type { Entry } from '../src/analysis/events/codebook/entry.ts';
import { CONTEXTS } from '../src/analysis/events/contexts.ts';
import { PLOVER } from '../src/plover.ts';

/** The page of the event codebook, from the entries that the events are read with. */
export function codebookPage(): string {
  const entries = CODEBOOK.toSorted((a, b) => (a.type < b.type ? -1 : 1));
  return `# Event codebook

Generated from \`src/analysis/events/codebook/\` and \`src/plover.ts\` by \`npm run docs -- --write\`. The 16 types of PLOVER 2.0
(Political Language Ontology for Verifiable Event Records), each with the words that the program reads it from. The record
keeps what is only planned or demanded in \`modality\`; exports file it as PLOVER does (third and fourth column).

| type | quadrant | planned is | refused is | score |
| ---- | -------- | ---------- | ---------- | ----- |
${entries.map(line).join('\n')}

${entries.map(section).join('\n\n')}

## Contexts

Any event may have some of these, from words in its sentence: ${CONTEXTS.map((name) => `\`${name}\``).join(', ')}.
`;
}

function line({ type }: Entry): string {
  const { quad, planned, refused, score } = PLOVER[type];
  return `| [${type}](#${type.toLowerCase()}) | ${quad} | ${planned} | ${refused} | ${score.toFixed(1)} |`;
}

function section({ type, definition, confusable, cues, examples }: Entry): string {
  const modes = [...new Set(cues.flatMap(({ mode }) => mode ?? []))];
  const words = (noun: boolean): string =>
    [...new Set(cues.filter((cue) => (cue.noun === true) === noun).flatMap(({ on }) => on.split(' ')))]
      .map((word) => word.replace('+', ' '))
      .join(', ');
  const parts = [
    `## ${type}`,
    definition,
    ...(modes.length > 0 ? [`Modes: ${modes.map((mode) => `\`${mode}\``).join(', ')}.`] : []),
    `Verbs: ${words(false)}.`,
    ...(words(true) === '' ? [] : [`Nouns: ${words(true)}.`]),
    Object.entries(confusable)
      .map(([other, difference]) => `- not ${other}: ${difference}`)
      .join('\n'),
    examples.map(({ text, event }) => `- ${event ?? 'none'}: ${text}`).join('\n'),
  ];
  return parts.join('\n\n');
}
