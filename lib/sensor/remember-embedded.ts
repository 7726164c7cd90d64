import type { PageLocation, PlatformAdapter, Sighting } from '../platforms/contract';

/** Reads embedded blocks once: they grow while the document is parsed and are the same ever after. */
export function rememberEmbedded(
  adapter: Pick<PlatformAdapter, 'readEmbedded'>,
): PlatformAdapter['readEmbedded'] {
  let key = '';
  let subject = '';
  let known: readonly Sighting[] = [];
  return (source: Document, place: PageLocation) => {
    const nextSubject = [place.kind, place.handle, place.post, place.list].join(' ');
    const grown = source.readyState === 'loading' ? source.scripts.length : source.readyState;
    if (key === `${grown} ${nextSubject}`) return known;
    const read = adapter.readEmbedded(source, place);
    // The site may take its blocks away once it has read them: what they said stays true.
    if (read.length > 0 || subject !== nextSubject) known = read;
    key = `${grown} ${nextSubject}`;
    subject = nextSubject;
    return known;
  };
}
