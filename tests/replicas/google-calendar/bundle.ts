import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const bundled = new Map<string, string>();

/** In the replica's own folder; when a runner has itself been bundled elsewhere, below the repository it is started in. */
function entryPoint(replica: string): string {
  const beside = join(dirname(fileURLToPath(import.meta.url)), '..', replica, 'page.ts');
  return existsSync(beside) ? beside : resolve('tests/replicas', replica, 'page.ts');
}

/** A replica's page script as one IIFE, built once a process. Needs Node's own globals: not for a happy-dom test. */
export function pageScript(replica = 'google-calendar'): string {
  const known = bundled.get(replica);
  if (known !== undefined) return known;
  const result = buildSync({
    entryPoints: [entryPoint(replica)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'ascii',
  });
  const text = result.outputFiles[0]?.text ?? '';
  bundled.set(replica, text);
  return text;
}
