import type { ReactNode } from 'react';

const LONGEST = 80;

/** A link found on the page, as seen. Anything but http(s) stays plain text. Opens by the user's click only. */
export function SafeLink(props: { readonly url: string; readonly children?: ReactNode }): ReactNode {
  const address = webAddress(props.url);
  const shown = props.children ?? <bdi>{shorten(props.url)}</bdi>;
  if (address === null) return <span>{shown}</span>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" title={props.url.slice(0, 400)}>
      {shown}
    </a>
  );
}

function webAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

function shorten(text: string): string {
  const bare = text.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return bare.length > LONGEST ? `${bare.slice(0, LONGEST)}…` : bare;
}
