import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { cacheFolder } from './cache.ts';
import { Connection } from './connection.ts';
import { NoBrowser } from './errors.ts';
import { findArchives, type Installation, unpackBrowser } from './packaged.ts';

/** A running browser. One is enough for all decks of a build. */
export interface Browser {
  connection: Connection;
  /** The browser's name and version as it tells them, like 'HeadlessChrome/147.0.7727.15'. */
  product: string;
  /** Sessions of tabs that are open and free, to be taken and given back. */
  tabs: string[];
  /** A private folder that is removed with the browser. */
  folder: string;
  /** Ends the browser and removes its folder. */
  close(): Promise<void>;
}

// What must not differ by machine or reach out: language, colours, hinting, scale, the network.
const SWITCHES = [
  '--headless',
  '--remote-debugging-pipe',
  '--lang=en-US',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-device-scale-factor=1',
  '--hide-scrollbars',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--disable-breakpad',
  '--disable-features=Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--mute-audio',
  '--password-store=basic',
  '--use-mock-keychain',
];

// Milliseconds until a browser that says nothing is given up; a slow disk's first read took 4 seconds.
const START = 30_000;

/**
 * Starts a browser: the one that FACTDECK_BROWSER names, else the packaged one, else an installed Chrome,
 * Chromium or Edge. Call early: it starts while data is read. Throws NoBrowser, with what to do.
 */
export async function startBrowser(env: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  const named = env.FACTDECK_BROWSER;
  if (named) {
    return run(plain(named), env).catch(error => {
      throw new NoBrowser(`FACTDECK_BROWSER names ${named}, which did not start: ${error.message}`);
    });
  }
  const tried: string[] = [];
  const archives = findArchives();
  if (archives) {
    try {
      return await run(await unpackBrowser(archives, cacheFolder(env)), env);
    } catch (error) {
      tried.push(`the packaged browser did not start: ${(error as Error).message}`);
    }
  }
  for (const path of findInstalled(env)) {
    try {
      return await run(plain(path), env);
    } catch (error) {
      tried.push(`${path} did not start: ${(error as Error).message}`);
    }
  }
  throw new NoBrowser(
    [
      'No browser to measure and print with.',
      ...tried.map(line => `  ${line}`),
      'Install Chrome, Chromium or Edge, or name one: FACTDECK_BROWSER=/path/to/chrome. On Linux x64, npm ci (with optional dependencies) brings one.',
    ].join('\n'),
  );
}

/**
 * Gives a browser that starts while the data is read, and ends it whatever happens. It is handed over as a promise: that
 * there is none (NoBrowser) shows where it is first needed.
 */
export async function withBrowser<T>(use: (browser: Promise<Browser>) => Promise<T>): Promise<T> {
  const browser = startBrowser();
  browser.catch(() => {});
  try {
    return await use(browser);
  } finally {
    await browser.then(
      open => open.close(),
      () => {},
    );
  }
}

/** Paths of installed Chrome, Chromium and Edge browsers that exist, best first. */
export function findInstalled(
  env: NodeJS.ProcessEnv = process.env,
  platform = process.platform,
  exists: (path: string) => boolean = existsSync,
): string[] {
  const paths: string[] = [];
  if (platform === 'darwin') {
    for (const name of ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome Canary'])
      for (const root of ['', env.HOME ?? ''])
        paths.push(`${root}/Applications/${name}.app/Contents/MacOS/${name}`);
  } else if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      root => root !== undefined,
    );
    for (const tail of [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ])
      for (const root of roots) paths.push(`${root}\\${tail}`);
  } else {
    const folders = [
      ...(env.PATH ?? '').split(delimiter),
      '/usr/bin',
      '/usr/local/bin',
      '/snap/bin',
      '/opt/google/chrome',
    ];
    for (const name of [
      'google-chrome-stable',
      'google-chrome',
      'chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge-stable',
      'microsoft-edge',
    ])
      for (const folder of folders) if (folder) paths.push(join(folder, name));
  }
  return [...new Set(paths)].filter(path => exists(path));
}

function plain(path: string): Installation {
  // Chrome refuses to sandbox for root, as in most containers.
  return { path, env: {}, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] };
}

async function run(browser: Installation, env: NodeJS.ProcessEnv): Promise<Browser> {
  const folder = await mkdtemp(join(tmpdir(), 'factdeck-'));
  const child = spawn(
    browser.path,
    [...SWITCHES, ...browser.args, `--user-data-dir=${join(folder, 'profile')}`, 'about:blank'],
    {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      env: { ...env, TZ: 'UTC', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', LANGUAGE: 'en', ...browser.env },
    },
  );
  // A command that ends in the middle leaves neither browser nor folder.
  const end = () => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', end);
  const gone = new Promise<void>(resolve =>
    child.once('close', () => resolve()).once('error', () => resolve()),
  );
  const close = async () => {
    process.off('exit', end);
    child.kill('SIGKILL');
    await gone;
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  };
  try {
    const connection = connect(child);
    const { product } = await connection.send('Browser.getVersion');
    return { connection, product, tabs: await firstTab(connection), folder, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The tab that the browser starts with: opening another takes 20 ms. */
async function firstTab(connection: Connection): Promise<string[]> {
  const { targetInfos } = await connection.send('Target.getTargets');
  const target = (targetInfos as { type: string; targetId: string }[]).find(({ type }) => type === 'page');
  if (!target) return [];
  const { targetId } = target;
  return [(await connection.send('Target.attachToTarget', { targetId, flatten: true })).sessionId];
}

function connect(child: ChildProcess): Connection {
  const connection = new Connection(child.stdio[3] as never, child.stdio[4] as never);
  const said: string[] = [];
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    if (said.length < 20) said.push(text);
  });
  const late = setTimeout(
    () => connection.fail(new Error(`it did not answer within ${START / 1000} seconds`)),
    START,
  );
  connection.send('Browser.getVersion').then(
    () => clearTimeout(late),
    () => clearTimeout(late),
  );
  child.once('error', error => connection.fail(error));
  child.once('close', code =>
    connection.fail(new Error(lastWords(said.join('')) || `it ended with code ${code}`)),
  );
  return connection;
}

/** The line of the browser's own complaints that tells most. */
function lastWords(text: string): string {
  const lines = text.split('\n').filter(line => line.trim() !== '');
  return (
    lines.find(line => /error while loading|FATAL|cannot|not found/i.test(line)) ??
    lines.at(-1) ??
    ''
  ).trim();
}
