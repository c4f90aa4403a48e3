import { writeFileSync } from 'node:fs';
import { encodeModel } from '../../src/analysis/language/network/model-file.ts';
import { toModel } from './export.ts';
import { readMaterial, readVectors, scoreLine } from './material.ts';
import { ROUNDS } from './recipe.ts';
import {
  firstOpinions,
  finishRound,
  seatCopy,
  secondOpinions,
  trainBranch,
  trainFirstStudent,
  trainTeacher,
} from './steps.ts';

// node training/network/train.ts [vectors | teacher N | opinions-1 | student-1 | opinions-2 | branch ROUND N | mean ROUND | ship NAME]
// Without an argument: all steps that are not in training/.cache/network yet, then models/grammar.bin.
const corpora = process.env.READOUT_CORPORA;
if (!corpora) throw new Error('set READOUT_CORPORA to the folder of the corpora');
const [step = 'all', argument = '', second = ''] = process.argv.slice(2);
const material = readMaterial(corpora);

if (step === 'vectors') readVectors(material);
else if (step === 'teacher') trainTeacher(material, Number(argument));
else if (step === 'opinions-1') firstOpinions(material);
else if (step === 'student-1') trainFirstStudent(material);
else if (step === 'opinions-2') secondOpinions(material);
else if (step === 'branch') trainBranch(material, Number(argument), Number(second));
else if (step === 'mean') finishRound(material, Number(argument));
else ship(step === 'ship' ? argument : finishRound(material, ROUNDS.length - 1));

function ship(name: string): void {
  const { arena, weights } = seatCopy(material, name);
  console.log(name, scoreLine(material, { arena, weights }));
  const bytes = encodeModel(toModel(arena, weights, material.vocabulary.hashes));
  writeFileSync(new URL('../../models/grammar.bin', import.meta.url), bytes);
  console.log(`models/grammar.bin: ${String(bytes.length)} bytes`);
}
