export { presentMarkdown } from './brief/index.ts';
