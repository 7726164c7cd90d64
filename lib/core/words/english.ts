import { english } from './en';
import type { Speaker } from './say';

export const ENGLISH: Speaker = { locale: 'en', direction: 'ltr', template: english };
