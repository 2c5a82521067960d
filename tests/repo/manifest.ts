import config from '../../wxt.config.ts';

/** What a build would ask for, from wxt.config.ts itself. */
export interface Manifest {
  name: string;
  description: string;
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
}

type Make = (env: {
  browser: string;
  command: string;
  mode: string;
  manifestVersion: 3;
}) => Manifest | Promise<Manifest>;

export function manifestFor(browser: 'chrome' | 'firefox'): Manifest | Promise<Manifest> {
  const make = config.manifest as unknown as Make;
  return make({ browser, command: 'build', mode: 'production', manifestVersion: 3 });
}
