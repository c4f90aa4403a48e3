import type { ExplainedClause, ExplainedPassage, Explanation } from '../../types/explanation.ts';

/** An explanation as plain text: each passage in its sentence, then rules, clauses, speaker, merging, comparison. */
export function presentExplanation({ id, kind, passages, reasons, comparison }: Explanation): string {
  const lines = [
    `${kind.replace(/s$/u, '')} ${id}`,
    ...passages.flatMap(passageLines),
    ...headed('Rules and reasons for taking the reports together', reasons),
    ...headed(
      'Comparison of the reports',
      comparison.map(({ field, verdict, reason }) => `${field}: ${verdict} (${reason})`),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function headed(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
}

function passageLines({
  outlet,
  published,
  evidence,
  sentence,
  clauses,
  attribution,
  rules,
}: ExplainedPassage): string[] {
  const { start, end } = evidence;
  const before = sentence.quote.slice(0, Math.max(0, start - sentence.start));
  const after = sentence.quote.slice(Math.max(0, end - sentence.start));
  const from = `${outlet ?? evidence.article}, ${published.value ?? 'no date'}`;
  return [
    '',
    `${from} (characters ${String(start)} to ${String(end)} of ${evidence.article})`,
    `  ${`${before}[${evidence.quote}]${after}`.replace(/\s+/gu, ' ').trim()}`,
    attribution === null ? '  said by: the report itself' : `  said by: ${saidBy(attribution)}`,
    ...clauses.map(clauseLine),
    ...rules.map((rule) => `  rule: ${rule}`),
  ];
}

function saidBy({ speaker, cue, kind, sieve, via }: NonNullable<ExplainedPassage['attribution']>): string {
  const through = via.length === 0 ? '' : `, through ${via.join(', ')}`;
  return `${speaker ?? 'nobody named'}${cue === null ? '' : ` (“${cue}”)`}, ${kind}${through}; sieve ${sieve}`;
}

function clauseLine({ predicate, tense, modality, polarity, reasons }: ExplainedClause): string {
  const claim = [polarity === 'negative' ? 'not' : '', modality, tense === 'none' ? '' : tense].filter(
    (word) => word !== '',
  );
  const why = reasons.length === 0 ? '' : ` because of ${reasons.join(', ')}`;
  return `  clause “${predicate.quote}”: ${claim.join(', ')}${why}`;
}
