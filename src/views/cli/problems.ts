import pc from 'picocolors';
import { isFailure } from '../../problems.ts';
import type { Problem } from '../../types/problem.ts';
import { DONE, SOME_INPUTS_FAILED } from './exit-codes.ts';

/** Prints each problem on standard error, one line each; the code is coloured on a terminal. */
export function printProblems(problems: readonly Problem[]): void {
  const { red, yellow } = pc.createColors(Boolean(process.stderr.isTTY) && pc.isColorSupported);
  for (const problem of problems) {
    const paint = isFailure(problem) ? red : yellow;
    process.stderr.write(`${paint(problem.code)} ${problem.message}\n`);
  }
}

/** 1 where an input failed, else 0: a reservation (`W-`) is no failure. */
export function exitCodeOf(problems: readonly Problem[]): number {
  return problems.some(isFailure) ? SOME_INPUTS_FAILED : DONE;
}
