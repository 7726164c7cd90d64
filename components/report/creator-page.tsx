import type { ReactNode } from 'react';
import { midpoint } from '../../lib/core/count/range';
import { PLATFORM } from '../../lib/core/profile/platform';
import type { CreatorSheet, Report } from '../../lib/core/report/report';
import { useDates } from '../ui/dates';
import { isolate, useSay } from '../ui/words';
import { LetterheadLine } from './letterhead-line';
import { SheetBars } from './sheet-bars';
import { SheetFigures } from './sheet-figures';
import { SheetUnder } from './sheet-heading';
import { SheetLeftOut } from './sheet-left-out';
import { SheetOwn } from './sheet-own';
import { SheetReasons } from './sheet-reasons';
import { SheetRemarks } from './sheet-remarks';
import { SheetScoreBlock } from './sheet-score';

/** One creator on one page. */
export function CreatorPage(props: { readonly sheet: CreatorSheet; readonly report: Report }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  const { sheet, report } = props;
  return (
    <SheetUnder value={report.of === 'creator' ? 'title' : 'creator'}>
      <section className="report-sheet">
        <LetterheadLine report={report} />
        <header className="sheet-head">
          <Who sheet={sheet} alone={report.of === 'creator'} />
          {sheet.score ? <SheetScoreBlock score={sheet.score} sheet={sheet} /> : null}
        </header>
        {sheet.score ? <SheetReasons fit={sheet.score.fit} signals={sheet.signals} /> : null}
        {sheet.figures ? <SheetFigures figures={sheet.figures} /> : null}
        {sheet.posts ? <SheetBars posts={sheet.posts} now={sheet.observedAt} /> : null}
        <SheetRemarks sheet={sheet} />
        <SheetOwn own={sheet.own} now={report.at} />
        <SheetLeftOut leftOut={sheet.leftOut} />
        <p className="sheet-foot">{say('report.foot', { day: day(sheet.observedAt) })}</p>
      </section>
    </SheetUnder>
  );
}

/** alone: the report is about this creator, whose name is its title. */
function Who(props: { readonly sheet: CreatorSheet; readonly alone: boolean }): ReactNode {
  const say = useSay();
  const { sheet } = props;
  const Title = props.alone ? 'h1' : 'h2';
  return (
    <div className="sheet-who">
      <Title className="sheet-title">
        <bdi>{sheet.name?.trim() || sheet.handle}</bdi>
      </Title>
      <p>
        {say('head.handle', {
          handle: isolate(sheet.handle),
          platform: PLATFORM[sheet.platform].displayName,
        })}
      </p>
      <p>
        {sheet.followers
          ? say('head.followers', { count: say('count.compact', { n: midpoint(sheet.followers) }) })
          : say('lacking.followers')}
        {sheet.tier ? `, ${say(`tier.${sheet.tier}`)}` : null}
        {sheet.niche ? `, ${say(`niche.${sheet.niche}`)}` : null}
      </p>
      <p className="quiet">
        <ReadOn sheet={sheet} />
      </p>
    </div>
  );
}

function ReadOn(props: { readonly sheet: CreatorSheet }): ReactNode {
  const say = useSay();
  const { day: asDay } = useDates();
  const { observedAt, postsKnown, span } = props.sheet;
  const read = { day: asDay(observedAt), posts: say('unit.posts', { n: postsKnown }) };
  if (!span) return say('report.read', read);
  return say('report.read-span', { ...read, from: asDay(span.from), to: asDay(span.to) });
}
