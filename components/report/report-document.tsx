import type { ReactNode } from 'react';
import type { Report } from '../../lib/core/report/report';
import { useSpeaker } from '../ui/words';
import { CreatorPage } from './creator-page';
import { ListPages } from './list-pages';
import './report.css';

/** The report itself: the same markup on the screen, on paper and in the saved file. No controls, nothing that runs. */
export function ReportDocument(props: { readonly report: Report }): ReactNode {
  const { locale, direction } = useSpeaker();
  const { report } = props;
  return (
    <article className="report paper" lang={locale} dir={direction}>
      {report.of === 'list' ? <ListPages report={report} /> : null}
      {report.sheets.map((sheet) => (
        <CreatorPage key={sheet.key} sheet={sheet} report={report} />
      ))}
    </article>
  );
}
