import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { reportName } from '../../components/report/report-file';
import { ReportPage, type ReportWays } from '../../components/report/report-page';
import { offerFile } from '../../components/settings/offer-file';
import { useSay } from '../../components/ui/words';
import { type Letterhead, NO_LETTERHEAD } from '../../lib/core/report/letterhead';
import { clientSafe } from '../../lib/core/report/report-choices';
import { send } from '../../lib/messages/client';
import { reader } from './library-ports';
import { type Known, knownFor, reportOf, withBrief } from './report-matter';

const ways: ReportWays = {
  print: () => window.print(),
  save: (name, html) => offerFile(name, html, 'text/html'),
};

/** The report of the creator or list that the address names. */
export function ReportPart(props: { readonly what: string; readonly now: string }): ReactNode {
  const say = useSay();
  const of = useMemo(() => reportOf(props.what), [props.what]);
  const [known, setKnown] = useState<Known | null | undefined>(undefined);
  const [letterhead, setLetterhead] = useState<Letterhead>(NO_LETTERHEAD);
  const [choices, setChoices] = useState(() => clientSafe(''));
  const forBrief = choices.own.includes('brief');

  useEffect(() => {
    void Promise.all([knownFor(of), reader.letterhead()]).then(
      ([found, head]) => {
        const [only] = found.creators;
        const title =
          of.of === 'list'
            ? say('report.list-title', { list: found.name })
            : only?.general?.name?.trim() || (only?.handle ?? '');
        setLetterhead(head);
        setChoices(clientSafe(title));
        setKnown(found);
      },
      () => setKnown(null),
    );
  }, [of, say]);
  useEffect(() => {
    if (!forBrief || !known || known.forBrief) return;
    let wanted = true;
    void withBrief(known, of).then((judged) => wanted && setKnown(judged));
    return () => {
      wanted = false;
    };
  }, [forBrief, known, of]);
  usePageTitle(known ? reportName(choices.title, props.now) : null);

  return (
    <ReportPage
      of={of.of}
      back={of.of === 'list' ? `#list/${of.listId}` : `#profile/${encodeURIComponent(of.key)}`}
      matter={known && { of: of.of, letterhead, at: props.now, creators: known.creators }}
      beyond={known?.beyond ?? 0}
      choices={choices}
      onChoose={setChoices}
      letterhead={{
        letterhead,
        async onKeep(next) {
          await send('letterhead.set', next);
          setLetterhead(next);
        },
      }}
      ways={ways}
    />
  );
}

/** Browsers name a printed file after the page. */
function usePageTitle(title: string | null): void {
  useEffect(() => {
    if (title === null) return;
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}
