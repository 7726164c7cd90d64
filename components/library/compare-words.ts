import { useMemo } from 'react';
import type { MetricId } from '../../lib/core/estimate/metric-ids';
import type { Insight } from '../../lib/core/insight/insight';
import { type ComparedCell, type ComparedRow, comparedCurrency } from '../../lib/core/library/compare';
import { nameOf, rangeWords, valueWords } from '../insight/figure-kinds';
import { moneyIn } from '../ui/money';
import { type Say, useSay, useSpeaker } from '../ui/words';

export interface CellWords {
  readonly value: string;
  /** null = the value says it all. */
  readonly range: string | null;
}

/** How figures of a comparison are told. */
export interface CompareWords {
  label(id: ComparedRow['id']): string;
  cell(id: ComparedRow['id'], cell: ComparedCell): CellWords;
}

export function useCompareWords(insights: readonly Insight[]): CompareWords {
  const say = useSay();
  const { locale } = useSpeaker();
  const forBrief = insights.some(({ brief }) => brief !== null);
  const currency = comparedCurrency(insights) ?? 'USD';
  return useMemo(() => {
    const money = moneyIn(locale, currency);
    return {
      label: (id) => {
        if (id === 'perThousandViews') return say('compare.perThousandViews', { currency });
        if (id === 'fit') return say(forBrief ? 'compare.fit.brief' : 'compare.fit');
        return id === 'followers' ? say('compare.followers') : say(nameOf(id));
      },
      cell: (id, { value, low, high }) => {
        if (low === null || high === null) return { value: say('value.unknown'), range: null };
        const span = { low, high };
        if (id === 'fit') return fitWords(say, value, span);
        if (id === 'followers') {
          return { value: value === null ? '' : say('count.compact', { n: value }), range: null };
        }
        if (id === 'perThousandViews') {
          const range = say('compare.money', { low: money(low), high: money(high) });
          return value === null ? { value: range, range: null } : { value: money(value), range };
        }
        return metricWords(say, id, value, span);
      },
    };
  }, [say, locale, currency, forBrief]);
}

interface Span {
  readonly low: number;
  readonly high: number;
}

function fitWords(say: Say, value: number | null, span: Span): CellWords {
  const range = span.low === span.high ? null : say('library.fit.range', span);
  return { value: value === null ? '' : say('count.whole', { n: value }), range };
}

function metricWords(say: Say, id: MetricId, value: number | null, span: Span): CellWords {
  const range = say(rangeWords(id, span));
  return value === null ? { value: range, range: null } : { value: say(valueWords(id, value)), range };
}

/** The comparison as lines of cells, its head first. */
export function tableOf(
  words: CompareWords,
  insights: readonly Insight[],
  rows: readonly ComparedRow[],
): readonly (readonly string[])[] {
  const lines = rows.map(({ id, cells }) => [
    words.label(id),
    ...cells.map((cell) => {
      const { value, range } = words.cell(id, cell);
      return range ? `${value} (${range})` : value;
    }),
  ]);
  return [['', ...insights.map(({ handle }) => handle)], ...lines];
}

/** Cells parted by tabs: it lands in a spreadsheet as a table, and no cell as a formula. */
export function asTabs(lines: readonly (readonly string[])[]): string {
  const plain = (text: string): string => text.replaceAll(/[\t\r\n]/g, ' ').replace(/^[=+\-@]/, "'$&");
  return lines.map((line) => line.map(plain).join('\t')).join('\n');
}

export function asMarkdown(lines: readonly (readonly string[])[]): string {
  const plain = (text: string): string => text.replaceAll(/[\r\n]/g, ' ').replaceAll(/[\\|]/g, '\\$&');
  const [head = [], ...rest] = lines.map((line) => `| ${line.map(plain).join(' | ')} |`);
  const rule = `|${(lines[0] ?? []).map((_, at) => (at === 0 ? ' --- ' : ' ---: ')).join('|')}|`;
  return [head, rule, ...rest].join('\n');
}
