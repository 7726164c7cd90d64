import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyNiche } from '../../../lib/core/niche/classify-niche';
import { NICHE_IDS } from '../../../lib/core/niche/niche-ids';
import { NICHE_LEXICONS } from '../../../lib/core/niche/niche-lexicons';
import { measureTopicFocus } from '../../../lib/core/niche/topic-focus';
import { withCaptions } from '../signals/make-evidence';

describe('classifyNiche', () => {
  it.each([
    ['pets', ['Walk with the dog #dogsofinstagram', 'My kitten sleeps', 'New dog food, the puppy loves it']],
    ['food', ['Nuevas recetas para la cena', 'Cocinar con niños: pan casero', 'Desayuno rico #comidasana']],
    ['travel', ['Unser Hotel am Strand', 'Der Flug war kurz, die Reise lang', 'Urlaub auf der Insel']],
    ['fitness', ['Treino de hoje na academia', 'entrenamiento e musculação', 'Proteína depois do treino']],
    ['beauty', ['Maquillage du soir', 'Ma routine soin visage pour la peau', 'Rouge à lèvres et vernis']],
    ['interior', ['Il nuovo divano in soggiorno', 'Arredamento e mobili', 'Tappeto per la camera da letto']],
    ['cars', ['Araba yıkama günü', 'Yeni otomobil testi', 'motosiklet ve araba']],
    ['family', ['Anakanak main di rumah', 'ibu dan bayi', 'hamil anak kedua']],
    ['gaming', ['今日のゲーム実況', 'ゲーマーの部屋', '任天堂の新作ゲーム']],
    ['education', ['오늘 공부 기록', '책 읽고 독서 노트', '대학교 시험 공부']],
    ['sports', ['Футбол во дворе', 'Чемпионат и матч', 'хоккей и футбол']],
    ['music', ['أغنية جديدة', 'موسيقى و رقص', 'حفلة مع جيتار']],
  ] as const)('hears %s', (id, captions) => {
    const niche = classifyNiche(withCaptions(captions));
    expect(niche.candidates[0]?.id).toBe(id);
    expect(niche).toMatchObject({ status: 'clear', id });
  });

  it('says unclear with next to no words, mixed without a lead, and never an id then', () => {
    expect(classifyNiche(withCaptions(['good morning', 'so happy today']))).toMatchObject({
      status: 'unclear',
      id: null,
    });
    const both = classifyNiche(
      withCaptions(['makeup and lipstick', 'mascara and eyeliner', 'dog and puppy', 'kitten and cat']),
    );
    expect(both).toMatchObject({ status: 'mixed', id: null });
    expect(both.candidates.length).toBe(2);
  });

  it('counts one word at most twice a post', () => {
    const [candidate] = classifyNiche(withCaptions(['dog dog dog dog dog dog'])).candidates;
    expect(candidate?.hits).toBe(2);
  });

  it('gives the bio double weight', () => {
    const post = classifyNiche(withCaptions(['guitarist'])).candidates[0]?.hits ?? 0;
    expect(classifyNiche(withCaptions([], 'guitarist')).candidates[0]?.hits).toBe(2 * post);
  });

  it('gives shares that add up to 1, best first, whatever the text and the order of posts', () => {
    const word = fc.constantFrom(
      'dog',
      'makeup',
      'recipe',
      'hotel',
      '#gymlife',
      'guitar',
      'hello',
      '猫',
      '#xyz',
      'style',
    );
    const caption = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(caption, { maxLength: 12 }), (captions) => {
        const niche = classifyNiche(withCaptions(captions));
        const turned = classifyNiche(withCaptions([...captions].reverse()));
        const shares = niche.candidates.map(({ share }) => share);
        if (shares.length > 0) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(shares).toEqual([...shares].sort((a, b) => b - a));
        expect(turned.status).toBe(niche.status);
        expect(turned.id).toBe(niche.id);
      }),
    );
  });
});

describe('lexicons', () => {
  const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u, /\p{Script=Hebrew}/u];

  it.each(NICHE_IDS)('of %s has many words, and no word in two alphabets', (id) => {
    const words = NICHE_LEXICONS[id].trim().split(/\s+/);
    expect(words.length).toBeGreaterThan(150);
    const mixed = words.filter((word) => SCRIPTS.filter((script) => script.test(word)).length > 1);
    expect(mixed).toEqual([]);
  });
});

describe('measureTopicFocus', () => {
  it('is unknown with fewer than five captions', () => {
    expect(measureTopicFocus(withCaptions(['#a', '#a', '#a', '#a']))).toBeNull();
  });

  it('is 1 for one subject, 0 for as many as words, and leaves out tags that ask for reach', () => {
    expect(measureTopicFocus(withCaptions(Array(6).fill('#guitar #fyp #viral')))).toBe(1);
    expect(
      measureTopicFocus(withCaptions(['#guitar', '#lamp', '#river', '#bread', '#chess #fyp'])),
    ).toBeCloseTo(0, 9);
  });

  it('stays between 0 and 1', () => {
    const caption = fc.array(fc.constantFrom('#a1', '#b1', 'dog', 'hotel', '#fyp'), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(caption, { minLength: 5, maxLength: 14 }), (captions) => {
        const focus = measureTopicFocus(withCaptions(captions.map((words) => `x ${words.join(' ')}`)));
        if (focus === null) return;
        expect(focus).toBeGreaterThanOrEqual(0);
        expect(focus).toBeLessThanOrEqual(1);
      }),
    );
  });
});
