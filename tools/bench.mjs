// Times whole processes: `factdeck build` of the sample, cold and again, beside marp-cli making HTML and PDF from the
// same deck.md with the same browser. Prints minimum, median and maximum, and the peak memory of each process tree.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const runs = Number(process.argv[2] ?? 5);
const out = mkdtempSync(join(tmpdir(), 'factdeck-bench-'));
const sample = 'slides/anthropic-colossus';

// marp-cli is given the very browser that factdeck takes.
const module = resolve('lib/packaged.mjs');
await build({
  entryPoints: ['src/publish/packaged.ts'],
  outfile: module,
  bundle: true,
  format: 'esm',
  platform: 'node',
});
const { findArchives, unpackBrowser } = await import(pathToFileURL(module).href);
const { path: chrome, env: chromeEnv } = await unpackBrowser(findArchives());

/** Resident memory of a process and all below it, in MB (Linux; 0 elsewhere). */
function memory(root) {
  try {
    const parents = new Map();
    for (const pid of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      parents.set(Number(pid), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    }
    const below = pid => pid === root || (parents.has(pid) && pid > 1 && below(parents.get(pid)));
    let kb = 0;
    for (const pid of parents.keys()) {
      if (!below(pid)) continue;
      // Proportional size: what processes share counts once.
      kb += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    }
    return kb / 1024;
  } catch {
    return 0;
  }
}

/** Runs a command; looking at the memory of all its processes slows them, so it is asked for apart. */
function run(args, env = {}, watched = false) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { stdio: 'ignore', env: { ...process.env, ...env } });
    let peak = 0;
    const look = () => {
      peak = Math.max(peak, memory(child.pid));
    };
    const timer = watched ? setInterval(look, 50) : undefined;
    child.on('error', reject);
    child.on('exit', code => {
      clearInterval(timer);
      if (code) reject(new Error(`${args.join(' ')} ended with ${code}`));
      else resolve({ ms: performance.now() - start, peak });
    });
  });
}

const marp = 'node_modules/@marp-team/marp-cli/marp-cli.js';
const marpArgs = [marp, '--no-stdin', '--theme-set', 'themes', '--allow-local-files', `${sample}/deck.md`];
const marpEnv = { ...chromeEnv, CHROME_PATH: chrome, CHROME_NO_SANDBOX: '1' };

const contests = {
  'factdeck build, outputs there already': [
    [['lib/cli.js', 'build', 'anthropic-colossus', '--out', out, '--quiet']],
  ],
  'factdeck build, nothing there': [
    [['lib/cli.js', 'build', 'anthropic-colossus', '--out', join(out, 'fresh'), '--quiet']],
    () => rmSync(join(out, 'fresh'), { recursive: true, force: true }),
  ],
  'marp-cli, HTML then PDF': [
    [
      [...marpArgs, '-o', join(out, 'marp.html')],
      [...marpArgs, '-o', join(out, 'marp.pdf'), '--pdf'],
    ],
  ],
};

for (const [name, [commands, before = () => {}]] of Object.entries(contests)) {
  const all = [];
  let memoryPeak = 0;
  for (let i = 0; i <= runs; i++) {
    before();
    let ms = 0;
    let peak = 0;
    for (const args of commands) {
      const done = await run(args, args[0] === marp ? marpEnv : {}, i === 0);
      ms += done.ms;
      peak = Math.max(peak, done.peak);
    }
    // The first run warms the disk's cache, and is the one whose memory is looked at.
    if (i) all.push({ ms });
    else memoryPeak = peak;
  }
  const sorted = all.map(one => one.ms).sort((a, b) => a - b);
  const say = ms => `${(ms / 1000).toFixed(2)} s`;
  console.log(
    `${name}: min ${say(sorted[0])}, median ${say(sorted[sorted.length >> 1])}, max ${say(sorted.at(-1))}; peak ${memoryPeak.toFixed(0)} MB`,
  );
}
rmSync(out, { recursive: true, force: true });
