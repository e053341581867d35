/** Files, at the edge: whole writes, only where the bytes differ, so that watchers and git see real changes alone. */
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What commands may do to files. Paths are as given, relative ones to the working directory. */
export interface Files {
  /** The file as text, without a byte order mark; undefined where there is none. */
  read(path: string): string | undefined;
  readBytes(path: string): Uint8Array | undefined;
  exists(path: string): boolean;
  isFolder(path: string): boolean;
  /** Names in a folder, sorted; none where there is no such folder. */
  list(folder: string): string[];
  /** Time of the last change; undefined where there is none. */
  changed(path: string): Date | undefined;
  /** Writes all or nothing; true where the bytes were new. Makes folders as needed. */
  write(path: string, content: string | Uint8Array): boolean;
  remove(path: string): void;
}

/** The real disk. */
export const disk: Files = {
  read(path) {
    const bytes = this.readBytes(path);
    return (
      bytes &&
      Buffer.from(bytes)
        .toString('utf8')
        .replace(/^\uFEFF/, '')
    );
  },
  readBytes(path) {
    try {
      return readFileSync(path);
    } catch (error) {
      if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
        return undefined;
      throw error;
    }
  },
  exists: path => existsSync(path),
  isFolder: path => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
  list(folder) {
    // By code unit, never by locale: the order of decks is output too.
    return this.isFolder(folder) ? readdirSync(folder).sort() : [];
  },
  changed: path => statSync(path, { throwIfNoEntry: false })?.mtime,
  write(path, content) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const old = this.readBytes(path);
    if (old && Buffer.compare(old, bytes) === 0) return false;
    mkdirSync(dirname(path), { recursive: true });
    const whole = join(dirname(path), `.${randomBytes(6).toString('hex')}.part`);
    try {
      writeFileSync(whole, bytes);
      renameSync(whole, path);
    } catch (error) {
      rmSync(whole, { force: true });
      throw error;
    }
    return true;
  },
  remove: path => rmSync(path, { force: true }),
};
