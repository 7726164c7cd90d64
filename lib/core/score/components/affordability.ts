import { shareOfPricesBelow } from '../../price/check-quote';
import { convert } from '../../price/exchange-rates';
import { sentence } from '../../words/sentence';
import type { Component, Rating, RatingInput } from '../component';
import { USUAL_SD } from '../parts';

function rate({ price, brief, rates }: RatingInput): Rating {
  const budget = brief?.budgetPerPost;
  const unrated = (lacking: string): Rating => ({
    status: 'unrated',
    lacking: [lacking],
    because: sentence('rate.affordability.unknown'),
  });
  if (!budget) return unrated('budget');
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
