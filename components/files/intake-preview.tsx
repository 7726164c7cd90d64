import type { ReactNode } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { Sentence } from '../../lib/core/words/sentence';
import { Button } from '../ui/button';
import { Unfold } from '../ui/section';
import { Table } from '../ui/table';
import { isolate, useSay } from '../ui/words';
import type { IntakePreview, IntakeState } from './intake-state';

/** Rows of a table of refusals that are drawn; the rest is counted. */
const SHOWN = 200;

/** What taking it in would do, with each row that is left out and why. */
export function IntakePreviewPart(props: {
  readonly intake: StoreApi<IntakeState>;
  readonly preview: IntakePreview;
}): ReactNode {
  const say = useSay();
  const { take, back, leave } = useStore(props.intake);
  const { unseen, known, listed, merged, refused, doubts } = props.preview;
  const some = unseen + known > 0;
  return (
    <>
      <h3 className="intake-head">{say('intake.preview')}</h3>
      <div role="status">
        <ul className="intake-counts">
          {some ? null : <li>{say('intake.preview.none')}</li>}
          {unseen > 0 ? <li>{say('intake.preview.unseen', { n: unseen })}</li> : null}
          {known > 0 ? <li>{say('intake.preview.known', { n: known })}</li> : null}
          {listed > 0 ? <li>{say('intake.preview.listed', { n: listed })}</li> : null}
        </ul>
      </div>
      <Lines
        title={{ key: 'intake.preview.refused', params: { n: refused.length } }}
        rows={refused.map(({ line, text, because }) => ({
          place: say('count.whole', { n: line }),
          text,
          why: say(`intake.why.${because}`),
        }))}
        open
      />
      <Lines
        title={{ key: 'intake.preview.doubts', params: { n: doubts.length } }}
        rows={doubts.map(({ line, text, kind }) => ({
          place: say('count.whole', { n: line }),
          text,
          why: say(`intake.odd.${kind}`),
        }))}
      />
      <Lines
        title={{ key: 'intake.preview.merged', params: { n: merged.length } }}
        rows={merged.map(({ handle, lines }) => ({
          place: lines.slice(0, 8).join(', '),
          text: handle,
          why: null,
        }))}
      />
      <div className="person-row">
        <Button look="primary" disabled={!some} onPress={() => void take()}>
          {say('intake.take')}
        </Button>
        <Button onPress={back}>{say('intake.back')}</Button>
        <Button look="plain" onPress={leave}>
          {say('intake.leave')}
        </Button>
      </div>
    </>
  );
}

interface Line {
  readonly place: string;
  readonly text: string;
  readonly why: string | null;
}

function Lines(props: {
  readonly title: Sentence;
  readonly rows: readonly Line[];
  readonly open?: boolean;
}): ReactNode {
  const say = useSay();
  const { rows } = props;
  if (rows.length === 0) return null;
  const shown = rows.slice(0, SHOWN);
  const why = rows.some((row) => row.why !== null);
  const title = say(props.title);
  const table = (
    <>
      {rows.length > SHOWN ? <p className="small soft">{say('intake.preview.first', { n: SHOWN })}</p> : null}
      <Table
        caption={title}
        wide
        heads={[say('intake.line'), say('intake.cell'), ...(why ? [say('intake.why')] : [])]}
      >
        {shown.map(({ place, text, why: reason }) => (
          <tr key={`${place} ${text} ${reason}`}>
            <th scope="row">{place}</th>
            <td>
              <bdi className="intake-cell">{isolate(text)}</bdi>
            </td>
            {why ? <td>{reason}</td> : null}
          </tr>
        ))}
      </Table>
    </>
  );
  return props.open && rows.length <= 20 ? (
    <>
      <p>{title}</p>
      {table}
    </>
  ) : (
    <Unfold title={title}>{table}</Unfold>
  );
}
