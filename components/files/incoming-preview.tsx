import { type ReactNode, useId, useState } from 'react';
import { creatorOfKey, type ProfileKey } from '../../lib/core/profile/record';
import type { FileTable } from '../../lib/core/share/file-tables';
import type { Clash, ImportCounts, Preference } from '../../lib/core/share/library-file';
import { Choice } from '../library/choice';
import type { Decisions, IncomingFile } from '../library/files-state';
import { Button } from '../ui/button';
import { figureHead, Table } from '../ui/table';
import { isolate, type Say, useSay } from '../ui/words';
import { ComingBackLists, type Owner, WhoseBackup } from './incoming-questions';

const PREFERENCES = ['newer', 'mine', 'file'] as const;
const STANDINGS = ['added', 'changed', 'older', 'clashing', 'same'] as const;

/** What a file would do, kind by kind; what both sides changed is decided one by one. */
export function IncomingPreview(props: {
  readonly file: IncomingFile;
  readonly onTake: (prefer: Preference, decisions: Decisions, isOwn: boolean) => void;
  readonly onLeave: () => void;
}): ReactNode {
  const say = useSay();
  const { counts, clashes, part, removed } = props.file;
  const [owner, setOwner] = useState<Owner | null>(props.file.elsewhere === null ? 'other' : null);
  const [back, setBack] = useState<readonly string[]>([]);
  const hint = useId();
  const [prefer, setPrefer] = useState<Preference>('newer');
  const [left, setLeft] = useState<readonly FileTable[]>([]);
  const [decided, setDecided] = useState<Decisions['parts']>([]);
  return (
    <>
      {part ? <p>{partWords(say, part)}</p> : null}
      {props.file.elsewhere === null ? null : <WhoseBackup owner={owner} onSay={setOwner} />}
      <ComingBackLists lists={removed} back={back} onChange={setBack} />
      <Table
        wide
        caption={say('files.in.what')}
        heads={[
          say('files.in.table'),
          ...STANDINGS.map((standing) => figureHead(say(`files.in.${standing}`))),
          say('files.in.wanted'),
        ]}
      >
        {counts.map((row) => (
          <CountRow
            key={row.table}
            row={row}
            wanted={!left.includes(row.table)}
            onWant={(wanted) =>
              setLeft(wanted ? left.filter((one) => one !== row.table) : [...left, row.table])
            }
          />
        ))}
      </Table>
      <p className="small soft">{say('files.in.joined')}</p>
      <Clashes clashes={clashes} decided={decided} onDecide={setDecided} />
      <div className="intake-tools">
        <Choice
          label={say(clashes.length > 0 ? 'files.in.prefer.rest' : 'files.in.prefer')}
          value={prefer}
          none={null}
          options={PREFERENCES.map((one) => [one, say(`files.in.prefer.${one}`)])}
          onChoose={(value) => setPrefer(PREFERENCES.find((one) => one === value) ?? 'newer')}
        />
        <Button
          look="primary"
          disabled={owner === null}
          {...(owner === null ? { describedBy: hint } : {})}
          onPress={() =>
            props.onTake(
              prefer,
              {
                leave: left,
                lists: removed.map(({ id }) => id).filter((id) => !back.includes(id)),
                parts: decided,
              },
              owner === 'own',
            )
          }
        >
          {say('files.in.take')}
        </Button>
        <Button look="plain" onPress={props.onLeave}>
          {say('files.in.leave')}
        </Button>
        {owner === null ? (
          <span id={hint} className="small soft">
            {say('files.in.whose.first')}
          </span>
        ) : null}
      </div>
    </>
  );
}

function partWords(say: Say, { lists, leftOut }: NonNullable<IncomingFile['part']>): string {
  const what =
    lists.length > 0
      ? say('files.in.part.lists', { lists: lists.map(isolate).join(', ') })
      : say('files.in.part.library');
  const out = leftOut.map((one) => say(`hand-over.out.${one}`)).join(', ');
  return out === '' ? what : `${what} ${say('files.in.part.out', { out })}`;
}

