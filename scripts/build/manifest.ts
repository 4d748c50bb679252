/** What a phone is told when a person puts the app on its home screen. */

type ManifestIcon = { readonly src: string; readonly sizes: string; readonly type: string; readonly purpose?: 'any' | 'maskable' };

/** The parts of a web app manifest that we use. */
export type WebManifest = {
  readonly id: string;
  readonly name: string;
  readonly short_name: string;
  readonly start_url: string;
  readonly scope: string;
  readonly display: 'standalone';
  readonly background_color: string;
  readonly theme_color: string;
  readonly icons: readonly ManifestIcon[];
};

/**
 * The web manifest. Its name and pictures say nothing about health, asylum or the person: others may see the home screen.
 * It names no language and no description, which some phones show when asking.
 *
 * @returns the manifest, ready to be written as JSON
 */
export const manifest = (): WebManifest => ({
  id: '/',
  name: 'Doorway',
  short_name: 'Doorway',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  background_color: '#FBF7F0',
  theme_color: '#0B4F4A',
  icons: [
    { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: '/icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: '/icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  ],
});
