/**
 * Who may import whom, as data; docs/architecture.md shows the same table. A file belongs to the row with the longest `path` that
 * begins its own. Every row may import itself. `import type` counts like any import, since a type ties two files together too;
 * `types` names what may be imported for its types alone.
 */
export interface Layer {
  path: string;
  /** Files or folders (ending in `/`) of ours. */
  may: readonly string[];
  types?: readonly string[];
  /** Packages, or folders of packages (ending in `/`). */
  packages: readonly string[];
  /** What the row is for, for whoever breaks it. */
  because: string;
}

const MODEL = ['src/core/model.ts', 'src/core/time.ts'];

export const LAYERS: readonly Layer[] = [
  {
    path: 'src/core/',
    may: [],
    packages: ['date-fns/', '@date-fns/tz/', 'valibot'],
    because: 'core decides and touches nothing: no page, no browser, no clock',
  },
  {
    path: 'src/sites/list.ts',
    may: [],
    packages: [],
    because: 'the manifest, the router and the popup load the list, so it carries nothing with it',
  },
  {
    path: 'src/sites/site.ts',
    may: [...MODEL, 'src/sites/list.ts'],
    packages: [],
    because: 'the interface of a site knows the model alone',
  },
  {
    path: 'src/sites/site-forms.ts',
    may: MODEL,
    packages: [],
    because: "the interface of a site's forms knows the model alone",
  },
  {
    path: 'src/sites/',
    may: [...MODEL, 'src/sites/list.ts', 'src/sites/site.ts', 'src/sites/site-forms.ts'],
    packages: [],
    because: 'a reader touches its page, decides nothing, and can be read without knowing any other site',
  },
  {
    path: 'src/formats/',
    may: MODEL,
    packages: ['ical.js'],
    because: 'a format is text in, text out',
  },
  {
    path: 'src/accounts/',
    may: [...MODEL, 'src/formats/'],
    packages: [],
    because: 'an account gets fetch, identity and secrets handed in',
  },
  {
    path: 'src/platform/',
    may: ['src/core/model.ts', 'src/core/settings.ts', 'src/sites/list.ts'],
    packages: ['valibot', 'webextension-polyfill', 'wxt/browser'],
    because: 'platform is the only door to browser.*, and knows nothing of plans',
  },
  {
    path: 'src/words/',
    may: [...MODEL, 'src/core/advice/'],
    // Relative dates in every language; pure, as in core.
    packages: ['date-fns/'],
    because: 'words work in the worker, in pages and on the command line',
  },
  {
    path: 'src/page/',
    may: [
      ...MODEL,
      'src/sites/site.ts',
      'src/sites/site-forms.ts',
      'src/platform/marks.ts',
      'src/platform/port.ts',
      'src/ui/card/',
      'src/ui/light-jsx/',
    ],
    // The schemas beside these types would bring valibot into every page.
    types: ['src/platform/messages.ts'],
    packages: [],
    because:
      'a content script sends readings and clicks and draws finished marks; it plans nothing and is paid for on every load',
  },
  {
    path: 'src/worker/',
    may: ['src/core/', 'src/formats/', 'src/accounts/', 'src/platform/', 'src/words/', 'src/sites/list.ts'],
    // Answers of tabs are checked like everything that comes from a page.
    packages: ['valibot'],
    because: 'the worker has no page and shows nothing; the browser is handed to it',
  },
  {
    path: 'src/ui/light-jsx/',
    may: [],
    // Its types only: components can then move between the two.
    packages: ['preact'],
    because: 'the card needs elements, attributes and text; Preact would be half of what a page loads',
  },
  {
    path: 'src/ui/card/',
    may: ['src/core/model.ts', 'src/platform/marks.ts', 'src/ui/light-jsx/'],
    packages: [],
    because: 'the in-page card gets finished sentences, so that no catalogue is loaded into a page',
  },
  {
    path: 'src/ui/',
    may: [
      ...MODEL,
      'src/core/settings.ts',
      'src/platform/marks.ts',
      'src/platform/check-in-view.ts',
      'src/platform/options-view.ts',
      'src/platform/popup-view.ts',
      'src/words/',
    ],
    types: ['src/platform/messages.ts'],
    packages: ['preact/'],
    because:
      'components show what the worker says and send what the user clicks; storage, sites and rules are not theirs',
  },
  {
    path: 'entrypoints/',
    may: ['src/'],
    packages: ['preact/', 'wxt/utils/'],
    because: 'an entrypoint wires parts together; browser.* comes from src/platform/browser.ts',
  },
];

/** Each site stands alone: its row is made from its folder. */
export function layerOf(path: string): Layer | undefined {
  const site = /^src\/sites\/[^/]+\//.exec(path)?.[0];
  const row = LAYERS.filter((layer) => path.startsWith(layer.path)).sort((a, b) => b.path.length - a.path.length)[0];
  return row && site ? { ...row, path: site } : row;
}

/** What must never weigh on a page: packages and folders of ours that no content script may load. */
export const NEVER_IN_A_PAGE = {
  packages: ['preact/', 'valibot', 'ical.js', 'webextension-polyfill', 'wxt/browser'],
  files: [
    'src/words/',
    'src/core/plan/',
    'src/core/rules/',
    'src/core/detect/',
    'src/worker/',
    'src/formats/',
    'src/platform/storage.ts',
    'src/platform/browser.ts',
  ],
} as const;
