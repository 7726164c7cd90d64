import { type ReactNode, useEffect, useState } from 'react';
import { type StoreApi, useStore } from 'zustand';
import { useSavingAfterPause } from '../notes/use-saving-after-pause';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { useSay } from '../ui/words';
import { BriefEditor } from './brief-editor';
import type { BriefsState, OpenList } from './briefs-state';
import { ListsNav } from './lists-nav';
import { ListRemoved, RemoveList } from './remove-list';
import './brief.css';

type Briefs = StoreApi<BriefsState>;

/** Lists on one side, the brief of the open one on the other. */
export function BriefsPage(props: {
  readonly briefs: Briefs;
  /** The list that the address names. */
  readonly listId: string | null;
  readonly onOpen: (listId: string) => void;
}): ReactNode {
  const say = useSay();
  const { status, lists, currentListId, open, choose, createList } = useStore(props.briefs);
  const { listId, onOpen } = props;
  useEffect(() => {
    if (status === 'known') void choose(listId);
  }, [status, listId, choose]);
  if (status === 'unknown') return null;
  if (status === 'silent') return <p className="dashboard-lead soft">{say('settings.silent')}</p>;
  if (status === 'unanswered') {
    return (
      <p className="dashboard-lead">
        {say('briefs.unanswered')} <a href="welcome.html">{say('state.not-consented.action')}</a>
      </p>
    );
  }
  return (
    <>
      <p className="dashboard-lead soft">{say('briefs.lead')}</p>
      <div className="briefs">
        <ListsNav
          lists={lists}
          open={open?.list.id ?? null}
          current={currentListId}
          onCreate={(name) =>
            void createList(name).then((made) => {
              if (made !== null) onOpen(made);
            })
          }
        />
        {open ? <ListPlace key={open.list.id} briefs={props.briefs} open={open} onRemoved={onOpen} /> : null}
      </div>
      <ListRemoved briefs={props.briefs} onRestored={onOpen} />
    </>
  );
}

function ListPlace(props: {
  readonly briefs: Briefs;
  readonly open: OpenList;
  readonly onRemoved: (listId: string) => void;
}): ReactNode {
  const { open, briefs } = props;
  return (
    <div className="brief-place">
      <ListHead briefs={briefs} open={open} />
      {open.draft ? <Editing briefs={briefs} open={open} /> : <NoBrief briefs={briefs} open={open} />}
      <RemoveList briefs={briefs} open={open} onRemoved={props.onRemoved} />
    </div>
  );
}

/** The list's name, whether it is the current one, and whether everything is saved. */
function ListHead(props: { readonly briefs: Briefs; readonly open: OpenList }): ReactNode {
  const say = useSay();
  const { currentListId, rename, use } = useStore(props.briefs);
  const { list } = props.open;
  const [name, setName] = useState(list.name);
  return (
    <div className="list-head">
      <label className="brief-field">
        <b>{say('lists.name')}</b>
        <input
          type="text"
          autoComplete="off"
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          onBlur={() => {
            if (name.trim() === '') setName(list.name);
            else void rename(name);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur();
          }}
        />
      </label>
      {currentListId === list.id ? (
        <p className="small soft">{say('lists.in-use')}</p>
      ) : (
        <Button onPress={() => void use()}>{say('lists.use')}</Button>
      )}
      <a href={`#list/${encodeURIComponent(list.id)}`}>{say('lists.creators')}</a>
      <SavedLine {...props} />
    </div>
  );
}

function SavedLine(props: { readonly briefs: Briefs; readonly open: OpenList }): ReactNode {
  const say = useSay();
  const saving = useStore(props.briefs, (state) => state.saving);
  const undo = useStore(props.briefs, (state) => state.undo);
  const wrong = props.open.problems.length > 0;
  return (
    <p className="brief-saved small">
      <span role="status" data-saving={saving}>
        {say(wrong && saving === 'saved' ? 'brief.saved-in-part' : `saving.${saving}`)}
      </span>
      {props.open.before === undefined ? null : (
        <Button look="plain" onPress={() => void undo()}>
          {say('verdict.undo')}
        </Button>
      )}
    </p>
  );
}

function NoBrief(props: { readonly briefs: Briefs; readonly open: OpenList }): ReactNode {
  const say = useSay();
  const start = useStore(props.briefs, (state) => state.start);
  return (
    <Section title={say('lists.no-brief')}>
      <p className="soft">{say('brief.none.text')}</p>
      <p className="brief-start">
        <Button look="primary" onPress={() => void start()}>
          {say('brief.start')}
        </Button>
      </p>
    </Section>
  );
}

function Editing(props: { readonly briefs: Briefs; readonly open: OpenList }): ReactNode {
  const say = useSay();
  const { change, save, remove } = useStore(props.briefs);
  const pause = useSavingAfterPause(save);
  const { draft, problems } = props.open;
  if (!draft) return null;
  return (
    <>
      <BriefEditor
        draft={draft}
        problems={problems}
        onChange={(part) => {
          change(part);
          pause();
        }}
        onLeave={() => void save()}
      />
      <Section title={say('brief.remove')}>
        <p className="soft">{say('brief.remove.text')}</p>
        <p className="brief-start">
          <Button onPress={() => void remove()}>{say('brief.remove')}</Button>
        </p>
      </Section>
    </>
  );
}
