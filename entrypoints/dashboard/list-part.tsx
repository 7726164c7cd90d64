import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { ListFiles } from '../../components/files/list-files';
import { fitsByBrief } from '../../components/library/brief-order';
import { ListPage } from '../../components/library/list-page';
import { exportRowOfList, NO_CARD } from '../../lib/core/export/export-row';
import { MOST_BY_BRIEF } from '../../lib/core/library/brief-fit';
import type { ListSheet } from '../../lib/core/library/list-sheet';
import { send } from '../../lib/messages/client';
import { onlooker, reader } from './library-ports';
import { type RowSource, saveHandOver, saveTable } from './save-table';

/** Everyone on one list. */
export function ListPart(props: { readonly listId: string; readonly now: string }): ReactNode {
  const { listId } = props;
  const [shown, setShown] = useState<JudgedSheet | 'failed' | null>(null);
  const read = shown === 'failed' ? null : shown;
  const sheet = read?.sheet ?? null;
  const [currency, setCurrency] = useState('USD');
  const refresh = useCallback(async () => {
    setShown(await judgedSheet(listId));
  }, [listId]);
  const begin = useCallback(() => {
    setShown(null);
    void refresh().catch(() => setShown('failed'));
  }, [refresh]);
  useEffect(() => {
    begin();
    void send('settings.get', {}).then(
      ({ settings }) => setCurrency(settings.currency),
      () => {},
    );
  }, [begin]);
  return (
    <>
      <ListPage
        sheet={shown === 'failed' ? shown : sheet}
        onAgain={begin}
        forBrief={read?.forBrief ?? false}
        newId={() => crypto.randomUUID()}
        currency={currency}
        reportAt={`#report/list/${encodeURIComponent(listId)}`}
        briefAt={`#briefs/${encodeURIComponent(listId)}`}
        today={props.now.slice(0, 10)}
        acts={{
          async change(keys, change) {
            await send('entry.change', { listId, keys, change });
            await refresh();
          },
          async remove(key) {
            await send('entry.set', { key, listId, listed: false });
            await refresh();
          },
          async answer(key, questionId, answer) {
            await send('answer.set', { key, listId, questionId, answer });
            await refresh();
          },
          async saveQuestions(questions) {
            await send('questions.save', { listId, questions });
            await refresh();
          },
          async saveReasons(reasons) {
            await send('reasons.save', { listId, reasons });
            await refresh();
          },
          async undo() {
            await send('change.undo', {});
            await refresh();
          },
        }}
      />
      {sheet && sheet.rows.length > 0 ? (
        <ListFiles
          saveTable={saveTable(rowsOfList(listId), sheet.name)}
          saveHandOver={saveHandOver([listId], sheet.name)}
        />
      ) : null}
    </>
  );
}

interface JudgedSheet {
  readonly sheet: ListSheet;
  /** Its rows carry the fit for its brief. */
  readonly forBrief: boolean;
}

const fitsOf = fitsByBrief((keys, listId) => send('fit.judge', { keys, listId }));

/** A list of more than can be waited for shows the fit for everybody, as does one without a brief. */
async function judgedSheet(listId: string): Promise<JudgedSheet> {
  const { author } = await onlooker();
  const sheet = await reader.list({ author, listId });
  const known = sheet.rows.flatMap(({ columns }) => columns ?? []);
  const fits = known.length > MOST_BY_BRIEF ? null : await fitsOf(known, listId).catch(() => null);
  if (!fits) return { sheet, forBrief: false };
  const judged = new Map(fits.map((row) => [row.key, row]));
  const rows = sheet.rows.map((row) => ({ ...row, columns: judged.get(row.key) ?? null }));
  return { sheet: { ...sheet, rows }, forBrief: true };
}

function rowsOfList(listId: string): RowSource {
  return async () => {
    const { sheet, forBrief } = await judgedSheet(listId);
    const { name, rows } = sheet;
    const cards = await reader.cards(rows.map(({ key }) => key));
    return rows.map((row) => exportRowOfList(row, cards.get(row.key) ?? NO_CARD, forBrief ? name : null));
  };
}
