import { ART } from './lexicons/art';
import { BEAUTY } from './lexicons/beauty';
import { CARS } from './lexicons/cars';
import { COMEDY } from './lexicons/comedy';
import { EDUCATION } from './lexicons/education';
import { FAMILY } from './lexicons/family';
import { FASHION } from './lexicons/fashion';
import { FINANCE } from './lexicons/finance';
import { FITNESS } from './lexicons/fitness';
import { FOOD } from './lexicons/food';
import { GAMING } from './lexicons/gaming';
import { INTERIOR } from './lexicons/interior';
import { MUSIC } from './lexicons/music';
import { OUTDOORS } from './lexicons/outdoors';
import { PETS } from './lexicons/pets';
import { SPORTS } from './lexicons/sports';
import { TECH } from './lexicons/tech';
import { TRAVEL } from './lexicons/travel';
import type { NicheId } from './niche-ids';

/** The words of every niche: lines of synonyms, written for this product. */
export const NICHE_LEXICONS: Readonly<Record<NicheId, string>> = {
  beauty: BEAUTY,
  fashion: FASHION,
  fitness: FITNESS,
  food: FOOD,
  travel: TRAVEL,
  family: FAMILY,
  interior: INTERIOR,
  pets: PETS,
  tech: TECH,
  gaming: GAMING,
  finance: FINANCE,
  education: EDUCATION,
  music: MUSIC,
  comedy: COMEDY,
  sports: SPORTS,
  cars: CARS,
  art: ART,
  outdoors: OUTDOORS,
};
