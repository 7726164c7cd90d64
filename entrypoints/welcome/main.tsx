import type { ReactNode } from 'react';
import { chooseSpeaker } from '../../components/ui/choose-speaker';
import { mount } from '../../components/ui/mount';
import { Welcome } from '../../components/welcome/welcome';
import { createWelcomeState } from '../../components/welcome/welcome-state';
import { send } from '../../lib/messages/client';

const welcome = createWelcomeState((answer) => send('consent.answer', answer));

function WelcomePage(): ReactNode {
  return <Welcome welcome={welcome} sample={null} />;
}

mount(await chooseSpeaker(location.search), <WelcomePage />);
