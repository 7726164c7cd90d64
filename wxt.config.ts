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
 * The popup asks its question before its drawing code runs; the code still comes at once, not only when the
 * question has gone out: its scripts as preloads, which nothing waits for, its styles as styles, so that the import
 * finds them there and does not wait for them once more. The question waits neither for the styles nor for the page.
 */
const DRAWING_CODE_AT_ONCE: Plugin = {
  name: 'touchstone:drawing-code-at-once',
  transformIndexHtml: {
    order: 'post',
    handler(html, { chunk, bundle = {} }) {
      const page = chunk?.dynamicImports.find((file) => file.includes('/popup-page-'));
      if (page === undefined) return [];
      const chunks = neededBy(page, bundle);
      const styles = new Set(chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
      const tags = [
        ...chunks.map(({ fileName }) => ({ rel: 'modulepreload', href: `/${fileName}` })),
        ...[...styles].map((file) => ({ rel: 'stylesheet', href: `/${file}` })),
      ]
        .filter(({ href }) => !html.includes(href))
        .map((link) => ({ tag: 'link', attrs: { ...link, crossorigin: true }, injectTo: 'head' as const }));
      return { html: html.replace('<script type="module"', '<script type="module" async'), tags };
    },
  },
};

/** A chunk and all that it imports, each once. */
function neededBy(first: string, bundle: Rolldown.OutputBundle): readonly Rolldown.OutputChunk[] {
  const found = new Set([first]);
  for (const file of found) {
    const chunk = bundle[file];
    if (chunk?.type === 'chunk') for (const next of chunk.imports) found.add(next);
  }
  return [...found].map((file) => bundle[file]).filter((output) => output?.type === 'chunk');
}

/**
 * Each file of a page costs a round trip to the browser's own process, which is more than reading it: what the
 * surfaces share comes in two files. The first is all that the popup needs to ask its question.
 */
const SHARED: Rolldown.CodeSplittingGroup[] = [
  {
    name: 'asking',
    test: /preload-helper|wxt-html-plugins|[\\/]vanilla\.mjs|[\\/](surface-store|surface-ports|letter-keys)\.ts|[\\/]messages[\\/]client\.ts|[\\/]library[\\/]contact\.ts|wxt[\\/]dist[\\/]browser|@wxt-dev[\\/]browser/,
    priority: 2,
  },
  {
    name: 'drawing',
    test: /node_modules[\\/](react|react-dom|scheduler|zustand)[\\/]|[\\/](components|core|platforms)[\\/]/,
    minShareCount: 3,
    priority: 1,
  },
];

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
    plugins: [DRAWING_CODE_AT_ONCE, FEW_FILES],
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
    action: { default_title: 'Touchstone' },
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
