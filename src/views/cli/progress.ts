const PATIENCE_MS = 1000;
const EVERY_MS = 100;
const CLEAR_LINE = '\r\u001b[2K';

/** A line on standard error that shows how far the work is: on a terminal, after a second. */
export interface Progress {
  show(done: number): void;
  clear(): void;
}

export function startProgress(total: number): Progress {
  const started = Date.now();
  let shown = 0;
  if (!process.stderr.isTTY) return { show: () => undefined, clear: () => undefined };
  return {
    show(done) {
      const now = Date.now();
      if (now - started < PATIENCE_MS || now - shown < EVERY_MS) return;
      shown = now;
      process.stderr.write(`${CLEAR_LINE}${String(done)} of ${String(total)} reports read`);
    },
    clear() {
      if (shown > 0) process.stderr.write(CLEAR_LINE);
    },
  };
}
