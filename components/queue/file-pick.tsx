import { type ReactNode, useState } from 'react';
import { Field } from '../ui/field';
import { isolate, useSay } from '../ui/words';

/** Largest file that is taken for a list of handles, in bytes. */
const LARGEST = 1_000_000;

/** A text file of the user's; what it holds is only read here. */
export function FilePick(props: { readonly onText: (text: string) => void }): ReactNode {
  const say = useSay();
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (file: File): Promise<void> => {
    if (file.size > LARGEST) {
      const sizes = { size: Math.ceil(file.size / 1000), most: LARGEST / 1000 };
      setProblem(say('queue.file.large', { file: isolate(file.name), ...sizes }));
      return;
    }
    setProblem(null);
    props.onText(await file.text());
  };
  return (
    <Field label={say('queue.file')} problem={problem}>
      {(control) => (
        <input
          {...control}
          type="file"
          accept=".txt,.csv,.tsv,text/plain,text/csv"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void take(file);
            event.currentTarget.value = '';
          }}
        />
      )}
    </Field>
  );
}
