import { type ReactNode, useRef, useState } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { Insight } from '../../lib/core/insight/insight';
import { unmarked } from '../../lib/core/insight/unmarked';
import type { Audience } from '../../lib/core/settings/settings';
import { Chip } from '../insight/chip';
import { Button } from '../ui/button';
import { TouchstoneMark } from '../ui/touchstone-mark';
import { useKeptFocus } from '../ui/use-kept-focus';
import { type PlainKey, useSay } from '../ui/words';
import { AudienceChoice, ReadingChoices } from './answer-choices';
import { SampleCard } from './sample-card';
import type { WelcomeState } from './welcome-state';
import './welcome.css';

const NEVER: readonly PlainKey[] = [
  'welcome.never.network',
  'welcome.never.acts',
  'welcome.never.private',
  'welcome.never.kept',
];

/** An invented creator, to try the panel on before any site is visited. */
export interface WelcomeSample {
  readonly insight: Insight;
}

/** First run: what it does, what may be read, what is remembered; a sample to try at once. */
export function Welcome(props: {
  readonly welcome: StoreApi<WelcomeState>;
  readonly sample: WelcomeSample | null;
}): ReactNode {
  const step = useStore(props.welcome, (state) => state.step);
  const audience = useStore(props.welcome, (state) => state.answer.audience);
  const page = useRef<HTMLDivElement>(null);
  useKeptFocus(page);
  return (
    <div className="welcome" ref={page}>
      <main className="welcome-main">
        <Title />
        {step === 'done' ? <Done audience={audience} /> : <Questions welcome={props.welcome} />}
      </main>
      {props.sample ? <Sample {...props.sample} /> : null}
    </div>
  );
}

function Title(): ReactNode {
  const say = useSay();
  return (
    <header className="welcome-title">
      <TouchstoneMark size={48} />
      <div>
        <h1>{say('product.name')}</h1>
        <p className="soft">{say('welcome.lead')}</p>
      </div>
    </header>
  );
}

function Questions(props: { readonly welcome: StoreApi<WelcomeState> }): ReactNode {
  const say = useSay();
  const { answer, step, choose, start } = useStore(props.welcome);
  return (
    <form
      className="welcome-form"
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <ReadingChoices answers={answer} onAnswer={choose} />
      <Floor floor={answer.floor} onChange={(floor) => choose({ floor })} />
      <AudienceChoice answers={answer} onAnswer={choose} />
      <Never />
      {step === 'failed' ? (
        <p role="alert" className="notice" data-tone="bad">
          {say('welcome.failed')}
        </p>
      ) : null}
      <div className="welcome-start">
        <Button look="primary" disabled={step === 'sending'} onPress={() => void start()}>
          {say('welcome.start')}
        </Button>
        <p className="small faint">{say('welcome.start.text')}</p>
      </div>
    </form>
  );
}

function Floor(props: { readonly floor: number; readonly onChange: (floor: number) => void }): ReactNode {
  const say = useSay();
  const [text, setText] = useState(String(props.floor));
  return (
    <label className="floor">
      <b>{say('welcome.floor')}</b>
      <input
        className="floor-input"
        type="number"
        inputMode="numeric"
        min={0}
        step={100}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          const floor = event.currentTarget.valueAsNumber;
          if (Number.isInteger(floor) && floor >= 0) props.onChange(floor);
        }}
        onBlur={() => setText(String(props.floor))}
      />
      <span className="small soft">{say('welcome.floor.text')}</span>
    </label>
  );
}

function Never(): ReactNode {
  const say = useSay();
  return (
    <section className="never" aria-label={say('welcome.never')}>
      <h2>{say('welcome.never')}</h2>
      <ul>
        {NEVER.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
      <p className="small soft">{say('welcome.never.risk')}</p>
    </section>
  );
}

/** Where each goes first. */
const FIRST_PAGE: Readonly<Record<Audience, string>> = {
  brand: 'dashboard.html#briefs',
  creator: 'dashboard.html#settings',
  team: 'dashboard.html#library',
};

function Done({ audience }: { readonly audience: Audience }): ReactNode {
  const say = useSay();
  return (
    <section className="welcome-done" role="status">
      <h2>{say('welcome.done')}</h2>
      <ol>
        <li>{say(audience === 'creator' ? 'welcome.done.open.own' : 'welcome.done.open')}</li>
        <li>{say('welcome.done.look')}</li>
        <li>{say('welcome.done.decide')}</li>
      </ol>
      <p>
        <a href={FIRST_PAGE[audience]}>{say(`welcome.first.${audience}`)}</a>
      </p>
    </section>
  );
}

function Sample(props: WelcomeSample): ReactNode {
  const say = useSay();
  const own = unmarked('sample', say('welcome.sample.list'));
  const [open, setOpen] = useState(true);
  return (
    <aside className="sample" aria-label={say('welcome.sample')}>
      <h2>{say('welcome.sample')}</h2>
      <p className="small soft">{say('welcome.sample.text')}</p>
      <Chip state={{ status: 'ready', insight: props.insight, own }} onOpen={() => setOpen(!open)} />
      {open ? <SampleCard insight={props.insight} own={own} /> : null}
    </aside>
  );
}
