import { type ReactNode, useState } from 'react';
import { diagnosticsOf } from '../../lib/core/insight/diagnostics';
import type { ReaderHealth } from '../../lib/core/insight/reader-health';
import type { PlatformId } from '../../lib/core/profile/platform';
import { Button } from '../ui/button';
import { copyText } from '../ui/copy-text';
import { useSay } from '../ui/words';

/** How the page was read, to paste into a report. The text is shown as well: the user sees what is shared. */
export function CopyDiagnostics(props: {
  readonly health: ReaderHealth;
  readonly platform: PlatformId;
  readonly engine: string;
  /** The one thing to do here. */
  readonly primary?: boolean;
}): ReactNode {
  const say = useSay();
  const [copied, setCopied] = useState<boolean | null>(null);
  const text = diagnosticsOf(props.health, props);
  return (
    <div className="diagnostics">
      <Button look={props.primary ? 'primary' : 'plain'} onPress={() => void copyText(text).then(setCopied)}>
        {say('diagnostics.copy')}
      </Button>
      <p className="small faint" role="status">
        {copied === null
          ? say('diagnostics.text')
          : say(copied ? 'diagnostics.copied' : 'diagnostics.failed')}
      </p>
      {copied === null ? null : (
        <textarea
          className="diagnostics-text small"
          readOnly
          rows={6}
          value={text}
          aria-label={say('diagnostics.label')}
        />
      )}
    </div>
  );
}
