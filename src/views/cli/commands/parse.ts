export interface ParseCommandOptions {
  pretokenized?: true;
  out?: string;
}

/** `readout parse`: waits for the CoNLL-U reader and writer of the language room. */
export function parse(files: readonly string[], options: ParseCommandOptions): Promise<number> {
  throw new Error(`parse ${files.join(' ')} ${JSON.stringify(options)}: not connected yet`);
}
