import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { thirdPartyText } from '../tools/third-party';
import { builtFiles, builtText, manifestOf, TARGETS } from './built';

const SITES = ['https://www.instagram.com/*', 'https://www.tiktok.com/*'];

interface ContentScript {
  readonly matches: readonly string[];
  readonly world?: string;
  readonly all_frames?: boolean;
  readonly js: readonly string[];
}

describe.each(TARGETS)('%s', (target) => {
  const manifest = manifestOf(target);
  const isChrome = target === 'chrome-mv3';

  it('asks for four permissions at most and for the two sites only', () => {
    const expected = ['scripting', ...(isChrome ? ['sidePanel'] : []), 'storage', 'unlimitedStorage'];
    expect([...(manifest.permissions as string[])].sort()).toEqual(expected);
    expect([...(manifest.host_permissions as string[])].sort()).toEqual(SITES);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('runs one isolated script a site, in the top frame, and no tap unless the user allowed it', () => {
    const scripts = manifest.content_scripts as readonly ContentScript[];
    expect(scripts.flatMap(({ matches }) => matches).sort()).toEqual(SITES);
    for (const script of scripts) {
      expect(script.world ?? 'ISOLATED').toBe('ISOLATED');
      expect(script.all_frames ?? false).toBe(false);
      expect(script.js.some((path) => path.includes('tap'))).toBe(false);
    }
  });

  it('lets the sites load nothing but the panel page', () => {
    const resources = manifest.web_accessible_resources as readonly Record<string, unknown>[];
    expect(resources).toHaveLength(1);
    expect(resources[0]?.resources).toEqual(['panel.html']);
    expect(resources[0]?.matches).toEqual(SITES);
    if (isChrome) expect(resources[0]?.use_dynamic_url).toBe(true);
  });

  it('forbids its own pages all network, foreign code and foreign frames', () => {
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    for (const directive of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'none'",
      "frame-src 'none'",
      "form-action 'none'",
      'frame-ancestors https://www.instagram.com https://www.tiktok.com',
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]) {
      expect(policy.split('; ')).toContain(directive);
    }
  });

  it('stays out of private windows and declares that nothing is collected', () => {
    expect(manifest.incognito).toBe('not_allowed');
    if (isChrome) return;
    const { gecko } = manifest.browser_specific_settings as { gecko: Record<string, unknown> };
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });

  it('leaves the gallery of parts out: it is for those who build', () => {
    for (const path of builtFiles(target).filter((file) => /\.(js|css|html)$/.test(file))) {
      expect(builtText(target, path), path).not.toMatch(/gallery-(cell|stage)/);
    }
  });

  it('names what others wrote of it, with the words of their licences', () => {
    expect(builtText(target, 'third-party.txt')).toBe(thirdPartyText());
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    for (const [name, version] of Object.entries(dependencies))
      expect(builtText(target, 'third-party.txt')).toContain(`${name} ${version} (`);
  });

  it('tells nobody on whose machine it was built', () => {
    for (const path of builtFiles(target).filter((file) => /\.(js|css|html|json)$/.test(file)))
      expect(builtText(target, path), path).not.toMatch(
        /\/(home|Users|work|root|tmp)\/|file:\/\/|node_modules/,
      );
  });

  it('ships no source map and no file that nobody asked for', () => {
    const known =
      /^(manifest\.json|background\.js|(panel|popup|sidepanel|welcome|dashboard)\.html|chunks\/[\w.-]+\.js|assets\/[\w.-]+\.css|content-scripts\/(instagram|tiktok|instagram-reader|tiktok-reader|surface|tap|comments|rare-counts)\.js|icons\/\d+\.png|icon\.svg|popup-page\.js|third-party\.txt)$/;
    expect(builtFiles(target).filter((path) => !known.test(path))).toEqual([]);
  });
});
