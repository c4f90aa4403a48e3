import type { Evidence, EvidencedText } from '../types/evidence.ts';

/** The same passages once each, in the order of first appearance. */
export function uniqueEvidence(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ article, start, end }) => {
    const key = `${article} ${String(start)} ${String(end)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Texts once each, case aside; the evidence of repeated ones is kept together. */
export function distinctTexts(texts: readonly EvidencedText[]): EvidencedText[] {
  const byText = new Map<string, EvidencedText>();
  for (const { text, evidence } of texts) {
    const key = text.toLowerCase();
    const known = byText.get(key);
    byText.set(key, {
      text: known?.text ?? text,
      evidence: uniqueEvidence([...(known?.evidence ?? []), ...evidence]),
    });
  }
  return [...byText.values()];
}
