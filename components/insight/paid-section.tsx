import type { ReactNode } from 'react';
import type { Paid } from '../../lib/core/signals/paid';
import { sentence } from '../../lib/core/words/sentence';
import { Section } from '../ui/section';
import { Term } from '../ui/term';
import { isolate, Rich, useSay } from '../ui/words';

/** Paid posts and the brands they name. */
export function PaidSection(props: { readonly paid: Paid }): ReactNode {
  const say = useSay();
  const { share, lowerBound, brands, daysSinceLast } = props.paid;
  if (share === null) {
    return (
      <Section title={say('paid.title')}>
        <p className="soft">{say('paid.unknown')}</p>
      </Section>
    );
  }
  return (
    <Section
      title={say('paid.title')}
      aside={daysSinceLast === null ? null : say('paid.last', { n: daysSinceLast })}
    >
      <p className="soft">
        <Rich
          of={sentence(lowerBound ? 'paid.share-at-least' : 'paid.share', { share, marked: '' })}
          with={{ marked: <Term word="paid-mark" /> }}
        />
      </p>
      {brands.length > 0 ? (
        <ul className="brands">
          {brands.map(({ handle, posts }) => (
            <li key={handle} className="tag">
              {say('paid.brand', { brand: isolate(handle), posts: say('unit.posts', { n: posts.length }) })}
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}
