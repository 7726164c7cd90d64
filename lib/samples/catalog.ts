import { boisEtVis } from './bois-et-vis';
import { ivoUnboxes } from './ivo-unboxes';
import { maraKneads } from './mara-kneads';
import { novaAtelier } from './nova-atelier';
import { nuriNewpan } from './nuri-newpan';
import { panTomas } from './pan-tomas';
import { quietCellar } from './quiet-cellar';
import type { SampleCreator } from './sample-creator';
import { sofieNaeht } from './sofie-naeht';
import { tobiTrails } from './tobi-trails';

/** The invented creators of the demo, the end-to-end tests and the welcome page. */
export const SAMPLES: readonly SampleCreator[] = [
  maraKneads,
  tobiTrails,
  nuriNewpan,
  novaAtelier,
  ivoUnboxes,
  quietCellar,
  sofieNaeht,
  panTomas,
  boisEtVis,
];
