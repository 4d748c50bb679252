import { InstallHint } from '#features/install/InstallHint.tsx';

export const InstallRoom = () => <InstallHint />;
