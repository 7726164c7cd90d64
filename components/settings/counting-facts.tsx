import type { ReactNode } from 'react';
import type { TierId } from '../../lib/core/insight/insight';
import { TIERS } from '../../lib/core/insight/tier';
import { COMPONENTS } from '../../lib/core/score/catalog';
import { COMPONENT_IDS } from '../../lib/core/score/component-ids';
import { Section } from '../ui/section';
import { figureHead, Table } from '../ui/table';
import { useSay } from '../ui/words';

/** What counts and is not set here: sizes with their source, weights of the score. */
export function CountingFacts(): ReactNode {
  return (
    <>
      <Tiers />
      <Weights />
    </>
  );
}

function Tiers(): ReactNode {
  const say = useSay();
  const smallestFirst: readonly TierId[] = TIERS.map(({ id }) => id).toReversed();
  return (
    <Section title={say('settings.tiers')}>
      <p className="soft">{say('settings.tiers.text')}</p>
      <Table caption={say('settings.tiers')} heads={[say('settings.tiers.name'), say('settings.tiers.band')]}>
        {smallestFirst.map((id) => (
          <tr key={id}>
            <th scope="row">{say(`tier.${id}`)}</th>
            <td>{say(`tier.band.${id}`)}</td>
          </tr>
        ))}
      </Table>
    </Section>
  );
}

function Weights(): ReactNode {
  const say = useSay();
  return (
    <Section title={say('settings.weights')}>
      <p className="soft">{say('settings.weights.text')}</p>
      <Table
        caption={say('settings.weights')}
        heads={[say('settings.weights.part'), figureHead(say('settings.weights.weight'))]}
      >
        {COMPONENT_IDS.map((id) => (
          <tr key={id}>
            <th scope="row">{say({ key: COMPONENTS[id].label, params: {} })}</th>
            <td className="figure-cell">{say('how.weight.same', { weight: COMPONENTS[id].weight(null) })}</td>
          </tr>
        ))}
      </Table>
    </Section>
  );
}
