// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { BriefSection } from '../../components/insight/brief-section';
import { Chip } from '../../components/insight/chip';
import type { ListDesk, Lists } from '../../components/insight/list-chooser';
import { Popup } from '../../components/insight/popup';
import { createMarksState } from '../../components/notes/marks-state';
import type { Insight } from '../../lib/core/insight/insight';
import type { Finding } from '../../lib/core/niche/match';
import { draw, SILENT_PORT } from './draw';
import { SAMPLE_INSIGHT, SAMPLE_OWN } from './sample-insight';

const RED: Finding = {
  kind: 'red-line',
  term: 'vodka',
  post: 'post-3',
  date: '2026-04-12T00:00:00Z',
  url: 'https://www.instagram.com/p/invented3/',
  where: 'caption',
  paid: 'platform-label',
  quote: 'a dash of vodka in the crust',
};

function section(change: Partial<Insight> = {}, desk: ListDesk | null = null) {
  const lists: Lists = { next: vi.fn(), openBrief: vi.fn(), desk };
  const { container } = draw(
    <BriefSection
      insight={{ ...SAMPLE_INSIGHT, ...change }}
      own={SAMPLE_OWN}
      lists={lists}
      trusts={() => true}
    />,
  );
  return { container, text: (container.textContent ?? '').replace(/[\u2066-\u2069]/g, '') };
}

describe('the match', () => {
  it('names each word with the posts it was found in, and those it was not', () => {
    const { container, text } = section();
    expect(text).toContain('Its captions cover 70% of the words wanted.');
    expect(text).toContain('sourdough in 9 posts, such as Apr 15, Mar 31');
    expect(text).toContain('organic not found');
    const link = container.querySelector('.match-terms a');
    expect(link?.getAttribute('href')).toBe('https://www.instagram.com/p/invented14/');
  });

  it('is not known where no caption was read', () => {
    expect(section({ match: { value: null, terms: [] } }).text).toContain('Not known: no caption was read.');
  });
});

describe('the languages wanted', () => {
  it('stand beside those of the captions', () => {
    const { text } = section();
    expect(text).toContain('Languages wanted: German. Captions read: English 80%, German 20%.');
  });

  it('are left open where no caption is long enough', () => {
    const { text } = section({ languages: null });
    expect(text).toContain('Languages wanted: German. No caption read so far is long enough');
  });
});

describe('red lines and brands', () => {
  it('are quoted with date, link, place and whether the post is paid', () => {
    const { container, text } = section({ findings: [RED] });
    expect(text).toContain('Red line: vodka');
    const quote = container.querySelector('.quotes li');
    expect(quote?.querySelector('q')?.textContent).toBe(RED.quote);
    expect(quote?.textContent).toContain('Apr 12, in the caption, paid, says the site’s label');
    expect(quote?.querySelector('a')?.getAttribute('href')).toBe(RED.url);
  });

  it('that are not there are clear, in so many posts', () => {
    const { text } = section({
      findings: [],
      looked: { days: null, posts: 24, unread: 0, older: 0, bio: true },
    });
    expect(text).toContain('Red lines: none in the 24 posts read and the bio.');
    expect(text).toContain('Rival brands: none in the 24 posts read and the bio.');
    expect(text).toContain('Your brands: none in the 24 posts read and the bio.');
  });

  it('are not called clear where nothing could be looked at', () => {
    const { text } = section({
      findings: [],
      looked: { days: null, posts: 0, unread: 3, older: 0, bio: false },
    });
    expect(text).toContain('Red lines: nothing could be looked at yet.');
    expect(text).not.toContain('none in the');
  });

  it('show the newest quotes of a word and count the others', () => {
    const findings = [1, 2, 3, 4, 5].map((day) => ({
      ...RED,
      post: `p${day}`,
      date: `2026-04-0${day}T00:00:00Z`,
      quote: `quote ${day}`,
    }));
    const { container, text } = section({
      findings: [...findings, { ...RED, post: null, where: 'bio', quote: 'in bio' }],
    });
    expect([...container.querySelectorAll('q')].map((quote) => quote.textContent)).toEqual([
      'in bio',
      'quote 5',
      'quote 4',
    ]);
    expect(text).toContain('and 3 times more');
  });

  it('that rule a creator out stand beside the score, in the popup too', () => {
    const { container } = draw(
      <Popup
        state={{ status: 'ready', insight: { ...SAMPLE_INSIGHT, findings: [RED] }, own: SAMPLE_OWN }}
        recent={[]}
        marks={createMarksState(SILENT_PORT)}
        letters={null}
        onSidePanel={null}
        action={null}
        lists={null}
        inPage={null}
        desk={null}
      />,
    );
    expect(container.querySelector('.red-lines')?.textContent).toContain('Red line found: ');
  });
});

describe('what else the brief wants', () => {
  it('is compared where it can be, and said where it cannot', () => {
    const { text } = section();
    expect(text).toContain('Wanted: Food and drink. Seen: Food and drink 83%, Home and interior 11%.');
    expect(text).toContain('Languages wanted: German.');
    expect(section({ platform: 'tiktok' }).text).toContain('The brief is for Instagram; this is TikTok.');
  });
});

describe('looking back', () => {
  const desk = () => ({ load: vi.fn(), choose: vi.fn(), lookBack: vi.fn(async () => {}) });

  it('says how far and in how many posts', () => {
    const { text } = section();
    expect(text).toContain('Looked back 365 days: 17 posts.');
    expect(text).toContain('2 posts left out as older.');
    expect(text).toContain('The captions of 1 post are not known.');
    expect(screen.queryByLabelText('Look back this many days')).toBeNull();
  });

  it.each([
    ['90', 90],
    ['', null],
  ])('is changed where the surface may: %j', async (value, days) => {
    const own = desk();
    section({}, own);
    const field = screen.getByLabelText('Look back this many days');
    fireEvent.change(field, { target: { value } });
    await act(async () => fireEvent.blur(field));
    expect(own.lookBack).toHaveBeenCalledWith('autumn', days);
  });

  it('says what is wrong and changes nothing', async () => {
    const own = desk();
    section({}, own);
    const field = screen.getByLabelText('Look back this many days');
    fireEvent.change(field, { target: { value: 'a year' } });
    await act(async () => fireEvent.blur(field));
    expect(own.lookBack).not.toHaveBeenCalled();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).toContain('Type a whole number');
  });
});

describe('without a brief', () => {
  it('the score is called general fit, and what is not compared is said', () => {
    const { text } = section({ brief: null, match: null, findings: [], looked: null });
    expect(text).toContain('Flour, autumn has no brief, so this is the general fit');
  });

  it('the chip says so, and names the list either way', () => {
    const own = { ...SAMPLE_OWN, verdict: null };
    const chip = (insight: Insight) =>
      draw(<Chip state={{ status: 'ready', insight, own }} onOpen={() => {}} />)
        .container.querySelector('.chip-second')
        ?.textContent?.replace(/[\u2066-\u2069]/g, '');
    expect(chip({ ...SAMPLE_INSIGHT, brief: null })).toBe('micro · general fit · 3 visitsfor Flour, autumn');
    expect(chip(SAMPLE_INSIGHT)).toBe('micro · 3 visitsfor Flour, autumn');
  });
});
