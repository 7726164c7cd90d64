import type { Supposed, WhatIf } from '../../lib/core/insight/what-if';
import { isolate, type Say } from '../ui/words';

/** What is counted otherwise than usual: "newest 30 posts, engagement per view only, brief of Spring". */
export function supposedWords(
  say: Say,
  { window, basis, brief }: WhatIf,
  { insight, listName }: Supposed,
  usualWindow: WhatIf['window'],
): string {
  return [
    window === usualWindow ? null : say('what-if.said.posts', { n: window }),
    basis ? say(`what-if.said.${basis}`) : null,
    brief === 0 ? null : briefWords(say, insight.brief !== null, listName),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

function briefWords(say: Say, hasBrief: boolean, listName: string | null): string {
  if (listName === null) return say('what-if.said.no-brief');
  return say(hasBrief ? 'what-if.said.brief' : 'what-if.said.list-without', { list: isolate(listName) });
}
