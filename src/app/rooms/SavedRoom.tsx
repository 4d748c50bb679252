import { SavedLine } from '#features/saved/SavedLine.tsx';

export const SavedRoom = () => <SavedLine />;
