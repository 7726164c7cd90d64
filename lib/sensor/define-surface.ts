import { Badges } from './badges';
import { PanelFrame } from './panel-frame';
import { bring } from './shelf';
import { sweepStaleHosts } from './stale-hosts';

/** The script that stands in the page: our frame and the marks on tiles. Not there in quiet mode. */
export function defineSurface(): () => void {
  return () => {
    sweepStaleHosts();
    bring('makeSurface', (life, corner) => ({
      frame: new PanelFrame(life, corner),
      badges: new Badges(life),
    }));
  };
}
