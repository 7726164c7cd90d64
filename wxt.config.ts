import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { defineConfig } from 'wxt';
import { PLATFORM } from './lib/core/profile/platform';

const ORIGINS = Object.values(PLATFORM).flatMap(({ origins }) => origins);

/** No network, no eval, no HTML from strings; only the supported sites may embed the panel page. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  `frame-ancestors ${ORIGINS.join(' ')}`,
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The framework's context announces every script to the page; lib/sensor/no-context.ts says more. */
const NO_CONTEXT = fileURLToPath(new URL('./lib/sensor/no-context.ts', import.meta.url));

/**
 * Each file of a page costs a round trip to the browser's own process, which is more than reading it: what a surface
 * beside a profile shares with any other page comes in one file, and nothing in it is for the dashboard alone.
 */
const SHARED: Rolldown.CodeSplittingGroup[] = [
  {
    debugName: 'drawing',
    name(id, bundle) {
      const pages = pagesOf(id, bundle);
      return pages.length > 1 && pages.some((page) => BESIDE_A_PROFILE.test(page)) ? 'drawing' : null;
    },
  },
];

const BESIDE_A_PROFILE = /[\\/](panel|sidepanel)[\\/]index\.html$/;

/** The pages that a module is part of, as the ids of their html. */
function pagesOf(id: string, bundle: Rolldown.ChunkingContext): readonly string[] {
  const reached = new Set([id]);
  for (const each of reached)
    for (const importer of bundle.getModuleInfo(each)?.importers ?? []) reached.add(importer);
  return [...reached].filter((each) => each.endsWith('.html'));
}

const FEW_FILES: Plugin = {
  name: 'touchstone:few-files',
  config: ({ build }) =>
    build?.lib
      ? undefined
      : { build: { rolldownOptions: { output: { codeSplitting: { groups: SHARED } } } } },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/auto-icons'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  autoIcons: { baseIconPath: 'public/icon.svg' },
  vite: () => ({
    plugins: [FEW_FILES],
    // The polyfill would bring a fetch into the pages; every browser we support preloads modules itself.
    build: { modulePreload: { polyfill: false } },
    resolve: { alias: { 'wxt/utils/content-script-context': NO_CONTEXT } },
  }),
  manifest: ({ browser }) => ({
    name: 'Touchstone',
    description:
      'How good a partner is this creator, how sure is that, and why: read from the profile in front of you, kept on this computer.',
    permissions: ['storage', 'scripting', 'unlimitedStorage', ...(browser === 'chrome' ? ['sidePanel'] : [])],
    host_permissions: ORIGINS.map((origin) => `${origin}/*`),
    incognito: 'not_allowed',
    minimum_chrome_version: '131',
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: ORIGINS.map((origin) => `${origin}/*`),
        ...(browser === 'chrome' ? { use_dynamic_url: true } : {}),
      },
    ],
    // A page of the framework's own making would bring two more files, and the popup waits for each: public/popup.html.
    action: { default_title: 'Touchstone', default_popup: 'popup.html' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+T' } },
      'show-panel': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: 'Show Touchstone in the page, and take the keyboard there',
      },
      // A browser suggests keys for four commands at most. Stepping on and the one verdict that must not be lost
      // get the other two; the rest can be given keys in the browser's own page of shortcuts.
      'queue-next': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: 'Open the next creator of your queue in this tab',
      },
      'verdict-yes': {
        suggested_key: { default: 'Alt+Shift+Y' },
        description: 'Say yes to the creator in this tab',
      },
      'verdict-maybe': { description: 'Say maybe to the creator in this tab' },
      'verdict-no': { description: 'Say no to the creator in this tab' },
    },
    browser_specific_settings: {
      gecko: {
        id: 'touchstone@touchstone.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  }),
});
