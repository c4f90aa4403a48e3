/** Something that went wrong with one input and did not stop the others. */
export interface Problem {
  /** `E-` for an input that could not be read, `W-` for one that was read with a reservation. */
  code: string;
  /** The room that met it: sources, article, time … */
  stage: string;
  /** What failed, why, and what to do. */
  message: string;
  /** The file or address as the user gave it. */
  input?: string;
  start?: number;
  end?: number;
}
