import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { ListPage } from '../../components/library/list-page';
import type { ListedRow } from '../../lib/core/library/profile-details';
import { send } from '../../lib/messages/client';
import { onlooker, reader } from './library-ports';

/** Everyone on one list. */
export function ListPart(props: { readonly listId: string; readonly now: string }): ReactNode {
  const { listId } = props;
  const [rows, setRows] = useState<readonly ListedRow[] | null>(null);
  const [name, setName] = useState('');
  const [currency, setCurrency] = useState('USD');
  const refresh = useCallback(async () => {
    const { author } = await onlooker();
    setRows(await reader.list({ author, listId }));
  }, [listId]);
  useEffect(() => {
    void refresh().catch(() => setRows([]));
    void send('settings.get', {}).then(({ settings }) => setCurrency(settings.currency));
    void send('list.list', {}).then((lists) => setName(lists.find(({ id }) => id === listId)?.name ?? ''));
  }, [refresh, listId]);
  return (
    <ListPage
      name={name}
      rows={rows}
      currency={currency}
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
        async undo() {
          await send('change.undo', {});
          await refresh();
        },
      }}
    />
  );
}
