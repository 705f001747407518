import type { Logger, NoteStore, ShardStore } from '../../src/core/ports';

/** A folder in memory, the twin of the workspace in tests. Times go on by 10 s with every change, as if typed by people. */
export class MemoryStore implements NoteStore {
  readonly files = new Map<string, { mtime: number; bytes: Uint8Array }>();
  /** What the uris in the folders of the workspace begin with. */
  folders: readonly string[] = [''];
  reads = 0;
  now = 1_000_000;
  /** Runs at the start of every read, so that a test can change things under it. */
  beforeRead: (uri: string) => void = () => undefined;

  write(uri: string, text: string | Uint8Array): void {
    this.now += 10_000;
    this.files.set(uri, { mtime: this.now, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text });
  }

  delete(uri: string): void {
    this.files.delete(uri);
  }

  includes(uri: string): boolean {
    return uri.endsWith('.md') && this.folders.some((folder) => uri.startsWith(folder));
  }

  async list(): Promise<readonly string[]> {
    return Promise.resolve([...this.files.keys()].filter((uri) => this.includes(uri)));
  }

  async stat(uri: string) {
    const file = this.files.get(uri);
    return Promise.resolve(file && { mtime: file.mtime, size: file.bytes.length });
  }

  async read(uri: string): Promise<Uint8Array | undefined> {
    await Promise.resolve();
    this.beforeRead(uri);
    this.reads++;
    return this.files.get(uri)?.bytes;
  }
}

export class MemoryShards implements ShardStore {
  readonly files = new Map<string, Uint8Array>();

  async read(name: string): Promise<Uint8Array | undefined> {
    return Promise.resolve(this.files.get(name));
  }

  async write(name: string, content: Uint8Array): Promise<void> {
    this.files.set(name, content);
    return Promise.resolve();
  }
}

/** Keeps what was logged, so that a test can demand silence or a line. */
export class MemoryLogger implements Logger {
  readonly lines: string[] = [];

  info(message: string): void {
    this.lines.push(`info ${message}`);
  }

  warn(message: string): void {
    this.lines.push(`warn ${message}`);
  }

  error(message: string, error?: unknown): void {
    this.lines.push(`error ${message} ${String(error)}`);
  }
}
