import type { ReactNode } from 'react';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { type PlainKey, useSay } from '../ui/words';

/** The library could not be read: what of it, and another try. */
export function Unread(props: { readonly title: PlainKey; readonly onAgain: () => void }): ReactNode {
  const say = useSay();
  const again = (
    <Button look="primary" onPress={props.onAgain}>
      {say('library.again')}
    </Button>
  );
  return <Empty title={say(props.title)} action={again} speaks="at-once" />;
}
