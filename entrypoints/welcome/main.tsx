import { type ReactNode, useEffect, useState } from 'react';
import { chooseSpeaker } from '../../components/ui/choose-speaker';
import { mount } from '../../components/ui/mount';
import { Welcome, type WelcomeSample } from '../../components/welcome/welcome';
import { createWelcomeState } from '../../components/welcome/welcome-state';
import { send } from '../../lib/messages/client';

const welcome = createWelcomeState((answer) => send('consent.answer', answer));

function WelcomePage(): ReactNode {
  const [sample, setSample] = useState<WelcomeSample | null>(null);
  useEffect(() => {
    void import('./welcome-sample').then(({ welcomeSample }) => setSample(welcomeSample()));
  }, []);
  return <Welcome welcome={welcome} sample={sample} />;
}

mount(await chooseSpeaker(location.search), <WelcomePage />);
