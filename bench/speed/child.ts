import { readFileSync } from 'node:fs';
import type { Contender, SpeedReport } from './contender.ts';

// One contender in a process of its own: `node child.ts <file in contenders/> <JSON list of texts> <runs>`.
const [file = '', textFile = '', runs = '5'] = process.argv.slice(2);
const { contender } = (await import(new URL(`./contenders/${file}`, import.meta.url).href)) as {
  contender: Contender;
};
const analyse = await contender.load();
analyse('The two ministers met in Geneva on Friday.');
// Since the process began, the modules' own loading included.
const ready = performance.now();

const texts = JSON.parse(readFileSync(textFile, 'utf8')) as string[];
let items = 0;
function runOnce(): { wall: number; cpu: number } {
  const before = performance.now();
  const used = process.cpuUsage();
  items = texts.reduce((sum, text) => sum + analyse(text), 0);
  const { user, system } = process.cpuUsage(used);
  return { wall: performance.now() - before, cpu: (user + system) / 1000 };
}
if (Number(runs) > 0) runOnce();
const times = Array.from({ length: Number(runs) }, runOnce);

const report: SpeedReport = {
  name: contender.name,
  does: contender.does,
  ready,
  runs: times.map(({ wall }) => wall),
  cpu: times.map(({ cpu }) => cpu),
  items,
  memory: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(JSON.stringify(report));
