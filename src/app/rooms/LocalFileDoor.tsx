import { useEffect, useState, type ComponentType } from 'react';
import { Text } from '#i18n/Text.tsx';

/** Fetches the preview of local packs when its page is open. It is not kept on phones; where it cannot be had, that is said, also where scripts are off. */
export const LocalFileDoor = () => {
  const [Room, setRoom] = useState<ComponentType | null>(null);
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    import('./LocalFileRoom.tsx').then(
      ({ LocalFileRoom }) => setRoom(() => LocalFileRoom),
      () => setMissing(true),
    );
  }, []);
  if (missing) return <Text as="p" k="staffLocal:offline" />;
  if (Room) return <Room />;
  return (
    <noscript>
      <Text as="p" k="common:noScriptTools" uncoded />
    </noscript>
  );
};
