// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { IntakeSection } from '../../../components/files/intake-section';
import { createIntakeState, type IntakePort, type IntakeState } from '../../../components/files/intake-state';
import { readText } from '../../../components/files/read-text';
import { locateAccount } from '../../../lib/platforms/locate-account';
import { draw } from '../draw';

let said: unknown[];
let port: IntakePort;
beforeEach(() => {
  said = [];
  port = {
    locate: locateAccount,
    currency: async () => 'EUR',
    lists: async () => [{ id: 'shortlist', name: 'Shortlist' }],
    stage: async (creators, into) => {
      said.push(
        creators.map(({ platform, handle }) => `${platform}:${handle}`),
        into,
      );
      return {
        batch: 'b',
        listId: 'l',
        unseen: creators.length,
        known: 0,
        listed: 0,
        merged: [],
        refused: [],
      };
    },
    commit: async (batch) => {
      said.push(batch);
      return { added: 2, changed: 0, same: 0 };
    },
    undo: async () => void said.push('undo'),
  };
});

function show() {
  const intake = createIntakeState(port);
  draw(<IntakeSection intake={intake} />);
  return intake;
}
const press = (name: string) => act(async () => screen.getByRole('button', { name }).click());
const paste = (text: string) =>
  act(async () => {
    fireEvent.change(screen.getByLabelText(/^Handles, links/), { target: { value: text } });
  });
const at = (intake: { getState(): IntakeState }, step: string) =>
  waitFor(() => expect(intake.getState().step.at).toBe(step));

describe('a list of creators', () => {
  it('is read, asks for the site once, is shown, taken in, and taken back', async () => {
    const intake = show();
    await paste('mara.kneads\nnot a handle\ntom.bakes\nmara.kneads');
    await press('Read what is pasted');
    await at(intake, 'columns');
    const go = screen.getByRole('button', { name: 'Show what it would do' });
    expect(go.getAttribute('aria-disabled')).toBe('true');
    await act(async () => {
      fireEvent.change(screen.getByLabelText('Handles without a link are on'), {
        target: { value: 'tiktok' },
      });
    });
    await act(async () => {
      fireEvent.change(screen.getByLabelText('Name of the new list'), { target: { value: 'Spring' } });
    });
    await press('Show what it would do');
    await at(intake, 'preview');
    expect(said).toEqual([['tiktok:mara.kneads', 'tiktok:tom.bakes'], { name: 'Spring' }]);
    expect(screen.getByText('2 creators you have not looked at yet')).toBeTruthy();
    expect(screen.getByRole('row', { name: /^2.*not a handle.*neither a handle nor a link/ })).toBeTruthy();
    await press('Take them in');
    await at(intake, 'done');
    expect(screen.getByRole('link', { name: 'Open the list' }).getAttribute('href')).toBe('#list/l');
    await press('Take it back');
    expect(said.slice(2)).toEqual(['b', 'undo']);
  });

  it('can be mapped anew: a kind stands over one column alone, notes over several', async () => {
    const intake = show();
    await paste('Who,What,More\n@a,x,y');
    await press('Read what is pasted');
    await at(intake, 'columns');
    const choose = (label: string, value: string) =>
      act(async () => {
        fireEvent.change(screen.getByLabelText(label), { target: { value } });
      });
    await choose('Column 2 holds', 'account');
    await choose('Column 3 holds', 'note');
    await choose('Column 1 holds', 'note');
    expect(intake.getState().sheet?.kinds).toEqual(['note', 'account', 'note']);
    await choose('Column 1 holds', 'account');
    expect(intake.getState().sheet?.kinds).toEqual(['account', null, 'note']);
  });

  it.each([
    ['', 'there is nothing in it'],
    ['PK\u0003\u0004', 'it is an Excel workbook'],
    [null, 'it has more than'],
  ])('of %j is refused with its reason', async (text, reason) => {
    const intake = show();
    await act(() => intake.getState().bring('my.csv', async () => text));
    expect(screen.getByRole('alert').textContent).toContain('my.csv');
    expect(screen.getByRole('alert').textContent).toContain(reason);
  });

  it('can be stopped while it is read', async () => {
    const intake = show();
    const rows = Array.from({ length: 9000 }, (_, row) => `handle.${row},note`).join('\n');
    const reading = intake.getState().bring('long.csv', async () => rows);
    intake.getState().leave();
    await act(() => reading);
    expect(intake.getState().step.at).toBe('start');
  });
});

describe('the text of a file', () => {
  it.each([
    [[0xef, 0xbb, 0xbf, 0xc3, 0xa9], '\u00e9'],
    [[0xe9], '\u00e9'],
    [[0xff, 0xfe, 0xe9, 0x00], '\u00e9'],
    [[0xfe, 0xff, 0x00, 0xe9], '\u00e9'],
  ])('of the bytes %j is %s', async (bytes, text) => {
    expect(await readText(new Blob([new Uint8Array(bytes)]))).toBe(text);
  });
});
