import type { ReactNode } from 'react';
import { isLibrarySet } from '../../lib/core/estimate/benchmarks/library-sets';
import type { SheetFigure } from '../../lib/core/report/report';
import { bandOf, nameOf, rangeWords, scaleOf, valueWords } from '../insight/figure-kinds';
import { findingOf } from '../streak/finding';
import { FINDING_WORDS } from '../streak/finding-words';
import { Streak } from '../streak/streak';
import { type Say, useSay } from '../ui/words';
import { SheetHeading } from './sheet-heading';

const HEADS = [
  'report.column.figure',
  'report.column.estimate',
  'report.column.range',
  'report.column.band',
  'report.column.posts',
] as const;

/** Every figure as a picture and, beside it, the same in numbers; the judgement in words below its name. */
export function SheetFigures(props: { readonly figures: readonly SheetFigure[] }): ReactNode {
  const say = useSay();
  const { figures } = props;
  const sources = [...new Set(figures.flatMap((figure) => sourceOf(say, figure) ?? []))];
  return (
    <section className="sheet-part">
      <SheetHeading>{say('figures.title')}</SheetHeading>
      {figures.length === 0 ? (
        <p className="quiet">{say('report.figures.none')}</p>
      ) : (
        <table className="report-table figures-table">
          <caption className="only-heard">{say('figures.title')}</caption>
          <thead>
            <tr>
              {HEADS.map((head, index) => (
                <th key={head} scope="col" colSpan={index === 0 ? 2 : 1}>
                  {say(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <FigureLine key={figure.id} figure={figure} />
            ))}
          </tbody>
        </table>
      )}
      {sources.length > 0 ? (
        <p className="quiet">{say('report.figures.sources', { sources: sources.join('; ') })}</p>
      ) : null}
    </section>
  );
}

function FigureLine(props: { readonly figure: SheetFigure }): ReactNode {
  const say = useSay();
  const { id, measured } = props.figure;
  const band = bandOf(measured);
  const label = say(nameOf(id));
  const range = say(rangeWords(id, measured));
  const value = measured.value === null ? null : say(valueWords(id, measured.value));
  const finding = band ? say(FINDING_WORDS[findingOf(measured, band)]) : say('figure.no-band');
  return (
    <tr>
      <th scope="row">
        {label}
        {band ? <span className="quiet below">{finding}</span> : null}
      </th>
      <td className="streak-cell">
        <Streak
          figure={{ likely: measured, value: measured.value, band }}
          scale={scaleOf(id, band)}
          label={say('figure.heard', { label, value: value ?? range, range, finding })}
        />
      </td>
      <td>{value ? <b>{value}</b> : <span className="quiet">{say('report.range-only')}</span>}</td>
      <td>{range}</td>
      <td>{band ? say(rangeWords(id, band)) : <span className="quiet">{say('report.no-band')}</span>}</td>
      <td>{say('unit.posts', { n: measured.n })}</td>
    </tr>
  );
}

function sourceOf(say: Say, { measured }: SheetFigure): string | null {
  const { benchmark } = measured;
  if (!benchmark || !bandOf(measured)) return null;
  const id = isLibrarySet(benchmark.id) ? say('sets.own-library') : benchmark.id;
  return say('report.figures.source', { id, year: String(benchmark.year) });
}
