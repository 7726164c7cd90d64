import type { Brief } from '../core/score/brief';

/** BCP 47 tag; null = it cannot be told surely. */
export type DetectLanguage = (text: string) => string | null;

/** The detector, or null where the brief wants no language: its tables take longer to load than a profile to judge. */
export async function languageDetector(brief: Brief | null): Promise<DetectLanguage | null> {
  if (!brief?.languages?.length) return null;
  const { eld } = await import('eld/small');
  return (text) => {
    const told = eld.detect(text);
    return told.isReliable() ? told.language : null;
  };
}
