import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { ListFiles } from '../../components/files/list-files';
import { ListPage } from '../../components/library/list-page';
import { exportRowOfList, NO_CARD } from '../../lib/core/export/export-row';
import type { ListSheet } from '../../lib/core/library/list-sheet';
import { send } from '../../lib/messages/client';
import { onlooker, reader } from './library-ports';
import { type RowSource, saveHandOver, saveTable } from './save-table';

/** Everyone on one list. */
export function ListPart(props: { readonly listId: string; readonly now: string }): ReactNode {
  const { listId } = props;
  const [sheet, setSheet] = useState<ListSheet | null>(null);
  const [currency, setCurrency] = useState('USD');
  const refresh = useCallback(async () => {
    const { author } = await onlooker();
    setSheet(await reader.list({ author, listId }));
  }, [listId]);
  useEffect(() => {
    void refresh().catch(() => {});
    void send('settings.get', {}).then(({ settings }) => setCurrency(settings.currency));
  }, [refresh]);
  return (
    <>
      <ListPage
        sheet={sheet}
        newId={() => crypto.randomUUID()}
        currency={currency}
        reportAt={`#report/list/${encodeURIComponent(listId)}`}
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

function rowsOfList(listId: string): RowSource {
  return async () => {
    const { author } = await onlooker();
    const { rows } = await reader.list({ author, listId });
    const cards = await reader.cards(rows.map(({ key }) => key));
    return rows.map((row) => exportRowOfList(row, cards.get(row.key) ?? NO_CARD));
  };
}
