import { Picker } from '#features/picker/Picker.tsx';

export const PickerRoom = () => <Picker to="home" />;
