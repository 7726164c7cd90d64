import { describe, expect, it } from 'vitest';
import { ADAPTERS, adapterFor } from '../../lib/platforms/catalog';
import { EXAMPLES } from '../../lib/platforms/examples';

const adapters = Object.values(ADAPTERS);
const pairs = adapters.flatMap((owner) =>
  adapters.filter((other) => other !== owner).map((other) => [owner, other] as const),
);

describe('sites do not take each other for their own', () => {
  it.each(pairs.map(([owner, other]) => [owner.id, other.id, owner, other] as const))(
    'pages of %s are none of %s',
    (_owner, _other, owner, other) => {
      const pages = EXAMPLES[owner.id].filter(([, expected]) => expected !== null);
      expect(pages.length).toBeGreaterThan(0);
      for (const [url] of pages) expect(other.locate(new URL(url))).toBeNull();
    },
  );

  it.each(adapters.map((adapter) => [adapter.id, adapter] as const))(
    'every page of %s finds its own adapter',
    (_id, adapter) => {
      for (const [url, expected] of EXAMPLES[adapter.id])
        expect(adapterFor(new URL(url)) === adapter, url).toBe(expected !== null);
    },
  );

  it('knows no adapter for other sites', () => {
    expect(adapterFor(new URL('https://example.org/@mara.kneads'))).toBeNull();
  });
});
