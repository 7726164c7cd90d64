import { type ReactNode, useState } from 'react';
import { markdownText } from '../../lib/core/export/markdown';
import { readableRow } from '../../lib/core/export/readable-rows';
import { PLATFORM } from '../../lib/core/profile/platform';
import { creatorOfKey, type ProfileKey } from '../../lib/core/profile/record';
import type { FileTable } from '../../lib/core/share/file-tables';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { type Say, useSay } from '../ui/words';

/** Every row about one creator, table by table. */
export type PersonRows = readonly {
  readonly table: FileTable | 'insights';
  readonly rows: readonly unknown[];
}[];

/** Everything that is kept of one creator, as a file that this person can read. */
export function PersonFiles(props: {
  readonly profile: ProfileKey;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly rows: () => Promise<PersonRows>;
  readonly onFile: (handle: string, text: string) => void;
}): ReactNode {
  const say = useSay();
  const [failed, setFailed] = useState(false);
  const { handle } = creatorOfKey(props.profile);
  const save = async (): Promise<void> => {
    try {
      props.onFile(handle, personText(say, props.profile, props.today, await props.rows()));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <Section title={say('person-file.title')}>
      <p className="small soft">{say('person-file.text')}</p>
      <div className="person-row">
        <Button onPress={() => void save()}>{say('person-file.go')}</Button>
        <span role="alert">{failed ? say('save.failed') : null}</span>
      </div>
    </Section>
  );
}

function personText(say: Say, profile: ProfileKey, day: string, tables: PersonRows): string {
  const { platform, handle } = creatorOfKey(profile);
  const site = PLATFORM[platform].displayName;
  const parts = tables.map(({ table, rows }) => {
    const texts = rows.map((row) => readableRow(row).join('\n'));
    return `## ${say(`files.kind.${table}`)}\n\n${texts.join('\n\n')}\n`;
  });
  const head = `# ${say('person-file.head', { handle: markdownText(handle), site })}`;
  const text = tables.length > 0 ? say('person-file.about', { day }) : say('person-file.nothing', { day });
  return [head, text, ...parts].join('\n\n');
}
