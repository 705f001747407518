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
  /** True where the settings make the file at this uri a note (whether or not it exists). */
  includes(uri: string): boolean;
  /** `undefined` where there is no such file; rejects where it cannot be reached. */
  stat(uri: string): Promise<FileStamp | undefined>;
  /** `undefined` where there is no such file; rejects where it cannot be read. */
  read(uri: string): Promise<Uint8Array | undefined>;
}

/** A place for small files of our own, outside the notes. Everything in it can be made again. */
export interface ShardStore {
  /** `undefined` where there is none. */
  read(name: string): Promise<Uint8Array | undefined>;
  write(name: string, content: Uint8Array): Promise<void>;
}

export interface Clock {
  /** Today's local calendar date, `YYYY-MM-DD`. */
  today(): string;
  /** The local wall-clock time, `HH:MM`. */
  time(): string;
  /** Milliseconds since the epoch. */
  now(): number;
}

export interface Logger {
  info(message: string): void;
  warn(message: string): void;
  error(message: string, error?: unknown): void;
}
