// Makes a bare machine ready: packages, and browsers where they may be installed. Plain Node, so that it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAMP = join(ROOT, 'node_modules', '.cache', 'kneadtime', 'installed');

/** One clear sentence and an exit code, instead of a stack. */
export function stop(sentence) {
  console.error(sentence);
  process.exit(2);
}

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(`Kneadtime needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node and try again.`);
  }
}

function lockHash() {
  // The lock alone says what is installed; a new script in package.json is no reason to install anything again.
  const lock = readFileSync(join(ROOT, 'package-lock.json'));
  return createHash('sha256').update(lock).update(process.version).digest('hex');
}

/** Installs the locked packages when they are missing or the lock has changed since. stdout stays clean for the command line. */
export function installPackages() {
  const wanted = lockHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.error('Installing packages …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0)
    stop('The packages could not be installed (npm ci failed, see above). Check the network and try again.');
  mkdirSync(join(STAMP, '..'), { recursive: true });
  writeFileSync(STAMP, wanted);
}

const PLACES = {
  chromium: [
    process.env.KNEADTIME_CHROMIUM,
    ...onPath(['chromium', 'chromium-browser', 'google-chrome-for-testing']),
    '/usr/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  ],
  firefox: [
    process.env.KNEADTIME_FIREFOX,
    ...onPath(['firefox-esr', 'firefox']),
    '/usr/bin/firefox-esr',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

function onPath(names) {
  const dirs = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', ''] : [''];
  return names.flatMap((name) => dirs.flatMap((dir) => endings.map((ending) => join(dir, name + ending))));
}

/** The path of a browser, or null. Branded Chrome is not looked for: it no longer loads unpacked extensions from the command line. */
export function findBrowser(name) {
  return PLACES[name].find((path) => path && existsSync(path)) ?? null;
}

const DEBIAN = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Finds the browsers, installing Debian's packages where this user may; otherwise says in one line what to install. */
export function findBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length > 0) installFromDebian(missing.map((name) => DEBIAN[name]));
  const found = Object.fromEntries(names.map((name) => [name, findBrowser(name)]));
  const still = names.filter((name) => !found[name]);
  if (still.length > 0) {
    console.error(
      `Please install ${still.map((name) => DEBIAN[name]).join(' and ')} (or set ${still
        .map((name) => `KNEADTIME_${name.toUpperCase()}`)
        .join(' and ')} to its path): the browser tests and the demo need it.`,
    );
  }
  return found;
}

function installFromDebian(packages) {
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return;
  const root = typeof process.getuid === 'function' && process.getuid() === 0;
  const prefix = root ? [] : ['sudo', '-n'];
  if (!root && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return;
  console.error(`Installing ${packages.join(' and ')} …`);
  const run = (...args) => {
    const [command, ...rest] = [...prefix, 'apt-get', ...args];
    return spawnSync(command, rest, {
      stdio: ['ignore', 'ignore', 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  run('update', '-qq');
  // Fonts too: a bare machine has none, and pages without glyphs prove nothing.
  run('install', '-y', '-qq', '--no-install-recommends', ...packages, 'fonts-noto-core', 'fonts-roboto');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  checkNode();
  installPackages();
  const found = findBrowsers(['chromium', 'firefox']);
  console.log(`Ready. Chromium: ${found.chromium ?? 'missing'}. Firefox: ${found.firefox ?? 'missing'}.`);
}
