/** What the core needs from the outside world. The adapters live in `src/vscode`, the in-memory twins in `test/support`. */

/** A file as its store describes it. */
export interface FileStamp {
  /** Last change, in milliseconds since the epoch. */
  readonly mtime: number;
  /** Size in bytes. */
  readonly size: number;
}

/** Where notes are read from. Notes are never written through this port: every write is an edit the user can undo. */
export interface NoteStore {
  /** All notes, as uris in string form, in no particular order. */
  list(signal: AbortSignal): Promise<readonly string[]>;
  /** Rejects where the file cannot be read; the caller reports it and goes on. */
  read(uri: string): Promise<Uint8Array>;
  stat(uri: string): Promise<FileStamp>;
}

export interface Clock {
  /** Today's local calendar date, `YYYY-MM-DD`. */
  today(): string;
  /** The local wall-clock time, `HH:MM`. */
  time(): string;
}

export interface Logger {
  info(message: string): void;
  warn(message: string): void;
  error(message: string, error?: unknown): void;
}
