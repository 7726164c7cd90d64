import { type ReactNode, useId, useMemo, useState } from 'react';
import type { LocateAccount } from '../../lib/core/intake/name-creator';
import { type HandleList, readHandleList } from '../../lib/core/intake/read-handle-list';
import { QUEUE_LIMIT, type QueueAdded } from '../../lib/core/library/queue';
import type { NamedAccount } from '../../lib/core/profile/named-account';
import { PLATFORM, PLATFORM_IDS, type PlatformId } from '../../lib/core/profile/platform';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Unfold } from '../ui/section';
import { isolate, type Say, useSay } from '../ui/words';
import { FilePick } from './file-pick';

/** Refused lines that are told one by one. */
const MOST_TOLD = 50;

/** Takes in a list of handles and links, and says what it understood of it before anything is queued. */
export function PasteList(props: {
  readonly locate: LocateAccount;
  /** False = nothing was saved, and the text stays. */
  readonly onAdd: (accounts: readonly NamedAccount[]) => Promise<boolean>;
}): ReactNode {
  const say = useSay();
  const [text, setText] = useState('');
  const [platform, setPlatform] = useState<PlatformId | null>(null);
  const { locate } = props;
  const read = useMemo(() => readHandleList(text, locate, platform), [text, locate, platform]);
  const asked = useMemo(() => readHandleList(text, locate, null).bare.length, [text, locate]);
  const count = read.accounts.length;
  const add = async (): Promise<void> => {
    if (await props.onAdd(read.accounts.slice(0, QUEUE_LIMIT))) setText('');
  };
  return (
    <div className="paste">
      <Field label={say('queue.paste')}>
        {(control) => (
          <textarea
            {...control}
            rows={6}
            spellCheck={false}
            placeholder={say('queue.paste.placeholder')}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <FilePick onText={(more) => setText((before) => (before.trim() ? `${before}\n${more}` : more))} />
      {asked > 0 ? <WhichSite n={asked} chosen={platform} onChoose={setPlatform} /> : null}
      <Understood read={read} />
      <Button
        look={count > 0 && read.bare.length === 0 ? 'primary' : 'usual'}
        disabled={count === 0 || read.bare.length > 0}
        onPress={() => void add()}
      >
        {say('queue.add', { n: count })}
      </Button>
    </div>
  );
}

/** What became of a list that was put into the queue. */
export function addedWords(say: Say, { added, twice, over, renamed }: QueueAdded): string {
  return [
    say('queue.added', { n: added }),
    ...(twice > 0 ? [say('queue.added.twice', { n: twice })] : []),
    ...(over > 0 ? [say('queue.added.over', { most: QUEUE_LIMIT, over })] : []),
    ...renamed.map(({ from, to }) => say('queue.added.renamed', { from: isolate(from), to: isolate(to) })),
  ].join(' ');
}

/** One answer for every handle that stands alone. */
function WhichSite(props: {
  readonly n: number;
  readonly chosen: PlatformId | null;
  readonly onChoose: (platform: PlatformId) => void;
}): ReactNode {
  const say = useSay();
  const id = useId();
  return (
    <fieldset className="paste-site" aria-labelledby={id}>
      <span id={id}>{say('queue.bare', { n: props.n })}</span>
      {PLATFORM_IDS.map((platform) => (
        <Button key={platform} pressed={props.chosen === platform} onPress={() => props.onChoose(platform)}>
          {PLATFORM[platform].displayName}
        </Button>
      ))}
    </fieldset>
  );
}

function Understood(props: { readonly read: HandleList }): ReactNode {
  const say = useSay();
  const { accounts, twice, refused } = props.read;
  const parts = [
    ...(accounts.length > 0 ? [say('queue.found', { n: accounts.length })] : []),
    ...(twice > 0 ? [say('queue.twice', { n: twice })] : []),
    ...(refused.length > 0 ? [say('queue.refused', { n: refused.length })] : []),
  ];
  return (
    <>
      <p className="small soft" role="status">
        {parts.join(' · ')}
      </p>
      {refused.length > 0 ? (
        <Unfold title={say('queue.refused', { n: refused.length })}>
          <ul className="small soft paste-refused">
            {refused.slice(0, MOST_TOLD).map(({ line, text, because }) => (
              <li key={`${line} ${text}`}>
                {say('queue.refused.line', {
                  line,
                  text: isolate(text),
                  because: say(`queue.because.${because}`),
                })}
              </li>
            ))}
          </ul>
        </Unfold>
      ) : null}
    </>
  );
}
