import { describe, expect, it } from 'vitest';
import { LENA } from '../../fixtures/instagram/creators';
import { pageOf, route } from '../../fixtures/instagram/page-blocks';
import { drawnProfile, ENGLISH, headerB } from '../../fixtures/instagram/profile-layouts';
import { xdtTimelineAnswer, xdtUserAnswer } from '../../fixtures/instagram/profile-xdt';
import {
  LOGIN_WALL,
  NOT_FOUND,
  PROVE,
  privatePage,
  SHELL,
  SIGN_IN,
  SLOW_DOWN,
  UNKNOWN_LAYOUT,
} from '../../fixtures/instagram/withheld-pages';
import { GRAPHQL, just, profileOf, read, SITE } from './read';

const PROFILE = `${SITE}/${LENA.handle}/`;

describe('a page that gives nothing', () => {
  it.each([
    ['login-wall', LOGIN_WALL],
    ['not-found', NOT_FOUND],
    ['no-data', SHELL],
    ['layout-changed', UNKNOWN_LAYOUT],
  ])('says %s and no number', (reason, html) => {
    expect(read({ url: PROFILE, html })).toMatchObject({ status: 'withheld', reason, observation: null });
  });

  it.each([
    ['throttled', SLOW_DOWN],
    ['login-wall', SIGN_IN],
    ['challenge', PROVE],
  ])('says %s where an answer did', (reason, body) => {
    expect(read({ url: PROFILE, html: SHELL, responses: [[GRAPHQL, body]] })).toMatchObject({ reason });
  });

  it('does not mind a refusal once something was read', () => {
    const responses = [
      [GRAPHQL, xdtUserAnswer()],
      [GRAPHQL, SLOW_DOWN],
    ] as const;
    expect(read({ url: PROFILE, responses })).toMatchObject({ status: 'read', reason: null });
  });

  it.each([
    ['/accounts/login/', 'login-wall'],
    ['/challenge/', 'challenge'],
  ])('%s is no account', (path, reason) => {
    expect(read({ url: `${SITE}${path}`, html: pageOf('') })).toMatchObject({
      status: 'unsupported',
      reason,
    });
  });

  it('says so of a page whose data never came', () => {
    expect(read({ url: PROFILE, html: pageOf('') })).toMatchObject({ status: 'withheld', reason: 'no-data' });
  });

  it('forgets the route once the user has moved on', () => {
    const given = { url: `${SITE}/milo_rides/`, loadedUrl: PROFILE, html: NOT_FOUND };
    expect(read(given).reason).toBe('no-data');
  });
});

describe('a private account', () => {
  it('is known by its data: counts are shown, posts are not listed', () => {
    const responses = [
      [GRAPHQL, xdtUserAnswer({ is_private: true })],
      [GRAPHQL, xdtTimelineAnswer()],
    ] as const;
    expect(read({ url: PROFILE, responses })).toMatchObject({
      status: 'withheld',
      reason: 'private',
      observation: { posts: [], profile: { followers: { value: just(48210) } } },
    });
  });

  it.each([
    ['en', 'This account is private'],
    ['de', 'Dieses Konto ist privat'],
    ['es', 'Esta cuenta es privada'],
    ['ko', '비공개 계정입니다'],
    ['ja', 'このアカウントは非公開です'],
    ['ar', 'هذا الحساب خاص'],
    ['ru', 'Это закрытый аккаунт'],
  ])('is known by its sentence in %s', (language, sentence) => {
    expect(read({ url: PROFILE, html: privatePage(sentence, language) })).toMatchObject({
      reason: 'private',
    });
  });

  it('is not made of a bio that says so', () => {
    const html = drawnProfile(headerB(ENGLISH).replace('Sourdough, slowly.', 'This account is private'), '');
    expect(profileOf({ url: PROFILE, html }).private).toBeNull();
    expect(read({ url: PROFILE, html })).toMatchObject({ status: 'read', reason: null });
  });
});

describe('the route', () => {
  it('names the account by id, and so the posts of answers that know no handle', () => {
    const html = pageOf(route('PolarisProfilePostsTabRoute', LENA.id));
    expect(profileOf({ url: PROFILE, html, responses: [[GRAPHQL, xdtTimelineAnswer()]] }).id).toBe(LENA.id);
  });
});
