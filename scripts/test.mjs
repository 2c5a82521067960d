// npm test: every check, from a bare machine. The last line is `N passed, N failed`; --full takes the full counts of fuzz and properties.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, findBrowsers, installPackages, ROOT } from './setup.mjs';

const full = process.argv.includes('--full');
/** The core must not know the machine's zone; these hold DST both ways, a skipped day, half hours and no DST. */
const ZONES = ['America/New_York', 'Europe/Berlin', 'Australia/Sydney', 'Pacific/Apia', 'Africa/Cairo', 'Asia/Kolkata'];

const PURE = ['tests/core', 'tests/words', 'tests/formats'];

const totals = { passed: 0, failed: 0 };
const reports = join(ROOT, 'node_modules', '.cache', 'kneadtime', 'reports');

function bin(name, ...path) {
  return [process.execPath, [join(ROOT, 'node_modules', name, ...path)]];
}

function run([command, first], args, env = {}) {
  return new Promise((done) => {
    const child = spawn(command, [...first, ...args], { cwd: ROOT, env: { ...process.env, ...env } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('close', (code) => done({ code, output }));
  });
}

/** One check that passes or fails as a whole. */
async function step(name, work) {
  const from = Date.now();
  const { code, output } = await work();
  const seconds = ((Date.now() - from) / 1000).toFixed(1);
  if (code === 0) totals.passed++;
  else totals.failed++;
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  if (code !== 0) console.log(output.trimEnd().replace(/^/gm, '     '));
}

/** A vitest run; its own tests are counted one by one. */
async function suite(name, args, env = {}) {
  const file = join(reports, `${name.replace(/\W+/g, '-')}.json`);
  const from = Date.now();
  const vitest = bin('vitest', 'vitest.mjs');
  const { code, output } = await run(
    vitest,
    ['run', ...args, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
    {
      NO_COLOR: '1',
      ...(full ? { KNEADTIME_FULL: '1' } : {}),
      ...env,
    },
  );
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  const passed = report?.numPassedTests ?? 0;
  // A file that does not even load counts no tests, but it is a failure all the same.
  const failed = Math.max(report?.numFailedTests ?? 0, code === 0 ? 0 : 1);
  totals.passed += passed;
  totals.failed += failed;
  console.log(
    `${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed (${((Date.now() - from) / 1000).toFixed(1)} s)`,
  );
  if (failed > 0) console.log(output.trimEnd().replace(/^/gm, '     '));
}

checkNode();
installPackages();
const browsers = findBrowsers(['chromium', 'firefox']);
mkdirSync(reports, { recursive: true });

await Promise.all([
  step('types of the pure core', () => run(bin('typescript', 'bin', 'tsc'), ['-p', 'src/core'])),
  step('types', () => run(bin('typescript', 'bin', 'tsc'), ['-p', '.'])),
  step('lint and format', () =>
    run(bin('@biomejs', 'biome', 'bin', 'biome'), ['ci', '--error-on-warnings', '--colors=off', '.']),
  ),
]);
await step('unused code', () => run(bin('knip', 'bin', 'knip.js'), ['--no-progress']));
// Pure code leaves nothing behind: one world for all files saves loading it a hundred times.
await suite('core, words and formats', [...PURE, '--no-isolate']);
await suite(
  'all other unit, property and repo tests',
  PURE.flatMap((folder) => ['--exclude', `${folder}/**`]),
);
for (const zone of ZONES)
  await suite(`core in ${zone}`, ['tests/core', 'tests/words', '--no-isolate'], { TZ: zone, KNEADTIME_SHARE: '1' });
await step('build', () => run([process.execPath, [join(ROOT, 'scripts', 'build.mjs')]], []));
if (browsers.chromium && browsers.firefox) {
  await suite('browser tests', ['-c', 'vitest.e2e.config.ts'], {
    KNEADTIME_CHROMIUM: browsers.chromium,
    KNEADTIME_FIREFOX: browsers.firefox,
  });
} else {
  console.log('FAIL browser tests: a browser is missing (see above)');
  totals.failed++;
}

console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
