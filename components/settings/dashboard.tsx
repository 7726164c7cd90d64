import { type ReactNode, useRef } from 'react';
import { TouchstoneMark } from '../ui/touchstone-mark';
import { useKeptFocus } from '../ui/use-kept-focus';
import { useSay } from '../ui/words';
import './settings.css';

export const DASHBOARD_PARTS = [
  'library',
  'briefs',
  'files',
  'settings',
  'check',
  'how',
  'reading',
  'benchmarks',
] as const;
export type DashboardPart = (typeof DASHBOARD_PARTS)[number];

/** Pages below a part: one profile, several side by side, one list, a report, one record. Their address goes on after a slash. */
const BELOW = {
  profile: 'library',
  compare: 'library',
  list: 'library',
  report: 'library',
  record: 'library',
  briefs: 'briefs',
} as const satisfies Record<string, DashboardPart>;
type PageBelow = keyof typeof BELOW;

export interface DashboardPlace {
  readonly part: DashboardPart;
  /** null = the part's own page. */
  readonly below: { readonly page: PageBelow; readonly what: string } | null;
}

/** The place that an address names; the library where it names none: empty, it says how to begin. */
export function placeIn(hash: string): DashboardPlace {
  const [name = '', ...rest] = hash.replace(/^#/, '').split('/');
  // A list is opened within the page of all lists: without a name it is that page.
  if (Object.hasOwn(BELOW, name) && (name !== 'briefs' || rest.length > 0)) {
    const page = name as PageBelow;
    return { part: BELOW[page], below: { page, what: decoded(rest.join('/')) } };
  }
  return { part: DASHBOARD_PARTS.find((part) => part === name) ?? 'library', below: null };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A page of parts; each has an address of its own. */
export function Dashboard(props: {
  readonly place: DashboardPlace;
  /** Stands above every part. */
  readonly notice?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const say = useSay();
  const { part: here, below } = props.place;
  const page = useRef<HTMLDivElement>(null);
  useKeptFocus(page);
  return (
    <div className="dashboard" ref={page}>
      <header className="dashboard-head">
        <TouchstoneMark size={32} />
        <h1>{say('dashboard.title')}</h1>
        <nav aria-label={say('dashboard.parts')}>
          {DASHBOARD_PARTS.map((part) => (
            <a key={part} href={`#${part}`} aria-current={part === here ? 'page' : undefined}>
              {say(`dashboard.${part}`)}
            </a>
          ))}
        </nav>
      </header>
      {props.notice}
      <main className={here === 'library' ? 'dashboard-main wide-part' : 'dashboard-main'}>
        {below && below.page !== 'briefs' ? null : (
          <h2 className="dashboard-title">{say(`dashboard.${here}`)}</h2>
        )}
        {props.children}
      </main>
    </div>
  );
}
