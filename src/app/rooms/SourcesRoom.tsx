import { SourceList } from '#features/sources/SourceList.tsx';

export const SourcesRoom = () => <SourceList />;
