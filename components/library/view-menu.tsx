import { type ReactNode, useState } from 'react';
import type { StoreApi } from 'zustand';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Menu } from '../ui/menu';
import { useParts } from '../ui/use-parts';
import { isolate, useSay } from '../ui/words';
import type { LibraryState } from './library-state';

/** Ways to look at the library, under names of the user's. */
export function ViewMenu(props: {
  readonly library: StoreApi<LibraryState>;
  /** ISO 8601. */
  readonly now: string;
}): ReactNode {
  const say = useSay();
  const [name, setName] = useState('');
  const { views, openView, saveView, removeView } = useParts(
    props.library,
    'views',
    'openView',
    'saveView',
    'removeView',
  );
  return (
    <Menu label={say('views.title')}>
      {(close) => (
        <div className="menu-list">
          <p className="small soft">{say(views.length === 0 ? 'views.none' : 'views.text')}</p>
          {views.map((view) => (
            <div key={view.id} className="view-line">
              <Button
                look="plain"
                className="view-name"
                onPress={() => {
                  close();
                  void openView(view, props.now);
                }}
              >
                <bdi>{view.name}</bdi>
              </Button>
              <Button
                look="plain"
                label={say('views.remove.heard', { name: isolate(view.name) })}
                onPress={() => void removeView(view.id)}
              >
                {say('views.remove')}
              </Button>
            </div>
          ))}
          <form
            className="menu-form"
            onSubmit={(event) => {
              event.preventDefault();
              if (name.trim() === '') return;
              close();
              void saveView(name.trim(), props.now).then(() => setName(''));
            }}
          >
            <Field label={say('views.name')}>
              {(control) => (
                <input
                  {...control}
                  type="text"
                  autoComplete="off"
                  maxLength={80}
                  value={name}
                  onChange={(event) => setName(event.currentTarget.value)}
                />
              )}
            </Field>
            <button type="submit" className="button">
              {say('views.save')}
            </button>
          </form>
        </div>
      )}
    </Menu>
  );
}
