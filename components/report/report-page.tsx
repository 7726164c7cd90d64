import { type ReactNode, useRef } from 'react';
import { makeReport, type ReportMatter } from '../../lib/core/report/make-report';
import type { ReportChoices } from '../../lib/core/report/report-choices';
import { Button } from '../ui/button';
import { useSay } from '../ui/words';
import { LetterheadFields, type LetterheadProps } from './letterhead-fields';
import { ReportChoicesForm } from './report-choices-form';
import { ReportDocument } from './report-document';
import { reportFile, reportName } from './report-file';
import './report-page.css';

export interface ReportWays {
  print(): void;
  /** Offers the text as a file of this name. */
  save(name: string, html: string): void;
}

/** Where a report is made: choices on the left, the report as it will leave on the right. */
export function ReportPage(props: {
  readonly of: ReportMatter['of'];
  /** The page one comes from. */
  readonly back: string;
  /** undefined = not read yet; null = it could not be read. */
  readonly matter: ReportMatter | null | undefined;
  /** More creators than a report holds; 0 = all are here. */
  readonly beyond: number;
  readonly choices: ReportChoices;
  readonly onChoose: (choices: ReportChoices) => void;
  readonly letterhead: LetterheadProps;
  readonly ways: ReportWays;
}): ReactNode {
  const say = useSay();
  const { of, matter } = props;
  return (
    <div className="report-page">
      <p className="person-back report-screen">
        <a href={props.back}>{say(of === 'list' ? 'report.back.list' : 'report.back.creator')}</a>
      </p>
      {matter === undefined ? (
        <p role="status" className="library-quiet soft">
          {say('report.loading')}
        </p>
      ) : matter === null ? (
        <p role="alert" className="library-quiet">
          {say('report.failed')}
        </p>
      ) : matter.creators.every(({ general }) => general === null) ? (
        <div className="library-quiet">
          <h2>{say('report.nothing')}</h2>
          <p className="soft">{say(of === 'list' ? 'report.nothing.list' : 'report.nothing.creator')}</p>
        </div>
      ) : (
        <Desk {...props} matter={matter} />
      )}
    </div>
  );
}

function Desk(props: Parameters<typeof ReportPage>[0] & { readonly matter: ReportMatter }): ReactNode {
  const say = useSay();
  const drawn = useRef<HTMLDivElement>(null);
  const { of, matter, choices, ways } = props;
  const report = makeReport(matter, choices);
  const name = reportName(report.title, report.at);
  const save = async (): Promise<void> => {
    const document = drawn.current?.querySelector('.report');
    if (document) ways.save(`${name}.html`, await reportFile(document, report.title || name));
  };
  return (
    <div className="report-desk">
      <aside className="report-side report-screen" aria-label={say('report.desk')}>
        <h2 className="dashboard-title">{say(of === 'list' ? 'report.desk.list' : 'report.desk.creator')}</h2>
        <div className="report-ways">
          <Button look="primary" onPress={ways.print}>
            {say('report.print')}
          </Button>
          <Button onPress={() => void save()}>{say('report.save')}</Button>
          <p className="small faint">{say('report.save.text')}</p>
        </div>
        {props.beyond > 0 ? (
          <p className="notice">
            {say('report.too-many', {
              most: matter.creators.length,
              n: matter.creators.length + props.beyond,
            })}
          </p>
        ) : null}
        <LetterheadFields {...props.letterhead} />
        <ReportChoicesForm of={of} creators={matter.creators} choices={choices} onChoose={props.onChoose} />
      </aside>
      <section className="report-view" aria-label={say('report.preview')} ref={drawn}>
        <ReportDocument report={report} />
      </section>
    </div>
  );
}
