/** A folder of its own for the real command: made, used as a user would, removed. */
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const cli = resolve('lib/cli.js');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export class Workshop {
  readonly folder = mkdtempSync(join(tmpdir(), 'factdeck-test-'));

  /** Runs `factdeck` with these words. */
  run(args: readonly string[], env: Record<string, string> = {}): Ran {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      cwd: this.folder,
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    return { code: status, out: stdout, err: stderr };
  }

  /** Starts `factdeck` and leaves it running. */
  start(args: readonly string[]) {
    return spawn(process.execPath, [cli, ...args], { cwd: this.folder, stdio: ['ignore', 'pipe', 'pipe'] });
  }

  path = (...names: string[]): string => join(this.folder, ...names);
  read = (...names: string[]): string => readFileSync(this.path(...names), 'utf8');
  bytes = (...names: string[]): Buffer => readFileSync(this.path(...names));

  write(text: string, ...names: string[]): void {
    writeFileSync(this.path(...names), text);
  }

  /** Replaces words in a file; throws where they don't stand there, so that no test passes by changing nothing. */
  edit(file: string, from: string, to: string): void {
    const text = this.read(file);
    if (!text.includes(from)) throw new Error(`${file} does not hold '${from}'`);
    this.write(text.replaceAll(from, to), file);
  }

  make(folder: string): void {
    mkdirSync(this.path(folder), { recursive: true });
  }

  /** Copies one of the project's own decks, with what was built in it. */
  bring(slug: string): void {
    cpSync(`slides/${slug}`, this.path('slides', slug), { recursive: true });
  }

  /** Every file below, by path, as bytes in hex with its time of change. */
  snapshot(folder = '.'): Map<string, string> {
    const found = new Map<string, string>();
    const visit = (path: string) => {
      for (const name of readdirSync(this.path(path)).sort()) {
        const below = join(path, name);
        if (statSync(this.path(below)).isDirectory()) visit(below);
        else found.set(below, readFileSync(this.path(below)).toString('base64'));
      }
    };
    visit(folder);
    return found;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
