/** A row of a CSV file with the line (from 1) that it begins in. */
export interface CsvRow {
  cells: string[];
  line: number;
}

/** Where a CSV text breaks its own rules. */
export interface CsvFault {
  line: number;
  reason: string;
}

/**
 * Reads CSV after RFC 4180: commas, double quotes around cells that hold commas, quotes (doubled) or line ends. Lines may
 * end with LF or CRLF; empty lines are passed over. One pass over the text. A quote that is never closed ends the
 * reading with a fault at its line, for all behind it would be one cell.
 */
export function readCsv(text: string): { rows: CsvRow[]; faults: CsvFault[] } {
  return new CsvReader(text).read();
}

class CsvReader {
  private at = 0;
  private line = 1;
  private readonly text: string;
  private readonly rows: CsvRow[] = [];
  private readonly faults: CsvFault[] = [];

  constructor(text: string) {
    this.text = text.replace(/^\uFEFF/, '');
  }

  read(): { rows: CsvRow[]; faults: CsvFault[] } {
    while (this.at < this.text.length) {
      const line = this.line;
      const row = { cells: this.readCells(), line };
      if (row.cells.length > 1 || row.cells[0] !== '') this.rows.push(row);
      this.passLineEnd();
    }
    return { rows: this.rows, faults: this.faults };
  }

  private readCells(): string[] {
    const cells = [this.readCell()];
    while (this.text.charAt(this.at) === ',') {
      this.at += 1;
      cells.push(this.readCell());
    }
    return cells;
  }

  private readCell(): string {
    return this.text.charAt(this.at) === '"' ? this.readQuoted() : this.readPlain();
  }

  private readPlain(): string {
    const start = this.at;
    while (this.at < this.text.length && !/[,\r\n]/.test(this.text.charAt(this.at))) this.at += 1;
    return this.text.slice(start, this.at).trim();
  }

  private readQuoted(): string {
    const opened = this.line;
    let cell = '';
    this.at += 1;
    for (;;) {
      const close = this.text.indexOf('"', this.at);
      if (close < 0) {
        this.faults.push({ line: opened, reason: 'a quotation mark is never closed; close it' });
        this.at = this.text.length;
        return cell;
      }
      const piece = this.text.slice(this.at, close);
      this.line += piece.split('\n').length - 1;
      cell += piece;
      this.at = close + 1;
      if (this.text.charAt(this.at) !== '"') break;
      cell += '"';
      this.at += 1;
    }
    const rest = this.readPlain();
    if (rest !== '')
      this.faults.push({
        line: this.line,
        reason: `"${rest}" stands behind a closing quotation mark; put it inside`,
      });
    return cell.trim();
  }

  private passLineEnd(): void {
    if (this.text.charAt(this.at) === '\r') this.at += 1;
    if (this.text.charAt(this.at) === '\n') this.at += 1;
    this.line += 1;
  }
}
