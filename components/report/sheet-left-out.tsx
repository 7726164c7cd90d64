import type { ReactNode } from 'react';
import type { LeftOut } from '../../lib/core/report/report';
import type { WordKey } from '../../lib/core/words/sentence';
import { nameOf } from '../insight/figure-kinds';
import { lackingWords } from '../insight/lacking-words';
import { type PlainKey, type Say, useSay } from '../ui/words';
import { SheetHeading } from './sheet-heading';

/** Why posts do not count, by the engine's code. */
const WHY: Readonly<Record<string, PlainKey>> = {
  pinned: 'report.why.pinned',
  young: 'report.why.young',
  'likes-hidden': 'report.why.likes-hidden',
  'parts-unknown': 'report.why.parts-unknown',
  'views-unknown': 'report.why.views-unknown',
  'views-broken': 'report.why.views-broken',
  'outside-window': 'report.why.outside-window',
  undated: 'report.why.undated',
  'other-format': 'report.why.other-format',
} satisfies Readonly<Record<string, WordKey>>;

/** What a reader would look for and does not find, with its reason. */
export function SheetLeftOut(props: { readonly leftOut: readonly LeftOut[] }): ReactNode {
  const say = useSay();
  const lines = props.leftOut.map((one) => lineOf(say, one));
  return (
    <section className="sheet-part">
      <SheetHeading>{say('report.left')}</SheetHeading>
      <p className="quiet">{lines.length === 0 ? say('report.left.none') : lines.join(' ')}</p>
    </section>
  );
}

function lineOf(say: Say, one: LeftOut): string {
  switch (one.kind) {
    case 'figure':
      return say('report.left.figure', { figure: say(nameOf(one.id)), why: say(lackingWords(one.lacking)) });
    case 'posts':
      return say('report.left.posts', {
        posts: say('unit.posts', { n: one.n }),
        why: say(WHY[one.reason] ?? 'report.why.other'),
      });
    case 'no-bars':
    case 'no-comments':
      return say(`report.left.${one.kind}`);
    case 'bars':
      return say('report.left.bars', { shown: one.shown, of: one.of });
  }
}
