import type { CaptionLanguages } from '../../lib/core/niche/caption-languages';
import { kept } from '../../lib/core/words/kept';
import { useSay, useSpeaker } from '../ui/words';

const MOST = 3;

/** Puts the languages of captions into words: "German 80%, English 20%". */
export function useSpokenLanguages(): (languages: CaptionLanguages) => string {
  const say = useSay();
  const nameOf = useLanguageName();
  return ({ shares }) =>
    shares
      .slice(0, MOST)
      .map(({ tag, share }) => say('niche.language', { language: nameOf(tag), share }))
      .join(', ');
}

const languageNames = kept((locale) => new Intl.DisplayNames(locale, { type: 'language' }));

/** The name of a language in the user's own; the tag where the browser has no name for it. */
export function useLanguageName(): (tag: string) => string {
  const { locale } = useSpeaker();
  const names = languageNames(locale);
  return (tag) => names.of(tag) ?? tag;
}
