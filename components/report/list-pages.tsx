import type { ReactNode } from 'react';
import { PLATFORM } from '../../lib/core/profile/platform';
import type { Report } from '../../lib/core/report/report';
import { isolate, useSay } from '../ui/words';
import { CreatorsTable } from './creators-table';
import { LetterheadLine } from './letterhead-line';

/** Before the creators' own pages: a cover, and the table of all of them. */
export function ListPages(props: { readonly report: Report }): ReactNode {
  return (
    <>
      <Cover report={props.report} />
      <TablePage report={props.report} />
    </>
  );
}

const HOW = ['report.how.figures', 'report.how.streak', 'report.how.score', 'report.how.source'] as const;

function Cover(props: { readonly report: Report }): ReactNode {
  const say = useSay();
  const { report } = props;
  return (
    <section className="report-sheet report-cover">
      <LetterheadLine report={report} large />
      <div className="cover-words">
        <h1 className="cover-title">
          <bdi>{report.title}</bdi>
        </h1>
        <p className="cover-count">{say('report.cover.count', { n: report.sheets.length })}</p>
      </div>
      <div className="cover-how">
        <h2>{say('report.how')}</h2>
        <ul>
          {HOW.map((key) => (
            <li key={key}>{say(key)}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function TablePage(props: { readonly report: Report }): ReactNode {
  const say = useSay();
  const { report } = props;
  return (
    <section className="report-sheet">
      <LetterheadLine report={report} />
      <h2 className="sheet-title">{say('report.table')}</h2>
      <p className="quiet">{say('report.table.text')}</p>
      <CreatorsTable sheets={report.sheets} />
      {report.unread.length > 0 ? (
        <>
          <h3>{say('report.left')}</h3>
          <ul className="left-out">
            {report.unread.map(({ platform, handle }) => (
              <li key={`${platform}:${handle}`}>
                {say('report.left.unread', {
                  who: say('head.handle', {
                    handle: isolate(handle),
                    platform: PLATFORM[platform].displayName,
                  }),
                })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
