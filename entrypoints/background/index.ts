import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { evaluate } from '../../lib/core/insight/evaluate';
import { prepareNiche } from '../../lib/core/niche/prepare-niche';
import { MessageDesk } from '../../lib/messages/handle';
import { registerHandlers } from './handlers';
import { oneByOne } from './in-turn';
import { openAhead, registerLife } from './life';
import { createPorts } from './ports';

/** Wiring only: everything is registered before anything is awaited, for the worker may start at any event. */
export default defineBackground(() => {
  const ports = createPorts(evaluate);
  const desk = new MessageDesk((type, refusal) => console.warn(`${type}: ${refusal}`));
  const drawn = oneByOne();
  registerHandlers(desk, ports, drawn);
  registerLife(ports, drawn);
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const answer = desk.answer(message, sender);
    if (answer === null) return undefined;
    void answer.then(respond);
    return true;
  });
  void ports.reconcileTap().catch(() => {});
  void openAhead(ports, prepareNiche).catch(() => {});
});
