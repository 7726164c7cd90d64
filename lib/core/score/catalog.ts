import type { Component } from './component';
import type { ComponentId } from './component-ids';
import { affordability } from './components/affordability';
import { authenticity } from './components/authenticity';
import { conversation } from './components/conversation';
import { engagement } from './components/engagement';
import { niche } from './components/niche';
import { partnership } from './components/partnership';
import { size } from './components/size';

export const COMPONENTS = {
  size,
  engagement,
  conversation,
  authenticity,
  niche,
  affordability,
  partnership,
} as const satisfies Record<ComponentId, Component>;

/** Scores below and above which a quarter of micro creators lie. */
export interface Distribution {
  readonly p25: number;
  readonly p75: number;
  readonly accounts: number;
  readonly year: number;
  readonly source: string;
}

/** Measured against the engagement rates of their own year, with an ordinary number of followed accounts. */
export const MICRO_SCORES: Distribution = {
  p25: 66,
  p75: 78,
  accounts: 79,
  year: 2020,
  source: 'own scores, without a brief, of TikTok accounts with 10,000 to 100,000 followers, November 2020',
};
