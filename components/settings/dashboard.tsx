import type { ReactNode } from 'react';
import { TouchstoneMark } from '../ui/touchstone-mark';
import { useSay } from '../ui/words';
import './settings.css';

export const DASHBOARD_PARTS = ['settings', 'check', 'how', 'reading', 'benchmarks'] as const;
export type DashboardPart = (typeof DASHBOARD_PARTS)[number];

/** The part that an address names; the first where it names none. */
export function partIn(hash: string): DashboardPart {
  return DASHBOARD_PARTS.find((part) => `#${part}` === hash) ?? 'how';
}

/** A page of parts; each has an address of its own. */
export function Dashboard(props: { readonly part: DashboardPart; readonly children: ReactNode }): ReactNode {
  const say = useSay();
  return (
    <div className="dashboard">
      <header className="dashboard-head">
        <TouchstoneMark size={32} />
        <h1>{say('dashboard.title')}</h1>
        <nav aria-label={say('dashboard.parts')}>
          {DASHBOARD_PARTS.map((part) => (
            <a key={part} href={`#${part}`} aria-current={part === props.part ? 'page' : undefined}>
              {say(`dashboard.${part}`)}
            </a>
          ))}
        </nav>
      </header>
      <main className="dashboard-main">
        <h2 className="dashboard-title">{say(`dashboard.${props.part}`)}</h2>
        {props.children}
      </main>
    </div>
  );
}
