import { describe, expect, it } from 'vitest';
import { givenUp, nextStep, ofThisPage, PATIENCE, SETTLE } from '../../lib/sensor/look-policy';
import { madeReading } from './made-reading';

describe('a reading', () => {
  it('that is complete is sent at once', () => {
    expect(nextStep(madeReading(), 0, 0)).toBe('send');
  });

  it('that lacks something waits until the page has settled, and is then sent as it is', () => {
    const partly = madeReading({ status: 'incomplete' });
    expect(nextStep(partly, SETTLE - 1, 100)).toBe('wait');
    expect(nextStep(partly, SETTLE, 100)).toBe('send');
  });

  it('that has nothing waits as long as patience lasts', () => {
    const empty = madeReading({ status: 'incomplete', observation: null });
    expect(nextStep(empty, PATIENCE, PATIENCE - 1)).toBe('wait');
    expect(nextStep(empty, PATIENCE, PATIENCE)).toBe('give-up');
  });

  it.each(['no-data', 'layout-changed'] as const)(
    '"%s" is not believed of a page still being drawn',
    (reason) => {
      const withheld = madeReading({ status: 'withheld', reason, observation: null });
      expect(nextStep(withheld, SETTLE * 3, PATIENCE - 1)).toBe('wait');
      expect(nextStep(withheld, SETTLE * 3, PATIENCE)).toBe('send');
    },
  );

  it.each(['private', 'login-wall', 'not-found', 'challenge'] as const)(
    '"%s" is told once it has settled',
    (reason) => {
      const withheld = madeReading({ status: 'withheld', reason });
      expect(nextStep(withheld, 0, 0)).toBe('wait');
      expect(nextStep(withheld, SETTLE, 0)).toBe('send');
    },
  );
});

describe('a page given up', () => {
  it('keeps what it showed and says that the site has changed', () => {
    const partly = givenUp(madeReading({ status: 'incomplete' }));
    expect(partly.status).toBe('incomplete');
    expect(partly.health.status).toBe('site-changed');
    expect(partly.observation).not.toBeNull();
  });

  it('that showed nothing is withheld for its layout', () => {
    const empty = givenUp(madeReading({ status: 'incomplete' }, {}));
    expect(empty).toMatchObject({ status: 'withheld', reason: 'layout-changed', observation: null });
  });
});

describe('the header of the profile before', () => {
  const other = { kind: 'profile', handle: 'river.loom', post: null, list: 'own' } as const;

  it('is no reading of this one', () => {
    expect(ofThisPage(madeReading({ location: other }))).toMatchObject({
      status: 'incomplete',
      observation: null,
    });
  });

  it('may stand behind a post that is open', () => {
    const reading = madeReading({ location: { ...other, kind: 'post', handle: null, post: 'Abc12' } });
    expect(ofThisPage(reading)).toBe(reading);
  });
});
