import { shareOfPricesBelow } from '../../price/check-quote';
import { convert } from '../../price/exchange-rates';
import { sentence } from '../../words/sentence';
import type { Component, Rating, RatingInput } from '../component';
import { USUAL_SD } from '../parts';

type PlainReason =
  | 'rate.affordability.unknown'
  | 'rate.affordability.no-brief'
  | 'rate.affordability.no-budget';

function unrated(lacking: string, key: PlainReason = 'rate.affordability.unknown'): Rating {
  return { status: 'unrated', lacking: [lacking], because: sentence(key) };
}

function rate({ price, brief, rates }: RatingInput): Rating {
  const budget = brief?.budgetPerPost;
  if (!budget)
    return unrated('budget', brief ? 'rate.affordability.no-budget' : 'rate.affordability.no-brief');
  if (price.status === 'unestimated') return unrated(price.lacking[0] ?? 'price');
  const amount = convert(budget.amount, budget.currency, price.currency, rates);
  const share = amount === null ? null : shareOfPricesBelow(price, amount);
  if (share === null) return unrated('exchange-rate');
  const because = sentence('rate.affordability.within', {
    share,
    budget: budget.amount,
    currency: budget.currency,
  });
  return { status: 'rated', x: share, sd: USUAL_SD, because };
}

export const affordability: Component = {
  label: 'part.affordability',
  theme: 'affordability',
  weight: () => 5,
  applies: ({ brief }) => brief?.budgetPerPost !== undefined,
  rate,
};
