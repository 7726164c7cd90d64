import type { ReactNode } from 'react';
import { Button } from '../../../components/ui/button';
import { Dialog } from '../../../components/ui/dialog';
import { Empty } from '../../../components/ui/empty';
import { Section, Unfold } from '../../../components/ui/section';
import { Sign } from '../../../components/ui/sign';
import { Skeleton } from '../../../components/ui/skeleton';
import { figureHead, Table } from '../../../components/ui/table';
import { Toast } from '../../../components/ui/toast';
import { Cell } from './cell';

const nothing = (): void => {};
export const LONG = 'Wolfeschlegelsteinhausenbergerdorff, who bakes at night and says so in one breath';
const RECORDS = [
  ['Lena Brandt', '23.4K', '7.6%'],
  ['Tomás Rey', '14.1K', '9.1%'],
  [LONG, '8.2K', '–'],
] as const;

export function Tables(): ReactNode {
  const heads = ['Creator', figureHead('Followers'), figureHead('Per view')];
  const rows = RECORDS.map(([name, followers, rate]) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      <td className="figure-cell">{followers}</td>
      <td className="figure-cell">{rate}</td>
    </tr>
  ));
  return (
    <>
      <Cell name="table" wide>
        <Table caption="Creators" heads={heads}>
          {rows}
        </Table>
      </Cell>
      <Cell name="table that scrolls by itself" wide>
        <Table caption="Creators, wide" heads={heads} wide>
          {rows}
        </Table>
      </Cell>
      <Cell name="still being read" wide>
        <Skeleton label="Reading the library" lines={4} />
      </Cell>
      <Cell name="nothing here, and what to do" wide>
        <Empty
          title="Nobody here yet"
          text="Look at a profile: it appears here by itself."
          action={<Button onPress={nothing}>See what is remembered</Button>}
        />
      </Cell>
    </>
  );
}

export function Messages(): ReactNode {
  return (
    <>
      {(['look', 'bad', 'calm'] as const).map((tone) => (
        <Cell key={tone} name={`notice, ${tone}`} wide>
          <p className="notice" data-tone={tone}>
            <Sign tone={tone === 'calm' ? 'unknown' : tone} />
            <span>The copy is older than a week.</span>
          </p>
        </Cell>
      ))}
      <Cell name="section with more folded away" wide>
        <Section title="Key figures" aside="from 9 posts">
          <p>Engagement per view 7.6%.</p>
          <Unfold title="10 more figures">
            <p>Comments per like 3%.</p>
          </Unfold>
        </Section>
      </Cell>
      <Cell name="toast, with a way back" wide>
        <Toast text="12 creators taken off the list." onUndo={nothing} onDismiss={nothing} />
      </Cell>
    </>
  );
}

export function ADialog(): ReactNode {
  return (
    <Dialog open title="Forget this profile?" onClose={nothing}>
      <p className="soft">Erases figures, notes, verdicts and evidence of this profile for good.</p>
      <p>
        <Button look="primary" onPress={nothing}>
          Erase for good
        </Button>{' '}
        <Button onPress={nothing}>Keep it</Button>
      </p>
    </Dialog>
  );
}
