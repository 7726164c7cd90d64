import { describe, expect, it, vi } from 'vitest';
import type { Sighting } from '../../lib/platforms/contract';
import { responseLog } from '../../lib/sensor/response-log';

function sighting(shape: string, posts = 0): Sighting {
  return {
    shape,
    via: 'response',
    profile: null,
    posts: Array.from({ length: posts }, () => ({ fields: {}, ownerId: null })),
    comments: [],
    list: 'timeline',
    withheld: null,
  };
}
const shapes = (sightings: readonly Sighting[]) => sightings.map(({ shape }) => shape);

describe('the response log', () => {
  it('reads each answer once, oldest first, path and body told apart', () => {
    const hear = vi.fn((path: string, body: string) => [sighting(`${path}|${body}`)]);
    const log = responseLog(hear);
    log.take('/api?a=1\n{"x":1}\n', 0, 'read');
    log.take('/other\nbody', 1, 'read');
    expect(shapes(log.sightings())).toEqual(['/api?a=1|{"x":1}\n', '/other|body']);
    log.sightings();
    expect(hear).toHaveBeenCalledTimes(2);
  });

  it('keeps what came before there was a reader', () => {
    let reader: ((path: string) => readonly Sighting[]) | null = null;
    const log = responseLog((path) => reader?.(path) ?? null);
    log.take('/early\n{}', 0, 'read');
    expect(log.sightings()).toEqual([]);
    reader = (path) => [sighting(path)];
    expect(shapes(log.sightings())).toEqual(['/early']);
  });

  it.each([
    ['an object', { path: '/x' }],
    ['no path', '\n{}'],
    ['no body', '/x'],
    ['a body beyond the limit', `/x\n${'y'.repeat(4 * 1024 * 1024 + 8192)}`],
  ])('drops %s', (_name, message) => {
    const hear = vi.fn(() => [sighting('x')]);
    const log = responseLog(hear);
    log.take(message, 0, 'read');
    expect(log.sightings()).toEqual([]);
  });

  it('survives a reader that throws', () => {
    const log = responseLog((path) => {
      if (path === '/bad') throw new Error('odd body');
      return [sighting(path)];
    });
    log.take('/bad\n', 0, 'read');
    log.take('/good\n{}', 0, 'read');
    expect(shapes(log.sightings())).toEqual(['/good']);
  });

  it('forgets the account before, except for what came just now', () => {
    const log = responseLog((path) => [sighting(path)]);
    log.take('/old\n{}', 0, 'read');
    log.take('/ahead\n{}', 9000, 'read');
    log.sightings();
    log.turnTo(10_000);
    expect(shapes(log.sightings())).toEqual(['/ahead']);
  });

  it('has an end: the newest 60 sightings and 900 posts', () => {
    const log = responseLog((path) => [sighting(path, path.startsWith('/big') ? 400 : 0)]);
    for (let index = 0; index < 80; index += 1) {
      log.take(`/small/${index}\n{}`, index, 'read');
      log.sightings();
    }
    expect(log.sightings()).toHaveLength(60);
    for (let index = 0; index < 5; index += 1) {
      log.take(`/big/${index}\n{}`, index, 'read');
      log.sightings();
    }
    expect(shapes(log.sightings())).toEqual(['/big/3', '/big/4']);
  });

  it('keeps little of what comes while nothing is read', () => {
    let reader: ((path: string) => readonly Sighting[]) | null = null;
    const log = responseLog((path) => reader?.(path) ?? null);
    log.take('/long-ago\n{}', 0, 'other');
    log.take(`/large\n${'x'.repeat(1_999_990)}`, 9000, 'other');
    log.take('/ahead\n{}', 9500, 'other');
    reader = (path) => [sighting(path)];
    expect(shapes(log.sightings())).toEqual(['/ahead']);
  });
});
