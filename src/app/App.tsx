import type { ComponentType } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { i18n } from 'i18next';
import { factsOfPage } from '#content/pageFacts.ts';
import { pages } from '#content/pages/index.ts';
import type { ToolId } from '#content/schema.ts';
import type { PlainKey } from '#content/sentences.ts';
import { OldNumbers } from '#features/pages/OldNumbers.tsx';
import { PageBody } from '#features/pages/PageBody.tsx';
import { NotSavedPage } from '#features/unknown/NotSavedPage.tsx';
import { PickerPage } from '#features/picker/PickerPage.tsx';
import { UnknownPage } from '#features/unknown/UnknownPage.tsx';
import { Screen } from '#ui/Screen/Screen.tsx';
import { Sources } from '#ui/Sources/Sources.tsx';
import type { RoomProps } from './rooms/index.ts';
import type { Route } from './route.ts';

type AppProps = {
  readonly route: Route;
  readonly i18n: i18n;
  readonly rooms: Partial<Record<ToolId, ComponentType<RoomProps>>>;
  readonly today: string;
};

const ScreenOf = ({ route, rooms, today }: Omit<AppProps, 'i18n'>) => {
  const tool = (id: ToolId) => {
    const Room = rooms[id];
    const card = route.kind === 'card' ? { card: route.card } : {};
    const staff = route.kind === 'staff' ? { staffPage: route.page } : {};
    return Room ? <Room lang={route.lang} today={today} {...card} {...staff} /> : null;
  };
  if (route.kind === 'picker') return <PickerPage />;
  if (route.kind === 'card') return tool('deskCard');
  if (route.kind === 'staff') return tool('staff');
  if (route.kind === 'unknown') return <UnknownPage lang={route.lang} what={route.what} />;
  if (route.kind === 'notSaved') return <NotSavedPage lang={route.lang} wasSaved={route.wasSaved} />;
  if (route.page === 'pause') return tool('pause');
  const page = pages[route.page];
  return (
    <Screen
      page={route.page}
      title={`${page.ns}:title` as PlainKey}
      icon={page.icon}
      foot={
        <>
          <Sources facts={factsOfPage(page)} />
          <OldNumbers page={page} />
        </>
      }
    >
      <PageBody page={page} tool={tool} />
    </Screen>
  );
};

/** The whole app for one screen. */
export const App = ({ i18n, ...screen }: AppProps) => (
  <I18nextProvider i18n={i18n}>
    <ScreenOf {...screen} />
  </I18nextProvider>
);
