import { useEffect } from 'react';
import type { PlainKey } from '#content/sentences.ts';
import { Text } from '#i18n/Text.tsx';
import { Icon } from '#ui/Icon/Icon.tsx';
import { uncoverSavedState } from './uncoverSavedState.ts';

const states: readonly { readonly state: string; readonly line: PlainKey }[] = [
  { state: 'saving', line: 'common:savedWait' },
  { state: 'saved', line: 'common:savedReady' },
  { state: 'failed', line: 'common:savedNot' },
];

/** Says whether this language works without internet. The app uncovers the sentence that is true. */
export const SavedStates = () => {
  useEffect(uncoverSavedState, []);
  return (
    <div className="saved-line" role="status">
      {states.map(({ state, line }) => (
        <p key={state} className="heading" data-saved-state={state} hidden>
          <Icon id={state === 'saved' ? 'savedOnPhone' : 'wait'} />
          <Text k={line} uncoded />
        </p>
      ))}
    </div>
  );
};
