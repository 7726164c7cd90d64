import type { ReactNode } from 'react';
import type { CreatorSheet } from '../../lib/core/report/report';
import type { Paid } from '../../lib/core/signals/paid';
import type { Signal } from '../../lib/core/signals/signal';
import { Sign } from '../ui/sign';
import { isolate, type Say, useSay } from '../ui/words';
import { SheetAbout } from './sheet-about';
import { SheetHeading } from './sheet-heading';

const MOST_BRANDS = 8;

/** What is unusual, how people talk there, who paid before, what the profile says of itself: side by side. */
export function SheetRemarks(props: { readonly sheet: CreatorSheet }): ReactNode {
  const { signals, conversation, paid, about } = props.sheet;
  if (!signals && !conversation && !paid && !about) return null;
  return (
    <div className="sheet-part remarks">
      {signals ? <Unusual signals={signals} /> : null}
      {conversation ? <Talk conversation={conversation} /> : null}
      {paid ? <PaidPosts paid={paid} /> : null}
      {about ? <SheetAbout about={about} /> : null}
    </div>
  );
}

function Unusual(props: { readonly signals: readonly Signal[] }): ReactNode {
  const say = useSay();
  const of = (status: Signal['status']) => props.signals.filter((signal) => signal.status === status);
  const flags = of('flag').toSorted((a, b) => b.severity - a.severity);
  const unknown = of('unknown').length;
  return (
    <section>
      <SheetHeading>{say('signals.title')}</SheetHeading>
      {flags.length === 0 ? (
        <p>{say('report.signals.none', { n: of('clear').length })}</p>
      ) : (
        flags.map(({ id, because, otherwise }) => (
          <p key={id} className="remark">
            <Sign tone="look" />
            <span>
              {say(because)} {otherwise ? say('signal.otherwise', { reason: say(otherwise) }) : null}
            </span>
          </p>
        ))
      )}
      {unknown > 0 ? <p className="quiet">{say('report.signals.unknown', { n: unknown })}</p> : null}
    </section>
  );
}

function Talk(props: { readonly conversation: NonNullable<CreatorSheet['conversation']> }): ReactNode {
  const say = useSay();
  const { n, posts, kinds, ownerReplyShare } = props.conversation;
  return (
    <section>
      <SheetHeading>{say('conversation.title')}</SheetHeading>
      <p>
        {say('conversation.sentence', { say: kinds.substantive / Math.max(1, n), answered: ownerReplyShare })}{' '}
        {say('report.conversation.basis', {
          comments: say('unit.comments', { n }),
          posts: say('unit.posts', { n: posts }),
        })}
      </p>
    </section>
  );
}

function PaidPosts(props: { readonly paid: Paid }): ReactNode {
  const say = useSay();
  const { share, lowerBound, brands, daysSinceLast } = props.paid;
  return (
    <section>
      <SheetHeading>{say('paid.title')}</SheetHeading>
      {share === null ? (
        <p className="quiet">{say('paid.unknown')}</p>
      ) : (
        <p>
          {share === 0
            ? say('report.paid.none')
            : say(lowerBound ? 'report.paid.at-least' : 'report.paid', { share })}{' '}
          {daysSinceLast === null ? null : say('report.paid.last', { n: daysSinceLast })}
        </p>
      )}
      {brands.length > 0 ? <p>{brandsIn(say, brands)}</p> : null}
    </section>
  );
}

function brandsIn(say: Say, brands: Paid['brands']): string {
  const named = brands.slice(0, MOST_BRANDS).map(({ handle, posts }) => {
    const brand = isolate(handle);
    return posts.length > 1
      ? say('paid.brand', { brand, posts: say('unit.posts', { n: posts.length }) })
      : say('head.at', { handle: brand });
  });
  const more = brands.length - MOST_BRANDS;
  return [...named, ...(more > 0 ? [say('report.paid.more', { n: more })] : [])].join('; ');
}
