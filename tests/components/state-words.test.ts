import { describe, expect, it } from 'vitest';
import { stateWords } from '../../components/insight/state-message';
import type { PlatformId } from '../../lib/core/profile/platform';
import { ENGLISH } from '../../lib/core/words/english';
import { say } from '../../lib/core/words/say';

describe('the words of a state without access', () => {
  const title = (...platforms: readonly PlatformId[]) =>
    say(ENGLISH, stateWords({ status: 'no-access', platforms }).title);

  it('name one site, or both as one would say them', () => {
    expect(title('tiktok')).toBe('No access to TikTok');
    expect(title('instagram', 'tiktok')).toBe('No access to Instagram and TikTok');
  });
});
