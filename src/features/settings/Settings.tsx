import { useEffect, useState } from 'react';
import type { PlainKey } from '#content/sentences.ts';
import { pagePath } from '#content/paths.ts';
import type { LanguageId } from '#domain/languages.ts';
import { Text } from '#i18n/Text.tsx';
import { changeSettings, defaultSettings, readSettings, type Settings as Choice } from '#storage/settings.ts';
import { Button } from '#ui/Button/Button.tsx';
import { Icon } from '#ui/Icon/Icon.tsx';
import { LinkButton } from '#ui/LinkButton/LinkButton.tsx';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { ClearEverything, type ClearStep } from './ClearEverything.tsx';
import { PhoneChoices } from './PhoneChoices.tsx';

type SettingsProps = {
  readonly lang: LanguageId;
  readonly apply: (settings: Choice) => void;
  readonly erase: () => Promise<boolean>;
  /** The letters of Urdu books: what they load, and putting them to use or away. Null where they cannot be had. */
  readonly bookLetters: { readonly size: string; readonly use: (wanted: boolean) => void } | null;
};

const kept: readonly PlainKey[] = ['settings:keepsSettings', 'settings:keepsPages', 'settings:keepsNone'];

/** How the app is shown, what the phone keeps of it, and clearing all of it. */
export const Settings = ({ lang, apply, erase, bookLetters }: SettingsProps) => {
  const [settings, setSettings] = useState<Choice>(defaultSettings);
  const [clearing, setClearing] = useState<ClearStep>('closed');
  useEffect(() => {
    setSettings(readSettings());
    // The link on every page leads here.
    if (location.hash === '#clear') setClearing('asking');
  }, []);
  const change = (part: Partial<Choice>) => {
    const next = { ...settings, ...part };
    setSettings(next);
    changeSettings(part);
    apply(next);
  };
  const clear = <ClearEverything step={clearing} onStep={setClearing} erase={erase} />;
  // After all is deleted there is nothing to set: a setting would be kept again.
  if (clearing === 'done' || clearing === 'failed') return clear;
  return (
    <div className="needs-script">
      {clearing === 'asking' && clear}
      <LinkButton href={pagePath(lang, 'languages')} icon="languages">
        <Text k="settings:language" />
      </LinkButton>
      {lang !== 'en' && (
        <ChoiceGroup
          heading="settings:englishHeading"
          value={settings.englishLines}
          choices={[
            { value: true, label: 'settings:on' },
            { value: false, label: 'settings:off' },
          ]}
          onChoose={(englishLines) => change({ englishLines })}
        />
      )}
      <ChoiceGroup<Choice['textSize']>
        heading="settings:textSize"
        value={settings.textSize}
        choices={[
          { value: 1, label: 'settings:sizeNormal' },
          { value: 2, label: 'settings:sizeLarge' },
          { value: 3, label: 'settings:sizeLargest' },
        ]}
        onChoose={(textSize) => change({ textSize })}
      />
      <ChoiceGroup<Choice['theme']>
        heading="settings:theme"
        value={settings.theme}
        choices={[
          { value: null, label: 'settings:themePhone' },
          { value: 'light', label: 'settings:themeLight' },
          { value: 'dark', label: 'settings:themeDark' },
        ]}
        onChoose={(theme) => change({ theme })}
      />
      {lang === 'ur' && bookLetters !== null && (
        <>
          <ChoiceGroup
            heading="settings:lettersHeading"
            value={settings.bookLetters}
            choices={[
              { value: false, label: 'settings:lettersPlain' },
              { value: true, label: 'settings:lettersUrdu' },
            ]}
            onChoose={(wanted) => {
              change({ bookLetters: wanted });
              bookLetters.use(wanted);
            }}
          />
          <Text as="p" k="settings:lettersSize" values={{ size: bookLetters.size }} />
        </>
      )}
      <PhoneChoices settings={settings} change={change} />
      {Object.keys(settings.voices).length > 0 && (
        <section>
          <h2 className="heading">
            <Icon id="listen" />
            <Text k="settings:listenHeading" />
          </h2>
          <Button icon="listen" onClick={() => change({ voices: {} })}>
            <Text k="settings:listenAgain" />
          </Button>
        </section>
      )}
      <h2 className="heading">
        <Icon id="mobile" />
        <Text k="settings:keepsHeading" />
      </h2>
      <ul className="lines">
        {kept.map((line) => (
          <li key={line}>
            <Icon id="check" />
            <Text k={line} />
          </li>
        ))}
      </ul>
      <LinkButton href={pagePath(lang, 'limits')} icon="shield">
        <Text k="limits:title" />
      </LinkButton>
      {clearing === 'closed' && clear}
    </div>
  );
};
