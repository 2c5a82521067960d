import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

let bundled: string | undefined;

/** Beside this file; when a runner has itself been bundled elsewhere, below the repository it is started in. */
function entryPoint(): string {
  const beside = join(dirname(fileURLToPath(import.meta.url)), 'page.ts');
  return existsSync(beside) ? beside : resolve('tests/replicas/google-calendar/page.ts');
}

/** The page's script as one IIFE, built once a process. Needs Node's own globals: not for a happy-dom test. */
export function pageScript(): string {
  if (bundled !== undefined) return bundled;
  const result = buildSync({
    entryPoints: [entryPoint()],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'ascii',
  });
  bundled = result.outputFiles[0]?.text ?? '';
  return bundled;
}
