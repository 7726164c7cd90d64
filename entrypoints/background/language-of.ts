import { browser } from 'wxt/browser';

/** Told by the browser itself, on this computer; null where it is not sure. A detector that fails costs no score. */
export async function languageOf(text: string): Promise<string | null> {
  try {
    const { isReliable, languages } = await browser.i18n.detectLanguage(text);
    return isReliable ? (languages[0]?.language ?? null) : null;
  } catch {
    return null;
  }
}
