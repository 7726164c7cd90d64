import type { ReactNode } from 'react';
import type { Insight } from '../../lib/core/insight/insight';
import { Section } from '../ui/section';
import { Tag } from '../ui/tag';
import { useSay } from '../ui/words';
import { useSpokenLanguages } from './spoken-languages';

const MOST_CANDIDATES = 3;

/** What the posts are about. */
export function NicheSection(props: { readonly insight: Insight }): ReactNode {
  const say = useSay();
  const spoken = useSpokenLanguages();
  const { niche, languages } = props.insight;
  return (
    <Section title={say('niche.title')} aside={say(`niche.status.${niche.status}`)}>
      {niche.candidates.length > 0 ? (
        <ul className="brands">
          {niche.candidates.slice(0, MOST_CANDIDATES).map(({ id, share }) => (
            <li key={id}>
              <Tag>{say('niche.candidate', { niche: say(`niche.${id}`), share })}</Tag>
            </li>
          ))}
        </ul>
      ) : (
        <p className="soft">{say('niche.none')}</p>
      )}
      {languages ? (
        <p className="small soft">
          {say('niche.languages', { languages: spoken(languages), n: languages.captions })}
        </p>
      ) : null}
      {niche.focus === null ? null : (
        <p className="small soft">{say('niche.focus', { focus: niche.focus })}</p>
      )}
    </Section>
  );
}
