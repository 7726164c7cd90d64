import type { ReactNode } from 'react';
import type { Consent } from '../../lib/core/settings/settings';
import { ChoiceGroup } from '../ui/choice-group';
import { AUDIENCES, DEPTHS, MEMORIES } from './welcome-state';

/** What is answered once and may be answered anew. */
type Answered = Pick<Consent, 'reading' | 'memory' | 'audience'>;

interface Asking {
  readonly answers: Answered;
  readonly onAnswer: (part: Partial<Answered>) => void;
}

/** What may be read, and who is remembered. */
export function ReadingChoices({ answers, onAnswer }: Asking): ReactNode {
  return (
    <>
      <ChoiceGroup
        legend="welcome.reading"
        choices={DEPTHS.map((value) => ({
          value,
          label: `welcome.reading.${value}` as const,
          text: `welcome.reading.${value}.text` as const,
        }))}
        chosen={answers.reading}
        onChoose={(reading) => onAnswer({ reading })}
      />
      <ChoiceGroup
        legend="welcome.memory"
        choices={MEMORIES.map((value) => ({
          value,
          label: `welcome.memory.${value}` as const,
          text: `welcome.memory.${value}.text` as const,
        }))}
        chosen={answers.memory}
        onChoose={(memory) => onAnswer({ memory })}
      />
    </>
  );
}

/** For whom the words are chosen. */
export function AudienceChoice({ answers, onAnswer }: Asking): ReactNode {
  return (
    <ChoiceGroup
      legend="welcome.audience"
      choices={AUDIENCES.map((value) => ({
        value,
        label: `welcome.audience.${value}` as const,
        text: `welcome.audience.${value}.text` as const,
      }))}
      chosen={answers.audience}
      onChoose={(audience) => onAnswer({ audience })}
    />
  );
}
