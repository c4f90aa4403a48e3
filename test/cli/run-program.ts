import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const PROGRAM = fileURLToPath(new URL('../../bin/readout.js', import.meta.url));

export interface Run {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  input?: string;
  cwd?: string;
  /** Added to the environment. */
  env?: Record<string, string>;
  /** The Node to call it with; by default the one that runs the tests. */
  node?: string;
  program?: string;
  /** Sent once the program has had half a second. */
  signal?: NodeJS.Signals;
}

/** Runs the real program and waits for its end. Without `input` standard input is empty, with a signal open. */
export function runProgram(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { node = process.execPath, program = PROGRAM, cwd, env } = options;
  const child = spawn(node, [program, ...args], { cwd, env: { ...process.env, NODE_OPTIONS: '', ...env } });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (stdout += piece));
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (stderr += piece));
  if (options.signal === undefined) child.stdin.end(options.input ?? '');
  else setTimeout(() => child.kill(options.signal), 500);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({ code, signal, stdout, stderr });
    });
  });
}
