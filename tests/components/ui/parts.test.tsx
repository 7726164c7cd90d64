// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { type ReactNode, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Dialog } from '../../../components/ui/dialog';
import { Empty } from '../../../components/ui/empty';
import { Field } from '../../../components/ui/field';
import { Menu } from '../../../components/ui/menu';
import { Skeleton } from '../../../components/ui/skeleton';
import { figureHead, Table } from '../../../components/ui/table';
import { Tabs } from '../../../components/ui/tabs';
import { Toast } from '../../../components/ui/toast';
import { Words } from '../../../components/ui/words';
import { ENGLISH } from '../../../lib/core/words/english';
import { draw } from '../draw';

describe('a field', () => {
  it('names its control and describes it by hint and fault', () => {
    draw(
      <Field label="Owner" hint="As typed" problem="Too long">
        {(control) => <input {...control} />}
      </Field>,
    );
    const input = screen.getByLabelText('Owner');
    const told = (input.getAttribute('aria-describedby') ?? '').split(' ');
    expect(told.map((id) => document.getElementById(id)?.textContent)).toEqual(['As typed', 'Too long']);
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });

  it('without either describes nothing', () => {
    draw(<Field label="Owner">{(control) => <input {...control} />}</Field>);
    expect(screen.getByLabelText('Owner').getAttribute('aria-describedby')).toBeNull();
  });
});

describe('tabs', () => {
  const TABS = [
    { id: 'one', label: 'First' },
    { id: 'two', label: 'Second' },
  ] as const;
  function Two(): ReactNode {
    const [chosen, setChosen] = useState<'one' | 'two'>('one');
    return (
      <Tabs label="Parts" tabs={TABS} chosen={chosen} onChoose={setChosen}>
        {chosen}
      </Tabs>
    );
  }

  it('are one stop of the tab key; arrows, Home and End move along them and around', () => {
    draw(<Two />);
    const tabs = screen.getAllByRole('tab');
    expect(tabs.map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
    const press = (key: string): string | null => {
      fireEvent.keyDown(screen.getByRole('tablist'), { key });
      return screen.getByRole('tabpanel').textContent;
    };
    expect(['ArrowRight', 'ArrowRight', 'End', 'Home', 'ArrowLeft'].map(press)).toEqual([
      'two',
      'one',
      'two',
      'one',
      'two',
    ]);
    expect(document.activeElement).toBe(tabs[1]);
  });
});

describe('a toast', () => {
  it('tells what was done in a region that was there before, and leads back', () => {
    const done: string[] = [];
    const of = (text: string | null): ReactNode => (
      <Words speaker={ENGLISH}>
        <Toast text={text} onUndo={() => done.push('undo')} onDismiss={() => done.push('close')} />
      </Words>
    );
    const { rerender } = render(of(null));
    const region = screen.getByRole('status');
    rerender(of('3 put on Flour'));
    expect(region.textContent).toContain('3 put on Flour');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    fireEvent.click(screen.getByRole('button', { name: 'Close this message' }));
    expect(done).toEqual(['undo', 'close']);
  });
});

describe('a dialog, a menu, a table, nothing and waiting', () => {
  it('say their names', () => {
    draw(
      <>
        <Dialog open title="Choose a list" onClose={() => {}}>
          inside
        </Dialog>
        <Menu label="Columns">{() => <button type="button">Fit</button>}</Menu>
        <Table caption="Points" heads={['Day', figureHead('Followers')]} foot={<tr />}>
          <tr>
            <th scope="row">1 May</th>
            <td>12</td>
          </tr>
        </Table>
        <Empty title="Nobody here" text="Look at a profile." speaks="calmly" />
        <Skeleton label="Reading" lines={3} />
      </>,
    );
    expect(screen.getByRole('dialog').getAttribute('aria-label')).toBe('Choose a list');
    const opener = screen.getByRole('button', { name: 'Columns' });
    expect(opener.getAttribute('popovertarget')).toBe(document.querySelector('.menu-box')?.id);
    expect(screen.getAllByRole('columnheader').map(({ className }) => className)).toEqual([
      '',
      'figure-cell',
    ]);
    expect(screen.getByRole('table').textContent).toContain('Points');
    expect(screen.getByText('Look at a profile.')).toBeTruthy();
    expect(document.querySelectorAll('.skeleton').length).toBe(3);
  });
});
