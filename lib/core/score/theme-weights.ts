import type { BriefContent } from './brief';
import { COMPONENTS } from './catalog';
import { COMPONENT_IDS, type ComponentId, type Theme } from './component-ids';

export const THEMES = [
  'authenticity',
  'engagement',
  'affordability',
  'niche',
  'partnership',
] as const satisfies readonly Theme[];

export type ThemeWeights = Readonly<Record<Theme, number>>;

const ANY_BRIEF = { id: '', name: '' };

/** Weight of a component with a brief that says nothing about it. */
function generalWeight(id: ComponentId): number {
  return COMPONENTS[id].weight(ANY_BRIEF);
}

function sumOver(theme: Theme, weightOf: (id: ComponentId) => number): number {
  const sum = COMPONENT_IDS.filter((id) => COMPONENTS[id].theme === theme).reduce(
    (total, id) => total + weightOf(id),
    0,
  );
  return Math.round(sum * 10) / 10;
}

function byTheme(weightOf: (theme: Theme) => number): ThemeWeights {
  return Object.fromEntries(THEMES.map((theme) => [theme, weightOf(theme)])) as Record<Theme, number>;
}

/** What each of the five themes weighs in a brief that does not change it. */
export const GENERAL_WEIGHTS: ThemeWeights = byTheme((theme) => sumOver(theme, generalWeight));

/** What each theme weighs in this brief: the weights of its components together. */
export function themeWeights({ weights }: Pick<BriefContent, 'weights'>): ThemeWeights {
  return byTheme((theme) => sumOver(theme, (id) => weights?.[id] ?? generalWeight(id)));
}

/**
 * Component weights that give these theme weights, each theme shared out as it is by default, in tenths.
 * A theme that weighs what it did keeps the shares it had. undefined = all as by default.
 */
export function weightsFor(wanted: ThemeWeights, held: BriefContent['weights']): BriefContent['weights'] {
  const before = themeWeights(held ? { weights: held } : {});
  const weights = THEMES.reduce<Partial<Record<ComponentId, number>>>((all, theme) => {
    if (wanted[theme] === before[theme]) return Object.assign(all, partsOf(theme, held));
    return Object.assign(all, shared(theme, wanted[theme]));
  }, {});
  const changed = COMPONENT_IDS.filter(
    (id) => weights[id] !== undefined && weights[id] !== generalWeight(id),
  );
  return changed.length === 0 ? undefined : Object.fromEntries(changed.map((id) => [id, weights[id]]));
}

function partsOf(theme: Theme, held: BriefContent['weights']): Partial<Record<ComponentId, number>> {
  const own = COMPONENT_IDS.filter((id) => COMPONENTS[id].theme === theme && held?.[id] !== undefined);
  return Object.fromEntries(own.map((id) => [id, held?.[id]]));
}

function shared(theme: Theme, weight: number): Partial<Record<ComponentId, number>> {
  let [general, tenths] = [GENERAL_WEIGHTS[theme], Math.round(weight * 10)];
  const parts: Partial<Record<ComponentId, number>> = {};
  for (const id of COMPONENT_IDS.filter((each) => COMPONENTS[each].theme === theme)) {
    // What is left is shared by what is left, so that the parts add up to the theme.
    const own = general > 0 ? Math.round((tenths * generalWeight(id)) / general) : 0;
    parts[id] = own / 10;
    general -= generalWeight(id);
    tenths -= own;
  }
  return parts;
}
