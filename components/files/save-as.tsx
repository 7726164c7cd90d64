import { type ReactNode, useState } from 'react';
import { PRESET_IDS, type PresetId } from '../../lib/core/export/presets';
import { Choice } from '../library/choice';
import { useSay } from '../ui/words';
import { SaveButton } from './save-button';
import { TABLE_FORMATS, type TableFormat } from './table-file';
import './files.css';

/** Saves a table; answers its rows, null = it was stopped. */
export type SaveTable = (
  preset: PresetId,
  format: TableFormat,
  told: (rows: number) => void,
  stop: AbortSignal,
) => Promise<number | null>;

/** The table in view as a file for another program: which columns, which kind of file. */
export function SaveAs(props: { readonly save: SaveTable }): ReactNode {
  const say = useSay();
  const [preset, setPreset] = useState<PresetId>('plain');
  const [format, setFormat] = useState<TableFormat>('csv');
  // A layout of several sheets has no place in one CSV.
  const formats: readonly TableFormat[] =
    preset === 'three-tabs' ? TABLE_FORMATS.filter((one) => one !== 'csv') : TABLE_FORMATS;
  const chosen = formats.includes(format) ? format : 'xlsx';
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
      <SaveButton label={say('save.go')} save={(told, stop) => props.save(preset, chosen, told, stop)} />
    </div>
  );
}
