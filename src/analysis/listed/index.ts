export { annotateListedActors, annotateListedNames } from './annotate-listed.ts';
export { indexNames, type ListedNames } from './listed-names.ts';
