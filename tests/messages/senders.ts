import type { RawSender } from '../../lib/messages/sender';
import type { SenderKind } from '../../lib/messages/senders';

export const OWN_ID = 'test-extension-id';
const OWN = `chrome-extension://${OWN_ID}`;

/** What the browser says of each kind of sender; the last ones are nobody we listen to. */
export const RAW: Readonly<Record<Exclude<SenderKind, 'background'>, RawSender>> = {
  sensor: {
    id: OWN_ID,
    origin: 'https://www.instagram.com',
    url: 'https://www.instagram.com/mara.kneads/',
    frameId: 0,
    tab: { id: 7, url: 'https://www.instagram.com/mara.kneads/' },
  },
  frame: {
    id: OWN_ID,
    origin: OWN,
    url: `${OWN}/panel.html?frame`,
    frameId: 4,
    tab: { id: 7, url: 'https://www.instagram.com/mara.kneads/' },
  },
  'extension-page': { id: OWN_ID, origin: OWN, url: `${OWN}/popup.html` },
};

export const STRANGERS: readonly (readonly [name: string, raw: RawSender])[] = [
  ['another extension', { ...RAW.sensor, id: 'other-extension' }],
  ['another extension posing as our page', { ...RAW['extension-page'], id: 'other-extension' }],
  ['a script of a site that is none of ours', { ...RAW.sensor, origin: 'https://evil.example' }],
  ['a look-alike origin', { ...RAW.sensor, origin: 'https://www.instagram.com.evil.example' }],
  ['a site without TLS', { ...RAW.sensor, origin: 'http://www.instagram.com' }],
  ['a frame inside a supported page', { ...RAW.sensor, frameId: 3 }],
  ['a site script without a tab', { ...RAW.sensor, tab: undefined }],
  ['our frame page inside a foreign site', { ...RAW.frame, tab: { id: 7, url: 'https://evil.example/' } }],
  ['another page of ours inside a site', { ...RAW.frame, url: `${OWN}/dashboard.html` }],
  ['a page path that only starts like the frame', { ...RAW.frame, url: `${OWN}/panel.html.x/popup.html` }],
  ['nobody in particular', {}],
];
