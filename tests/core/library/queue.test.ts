import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpen, progressOf, type QueueLine, stepFrom } from '../../../lib/core/library/queue';
import { QUEUE_ITEM_STATES } from '../../../lib/core/library/queue-item-state';

function line(id: string, state: QueueLine['state'], verdict: QueueLine['verdict'] = null): QueueLine {
  return {
    id,
    key: `instagram:${id}`,
    platform: 'instagram',
    handle: id,
    state,
    skippedFor: state === 'skipped' ? 'private' : null,
    seenAt: null,
    points: null,
    verdict,
    reason: null,
    said: [],
    contact: null,
  };
}

describe('a step in the queue', () => {
  const lines = [
    line('a', 'done', 'yes'),
    line('b', 'current'),
    line('c', 'waiting', 'no'),
    line('d', 'waiting'),
  ];

  it('passes over those who were judged before', () => {
    expect(stepFrom(lines, 'next')?.id).toBe('d');
    expect(stepFrom(lines, 'previous')?.id).toBe('a');
  });

  it('comes back to those who were left out before the end is the end', () => {
    const jumped = [line('a', 'waiting'), line('b', 'done'), line('c', 'current')];
    expect(stepFrom(jumped, 'next')?.id).toBe('a');
    expect(stepFrom([line('a', 'done'), line('b', 'current')], 'next')).toBeNull();
  });

  it('back from the first leads nowhere, back from the end to the last', () => {
    expect(stepFrom([line('a', 'current'), line('b', 'waiting')], 'previous')).toBeNull();
    expect(stepFrom([line('a', 'done'), line('b', 'done')], 'previous')?.id).toBe('b');
  });
});

const anyLine = fc
  .record({
    state: fc.constantFrom(...QUEUE_ITEM_STATES.filter((state) => state !== 'current')),
    verdict: fc.constantFrom(null, 'yes' as const, 'maybe' as const, 'no' as const),
  })
  .map(({ state, verdict }) => line('x', state, verdict));

describe('progress', () => {
  it('counts every creator exactly once', () => {
    fc.assert(
      fc.property(fc.array(anyLine), fc.boolean(), (others, hasCurrent) => {
        const lines = hasCurrent ? [...others, line('now', 'current')] : others;
        const { total, said, unsaid, skipped, left } = progressOf(lines);
        const now = hasCurrent ? 1 : 0;
        expect(said.yes + said.maybe + said.no + unsaid + skipped + left + now).toBe(total);
        expect(left).toBe(lines.filter(isOpen).length);
      }),
    );
  });

  it('every press of next shows somebody new, until nobody is left', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 30 }), (start) => {
        let lines = start.map((one, index): QueueLine => ({ ...one, id: String(index) }));
        const { left } = progressOf(lines);
        const shown: string[] = [];
        for (let to = stepFrom(lines, 'next'); to; to = stepFrom(lines, 'next')) {
          const { id } = to;
          shown.push(id);
          lines = lines.map((one) =>
            one.id === id
              ? { ...one, state: 'current' }
              : one.state === 'current'
                ? { ...one, state: 'done' }
                : one,
          );
        }
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown).toHaveLength(left);
      }),
    );
  });
});
