/** Verbs whose subject need not come about: "a summit looms", "the meeting depends on", "talks would require". */
export const UNSURE_VERBS: ReadonlySet<string> = new Set(
  (
    'loom hang look seem appear remain require need depend hinge await face risk deserve matter sound prove want ' +
    'hope fear stall hit run slip wait fall demand call'
  ).split(' '),
);

/** Complements of "was" that leave the subject open: "a meeting was unlikely". */
export const UNSURE_COMPLEMENT: ReadonlySet<string> = new Set(
  (
    'unlikely likely possible impossible probable improbable conceivable imminent necessary needed essential vital ' +
    'crucial key important urgent pointless useless unthinkable premature unclear uncertain doubtful questionable ' +
    'mistake option possibility idea goal aim priority must way solution answer question matter dream hope ready ' +
    'due off dead unnecessary unrealistic desirable welcome helpful useful worthwhile'
  ).split(' '),
);
