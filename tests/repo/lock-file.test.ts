import { describe, expect, it } from 'vitest';
import { textOf } from './tree.ts';

interface Entry {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  /** Set on packages for one platform. A lock knows no checksum of what no machine of ours has fetched. */
  os?: string[];
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

const { packages } = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, Entry> };
const own = JSON.parse(textOf('package.json')) as Entry & { overrides?: Record<string, string> };

/** Where Node would find `name` from the package at `from`, as the lock file writes it. */
function found(from: string, name: string): boolean {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const path = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (Object.hasOwn(packages, path)) return true;
    if (at === '') return false;
  }
}

describe('package-lock.json', () => {
  it('holds every package on every platform', () => {
    const broken = Object.entries(packages).flatMap(([path, entry]) => {
      const peers = Object.keys(entry.peerDependencies ?? {}).filter(
        (name) => !entry.peerDependenciesMeta?.[name]?.optional,
      );
      const named = [
        ...Object.keys(entry.dependencies ?? {}),
        ...Object.keys(entry.optionalDependencies ?? {}),
        ...(path === '' ? Object.keys(entry.devDependencies ?? {}) : peers),
      ];
      return named
        .filter((name) => !found(path, name))
        .map(
          (name) => `${path || 'package.json'} needs ${name}, which has no entry: npm ci would stop on some machines.`,
        );
    });
    expect(broken, 'Write the lock anew: remove node_modules and package-lock.json, then npm install').toEqual([]);
  });

  it('says what to install, not from where', () => {
    const broken = Object.entries(packages).filter(([path, { resolved, link }]) => path !== '' && (resolved || link));
    expect(
      broken.map(([path]) => path),
      'Remove these "resolved" addresses (npm install --omit-lockfile-registry-resolved)',
    ).toEqual([]);
  });

  it('can tell a package from a forgery', () => {
    const broken = Object.entries(packages).filter(([path, { integrity, os }]) => path !== '' && !integrity && !os);
    expect(
      broken.map(([path]) => path),
      'These entries have no integrity: write the lock anew',
    ).toEqual([]);
  });

  it('agrees with package.json', () => {
    const why = 'package.json changed without its lock: run npm install';
    expect(packages['']?.dependencies, why).toEqual(own.dependencies);
    expect(packages['']?.devDependencies, why).toEqual(own.devDependencies);
    const all = { ...own.dependencies, ...own.devDependencies };
    const drifted = Object.entries(all).filter(
      ([name, version]) => packages[`node_modules/${name}`]?.version !== version,
    );
    expect(drifted, why).toEqual([]);
  });
});

describe('package.json', () => {
  it('names exact versions', () => {
    const all = { ...own.dependencies, ...own.devDependencies, ...own.overrides };
    const loose = Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    expect(loose, 'Write these versions without ^ or ~, so that a build can be repeated').toEqual([]);
  });
});