function CountRow(props: {
  readonly row: ImportCounts;
  readonly wanted: boolean;
  readonly onWant: (wanted: boolean) => void;
}): ReactNode {
  const say = useSay();
  const { row, wanted } = props;
  const kind = say(`files.kind.${row.table}`);
  return (
    <tr className={wanted ? '' : 'faint'}>
      <th scope="row">{kind}</th>
      {STANDINGS.map((standing) => (
        <td key={standing} className="figure-cell">
          {say('count.whole', { n: row[standing] })}
        </td>
      ))}
      <td>
        <input
          type="checkbox"
          className="incoming-tick"
          aria-label={say('files.in.wanted.heard', { kind })}
          checked={wanted}
          onChange={(event) => props.onWant(event.currentTarget.checked)}
        />
      </td>
    </tr>
  );
}

function Clashes(props: {
  readonly clashes: readonly Clash[];
  readonly decided: Decisions['parts'];
  readonly onDecide: (decided: Decisions['parts']) => void;
}): ReactNode {
  const say = useSay();
  const { clashes, decided } = props;
  if (clashes.length === 0) return null;
  const choose = (clash: Clash, whose: string): void => {
    const others = decided.filter(({ id, part }) => id !== clash.id || part !== clash.part);
    const side = whose === 'mine' || whose === 'file' ? whose : null;
    props.onDecide(side ? [...others, { id: clash.id, part: clash.part, whose: side }] : others);
  };
  return (
    <>
      <p>{say('files.clash', { n: clashes.length })}</p>
      <Table
        wide
        caption={say('files.clash', { n: clashes.length })}
        heads={[
          say('files.clash.what'),
          say('files.clash.mine'),
          say('files.clash.file'),
          say('files.clash.counts'),
        ]}
      >
        {clashes.map((clash) => {
          const what = clashWords(say, clash);
          return (
            <tr key={`${clash.id} ${clash.part}`}>
              <th scope="row">{what}</th>
              <td>
                <bdi className="intake-cell">{shown(say, clash.mine)}</bdi>
              </td>
              <td>
                <bdi className="intake-cell">{shown(say, clash.theirs)}</bdi>
              </td>
              <td>
                <select
                  aria-label={say('files.clash.choose', { what })}
                  value={decided.find(({ id, part }) => id === clash.id && part === clash.part)?.whose ?? ''}
                  onChange={(event) => choose(clash, event.currentTarget.value)}
                >
                  <option value="">{say('files.clash.rule')}</option>
                  <option value="mine">{say('files.clash.mine')}</option>
                  <option value="file">{say('files.clash.file')}</option>
                </select>
              </td>
            </tr>
          );
        })}
      </Table>
    </>
  );
}

const PART_WORDS = {
  name: 'intake.kind.name',
  stage: 'intake.kind.stage',
  owner: 'intake.kind.owner',
  nextStep: 'intake.kind.next',
  dueOn: 'intake.kind.due',
  price: 'intake.kind.price',
  tags: 'intake.kind.tags',
  briefId: 'files.clash.brief',
  brief: 'files.clash.brief',
  questions: 'files.clash.questions',
  reasons: 'files.clash.reasons',
} as const;

function clashWords(say: Say, { table, key, part }: Clash): string {
  const known = Object.hasOwn(PART_WORDS, part) ? PART_WORDS[part as keyof typeof PART_WORDS] : null;
  const what = known ? say(known) : part;
  const whose = key ? creatorOfKey(key as ProfileKey).handle : say(`files.kind.${table}`);
  return say('lists.cell', { what, name: isolate(whose) });
}

function shown(say: Say, value: unknown): string {
  if (value === null || value === undefined) return say('stage.none');
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map((one) => shown(say, one)).join(', ');
  return Object.values(value as object)
    .filter((part) => typeof part === 'string' || typeof part === 'number')
    .join(' ');
}
