// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BackupAge } from '../../../components/settings/backup-age';
import { SafeKeeping } from '../../../components/settings/safe-keeping';
import { SafetyBanner } from '../../../components/settings/safety-banner';
import { createSafetyState, type SafetyPort } from '../../../components/settings/safety-state';
import { STORE_TROUBLES } from '../../../lib/core/insight/surface-state';
import { draw } from '../draw';
import { NOW, safetyPort } from './safety-port';

async function open(port: SafetyPort) {
  const safety = createSafetyState(port);
  const { container } = draw(
    <>
      <SafetyBanner safety={safety} now={NOW} />
      <SafeKeeping safety={safety} now={NOW} />
      <BackupAge safety={safety} now={NOW} />
    </>,
  );
  await act(async () => {});
  return container;
}

async function press(name: RegExp): Promise<void> {
  const [button] = screen.getAllByRole('button', { name });
  if (!button) throw new Error(`no button ${name}`);
  await act(async () => {
    fireEvent.click(button);
  });
}

describe('a library in which all is well', () => {
  it('says what lies in the second copy and how old the last backup is, and asks for nothing', async () => {
    const container = await open(safetyPort());
    expect(container.textContent).toContain('57 rows that you wrote lie in the second copy');
    expect(screen.getByRole('link', { name: 'Last backup: 3 days ago.' }).getAttribute('href')).toBe(
      '#check',
    );
    expect(container.querySelector('.care')).toBeNull();
  });

  it('does not say that a copy is there which could not be read', async () => {
    const container = await open(safetyPort({ copied: null }));
    expect(container.textContent).toContain('The second copy could not be read');
  });
});

describe('a library that lacks rows', () => {
  it.each([
    ['lost', 57],
    ['damaged', 57],
    [null, 3],
  ] as const)('(%s) says so at once and offers them back', async (trouble, missing) => {
    const port = safetyPort({ trouble, missing });
    const container = await open(port);
    expect(screen.getByRole('alert').textContent).toMatch(/second (copy|time)/);
    await press(/^Bring \d+ rows back$/);
    expect(port.restore).toHaveBeenCalledOnce();
    expect(container.textContent).toContain(`${missing} rows are back.`);
    expect(container.querySelector('.care')).toBeNull();
  });

  it('says when nothing came back', async () => {
    const container = await open({
      ...safetyPort({ missing: 3 }),
      restore: () => Promise.reject(new Error('blocked')),
    });
    await press(/^Bring 3 rows back$/);
    expect(container.textContent).toContain('Nothing was brought back and nothing was changed');
  });

  it.each(STORE_TROUBLES)('has words of its own for "%s"', async (trouble) => {
    await open(safetyPort({ trouble }));
    expect(screen.getByRole('alert').textContent?.length).toBeGreaterThan(40);
  });
});

describe('a backup that is due', () => {
  it('is offered with its reason, saved as a file, and not asked for again', async () => {
    const port = safetyPort({ backup: null, backupDue: true });
    const container = await open(port);
    expect(container.querySelector('.care')?.textContent).toContain('no backup yet of what you wrote');
    await press(/^Save a backup file$/);
    expect(port.save).toHaveBeenCalledOnce();
    expect(port.noteBackup).toHaveBeenCalledOnce();
    expect(container.textContent).toContain('The backup touchstone-backup-2026-04-20.json is written.');
    expect(container.textContent).toContain('Last backup: today.');
    expect(container.querySelector('.care')).toBeNull();
  });

  it('can be put off', async () => {
    const container = await open(safetyPort({ backupDue: true }));
    await press(/^Not now$/);
    expect(container.querySelector('.care')).toBeNull();
  });

  it('is written by itself into a folder that is open to us, once', async () => {
    const port = safetyPort({ backupDue: true }, { name: 'Backups', open: true });
    await open(port);
    expect(port.folder.save).toHaveBeenCalledOnce();
    expect(port.noteBackup).toHaveBeenCalledOnce();
  });

  it('waits for a press where the browser wants to ask first', async () => {
    const port = safetyPort({ backupDue: true }, { name: 'Backups', open: false });
    await open(port);
    expect(port.folder.save).not.toHaveBeenCalled();
    await press(/^Save a backup into .*Backups/);
    expect(port.folder.save).toHaveBeenCalledOnce();
    expect(port.save).not.toHaveBeenCalled();
  });

  it('is not said to be written when it was not', async () => {
    const port = safetyPort({ backupDue: true });
    port.save.mockRejectedValue(new Error('full'));
    const container = await open(port);
    await press(/^Save a backup file$/);
    expect(port.noteBackup).not.toHaveBeenCalled();
    expect(container.textContent).toContain('The backup could not be written');
  });

  it('goes into a folder as soon as one is chosen, and no longer after it is let go', async () => {
    const port = safetyPort();
    const container = await open(port);
    await press(/^Choose a folder/);
    expect(port.folder.save).toHaveBeenCalledOnce();
    await press(/^Stop writing there$/);
    expect(port.folder.forget).toHaveBeenCalledOnce();
    expect(container.textContent).not.toContain('Backups go into');
  });
});

it('offers no folder where the browser has none', async () => {
  await open({ ...safetyPort(), folder: null });
  expect(screen.queryByRole('button', { name: /folder/ })).toBeNull();
});
