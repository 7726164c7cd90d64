import { type ReactNode, useState } from 'react';
import type { VerdictTally } from '../../lib/core/library/list-sheet';
import { LONGEST_REASON, MOST_REASONS } from '../../lib/core/library/questions';
import { usualReasons } from '../notes/use-reasons';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Section } from '../ui/section';
import { figureHead, Table } from '../ui/table';
import { useSay } from '../ui/words';
import type { ListActs } from './list-acts';

type Told = 'nothing' | 'saved' | 'failed';

/** Why creators of this list were a maybe or a no: what is offered, and how often each was said. */
export function ListReasons(props: {
  /** null = the usual ones. */
  readonly reasons: readonly string[] | null;
  readonly tally: VerdictTally;
  readonly acts: ListActs;
}): ReactNode {
  const say = useSay();
  const stored = (props.reasons ?? usualReasons(say)).join('\n');
  const [text, setText] = useState(stored);
  const [known, setKnown] = useState(stored);
  const [told, setTold] = useState<Told>('nothing');
  if (known !== stored) {
    setKnown(stored);
    setText(stored);
  }
  const lines = linesOf(text);
  const problem = problemOf(lines);
  const keep = (reasons: readonly string[] | null): void => {
    void props.acts.saveReasons(reasons).then(
      () => setTold('saved'),
      () => setTold('failed'),
    );
  };
  const save = (): void => {
    if (problem || lines.join('\n') === stored) return;
    // Emptied = the usual ones again, which then stand here.
    if (lines.length > 0) keep(lines);
    else if (props.reasons === null) setText(stored);
    else keep(null);
  };
  return (
    <>
      <Section title={say('reasons.title')}>
        <div className="reasons">
          <Field
            label={say('reasons.field')}
            hint={say(props.reasons === null ? 'reasons.usual' : 'reasons.text')}
            problem={problem && say(problem)}
          >
            {(control) => (
              <textarea
                {...control}
                rows={Math.max(4, lines.length + 1)}
                value={text}
                onChange={(event) => setText(event.currentTarget.value)}
                onBlur={save}
              />
            )}
          </Field>
          <Button disabled={problem !== null} onPress={save}>
            {say('reasons.save')}
          </Button>
          {props.reasons === null ? null : (
            <Button look="plain" onPress={() => keep(null)}>
              {say('reasons.use-usual')}
            </Button>
          )}
          <span role="status" className="soft">
            {told === 'nothing' ? null : say(told === 'saved' ? 'reasons.saved' : 'lists.failed')}
          </span>
        </div>
      </Section>
      <Section title={say('tally.title')} aside={say('tally.said', props.tally.said)}>
        <Counts tally={props.tally} />
      </Section>
    </>
  );
}

function Counts({ tally }: { readonly tally: VerdictTally }): ReactNode {
  const say = useSay();
  if (tally.reasons.length + tally.unexplained === 0) return <p className="soft">{say('tally.none')}</p>;
  return (
    <Table
      caption={say('tally.title')}
      heads={[say('tally.reason'), figureHead(say('tally.times'))]}
      className="tally"
    >
      {tally.reasons.map(({ reason, n }) => (
        <tr key={reason}>
          <th scope="row">
            <bdi>{reason}</bdi>
          </th>
          <td className="figure-cell">{say('count.whole', { n })}</td>
        </tr>
      ))}
      {tally.unexplained > 0 ? (
        <tr>
          <th scope="row" className="faint">
            {say('tally.unexplained')}
          </th>
          <td className="figure-cell">{say('count.whole', { n: tally.unexplained })}</td>
        </tr>
      ) : null}
    </Table>
  );
}

function linesOf(text: string): readonly string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}

function problemOf(lines: readonly string[]): 'reasons.too-many' | 'reasons.too-long' | null {
  if (lines.length > MOST_REASONS) return 'reasons.too-many';
  return lines.some((line) => line.length > LONGEST_REASON) ? 'reasons.too-long' : null;
}
