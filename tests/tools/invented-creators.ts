import { SAMPLES } from '../../lib/samples/catalog';
import type { SampleCreator } from '../../lib/samples/sample-creator';
import { seeded } from '../bench/library/make-profiles';

const FIRST =
  'Ada Bruno Cleo Dario Elif Femi Greta Hana Ines Jonas Kaya Liv Milo Noor Otto Pia Quin Rosa Sami Tove'.split(
    ' ',
  );
const LAST =
  'Achterberg Brandt Costa Dahl Evans Fontaine Galli Hoang Ito Jansen Keller Larsen Moreau Novak Okafor Petrov Ruiz Sato Tran Weiss'.split(
    ' ',
  );
const ABOUT = 'bakes trails sews studio garden brews climbs throws shoots rides knits cooks'.split(' ');

/** So many invented creators, the same at every run: each is one of the samples with a name and figures of its own. */
export function inventedCreators(count: number): readonly SampleCreator[] {
  const random = seeded(7);
  const seen = new Set<string>();
  const usable = SAMPLES.filter((sample) => !sample.private);
  return Array.from({ length: count }, (_, index) => {
    const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
    const base = pick(usable);
    const [first, last] = [pick(FIRST), pick(LAST)];
    const plain = `${first}.${pick(ABOUT)}`.toLowerCase();
    const handle = seen.has(plain) ? `${plain}.${index}` : plain;
    seen.add(plain);
    return varied(base, { handle, name: `${first} ${last}`, id: `9${1_000_000 + index}` }, random);
  });
}

function varied(
  base: SampleCreator,
  who: Pick<SampleCreator, 'handle' | 'name' | 'id'>,
  random: () => number,
): SampleCreator {
  const size = Math.exp(1.6 * (random() - 0.5));
  const warmth = Math.exp(1.1 * (random() - 0.5));
  const spread = (count: number): number =>
    Math.max(1, Math.round(count * size * warmth * (0.7 + 0.6 * random())));
  return {
    ...base,
    ...who,
    link: `https://${who.handle.replaceAll('.', '-')}.example/`,
    followers: Math.round(base.followers * size),
    following: Math.round(base.following * (0.5 + random())),
    posts: base.posts.map((post) => ({
      ...post,
      likes: spread(post.likes),
      comments: spread(post.comments),
      views: post.views === null ? null : spread(post.views),
    })),
  };
}
