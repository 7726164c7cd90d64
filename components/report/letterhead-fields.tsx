import { type ReactNode, useId, useState } from 'react';
import { LARGEST_LOGO, type Letterhead, LONGEST_NAME } from '../../lib/core/report/letterhead';
import { Button } from '../ui/button';
import { isolate, type Say, useSay } from '../ui/words';
import { type ReadLogo, readLogo } from './read-logo';

export interface LetterheadProps {
  readonly letterhead: Letterhead;
  /** Keeps it for the next report; rejects where that failed. */
  readonly onKeep: (letterhead: Letterhead) => Promise<void>;
}

/** The user's own name and logo: kept on this computer, at the head of every page. */
export function LetterheadFields(props: LetterheadProps): ReactNode {
  const say = useSay();
  const id = useId();
  const { letterhead } = props;
  const [name, setName] = useState(letterhead.name);
  const [trouble, setTrouble] = useState('');
  const keep = (next: Letterhead): void =>
    void props.onKeep(next).then(
      () => setTrouble(''),
      () => setTrouble(say('report.logo.failed')),
    );
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = await readLogo(file);
    if (read.status === 'read') keep({ ...letterhead, logo: read.logo });
    else setTrouble(refusal(say, read));
  };
  return (
    <fieldset className="report-group">
      <legend>{say('report.sender')}</legend>
      <div className="report-line">
        <label htmlFor={id} className="small soft">
          {say('report.your-name')}
        </label>
        <input
          id={id}
          dir="auto"
          maxLength={LONGEST_NAME}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          onBlur={() => name !== letterhead.name && keep({ ...letterhead, name })}
        />
      </div>
      <div className="report-logo">
        {letterhead.logo ? (
          <img className="report-logo-picture paper" src={letterhead.logo} alt={say('report.logo')} />
        ) : null}
        <label className="button report-logo-choose">
          {say(letterhead.logo ? 'report.logo.change' : 'report.logo.choose')}
          <input
            className="only-heard"
            type="file"
            aria-label={say('report.logo')}
            accept="image/png,image/jpeg,image/svg+xml"
            onChange={(event) => {
              void take(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </label>
        {letterhead.logo ? (
          <Button look="plain" onPress={() => keep({ ...letterhead, logo: null })}>
            {say('report.logo.remove')}
          </Button>
        ) : null}
      </div>
      <p className="small faint">{say('report.logo.text', { kb: LARGEST_LOGO / 1000 })}</p>
      <p role="alert" className="small report-trouble">
        {trouble}
      </p>
    </fieldset>
  );
}

function refusal(say: Say, read: Exclude<ReadLogo, { readonly status: 'read' }>): string {
  const file = isolate(read.file);
  if (read.status === 'wrong-kind') return say('report.logo.kind', { file });
  return say('report.logo.large', { file, kb: Math.ceil(read.bytes / 1000), most: LARGEST_LOGO / 1000 });
}
