import type { Settings } from '#storage/settings.ts';

/** Puts the settings onto the page, where the style sheet reads them. */
export const applySettings = (settings: Settings): void => {
  const { dataset } = document.documentElement;
  if (settings.theme) dataset.theme = settings.theme;
  else delete dataset.theme;
  dataset.text = String(settings.textSize);
  dataset.gloss = settings.englishLines ? 'on' : 'off';
  // A page for staff leads back to the language of the person.
  for (const link of document.querySelectorAll<HTMLElement>('[data-for]')) link.hidden = link.dataset.for !== (settings.lang ?? 'en');
  const box = document.getElementById('english');
  if (box instanceof HTMLInputElement) box.checked = settings.englishLines;
};
