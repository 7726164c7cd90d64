import { type ReactNode, useRef, useState } from 'react';
import { PRESET_IDS, type PresetId } from '../../lib/core/export/presets';
import { Choice } from '../library/choice';
import { Button } from '../ui/button';
import { useSay } from '../ui/words';
import { TABLE_FORMATS, type TableFormat } from './table-file';
import './files.css';

/** Saves a table; answers its rows, null = it was stopped. */
export type SaveTable = (
  preset: PresetId,
  format: TableFormat,
  told: (rows: number) => void,
  stop: AbortSignal,
) => Promise<number | null>;

type Step = { readonly at: 'start' | 'failed' } | { readonly at: 'busy' | 'done'; readonly rows: number };

/** The table in view as a file for another program: which columns, which kind of file. */
export function SaveAs(props: { readonly save: SaveTable }): ReactNode {
  const say = useSay();
  const [preset, setPreset] = useState<PresetId>('plain');
  const [format, setFormat] = useState<TableFormat>('csv');
  const [step, setStep] = useState<Step>({ at: 'start' });
  const running = useRef<AbortController | null>(null);
  // A layout of several sheets has no place in one CSV.
  const formats: readonly TableFormat[] =
    preset === 'three-tabs' ? TABLE_FORMATS.filter((one) => one !== 'csv') : TABLE_FORMATS;
  const chosen = formats.includes(format) ? format : 'xlsx';
  const save = async (): Promise<void> => {
    running.current = new AbortController();
    setStep({ at: 'busy', rows: 0 });
    const told = (rows: number): void => setStep({ at: 'busy', rows });
    const rows = await props
      .save(preset, chosen, told, running.current.signal)
      .catch(() => 'failed' as const);
    if (rows === 'failed') setStep({ at: 'failed' });
    else setStep(rows === null ? { at: 'start' } : { at: 'done', rows });
  };
  return (
    <div className="save-as">
      <Choice
        label={say('save.columns')}
        value={preset}
        none={null}
        options={PRESET_IDS.map((id) => [id, say(`save.preset.${id}`)])}
        onChoose={(value) => setPreset(PRESET_IDS.find((id) => id === value) ?? 'plain')}
      />
      <Choice
        label={say('save.format')}
        value={chosen}
        none={null}
        options={formats.map((one) => [one, say(`save.format.${one}`)])}
        onChoose={(value) => setFormat(TABLE_FORMATS.find((one) => one === value) ?? 'csv')}
      />
      <Button disabled={step.at === 'busy'} onPress={() => void save()}>
        {say('save.go')}
      </Button>
      {step.at === 'busy' ? (
        <Button look="plain" onPress={() => running.current?.abort()}>
          {say('intake.stop')}
        </Button>
      ) : null}
      <span role="status" className="small soft">
        {step.at === 'busy' ? say('files.out.busy', { n: step.rows }) : null}
        {step.at === 'done' ? say('files.out.done', { n: step.rows }) : null}
        {step.at === 'failed' ? say('save.failed') : null}
      </span>
    </div>
  );
}
