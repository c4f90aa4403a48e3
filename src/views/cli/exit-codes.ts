/** The exit codes of the contract. */
export const DONE = 0;
export const SOME_INPUTS_FAILED = 1;
export const WRONG_USAGE = 2;
