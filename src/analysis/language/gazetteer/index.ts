export { countries, type Country } from './countries.ts';
export { givenNames } from './given-names.ts';
export { knownNames, type Known, type KnownKind } from './known.ts';
export { matchAt, meaningsOf, type Match } from './match.ts';
export { media, type Medium } from './media.ts';
export { organizations, type Organization } from './organizations.ts';
export { knownPerson, type Person } from './persons.ts';
export { SECTORS, type Sector } from './sectors.ts';
export { titles, titleWords, type Title, type TitleRank } from './titles.ts';
