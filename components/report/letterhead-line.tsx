import type { ReactNode } from 'react';
import type { Report } from '../../lib/core/report/report';
import { useDates } from '../ui/dates';
import { useSay } from '../ui/words';

/** Whose report this is, for whom, and from when: at the head of each page. */
export function LetterheadLine(props: { readonly report: Report; readonly large?: boolean }): ReactNode {
  const { report } = props;
  const { name, logo } = report.letterhead;
  return (
    <div className="letterhead" data-large={props.large ?? false}>
      {logo ? <img className="letterhead-logo" src={logo} alt={name} /> : null}
      {name.trim() ? <bdi className="letterhead-name">{name.trim()}</bdi> : null}
      <span className="letterhead-for">
        <PreparedFor report={report} />
      </span>
    </div>
  );
}

function PreparedFor(props: { readonly report: Report }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  const { preparedFor, at } = props.report;
  return (
    <>
      {preparedFor ? (
        <>
          <bdi>{say('report.prepared-for', { who: preparedFor })}</bdi> ·{' '}
        </>
      ) : null}
      {day(at)}
    </>
  );
}
