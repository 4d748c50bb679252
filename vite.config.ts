import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { leanFacts } from './scripts/build/leanFacts.ts';
import { pagesPlugin } from './scripts/build/pagesPlugin.ts';
import { wordsModules } from './scripts/build/wordsModules.ts';
import { precacheList } from './scripts/build/precacheList.ts';

const oldPhones = ['chrome87', 'safari14', 'firefox91'];

/** Chunks that change at their own pace, so that one changed word does not rename them all. */
const groups = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
  { name: 'i18n', test: /node_modules\/(i18next|react-i18next|html-parse-stringify|void-elements|use-sync-external-store)\// },
  { name: 'dexie', test: /node_modules\/dexie\// },
];

export default defineConfig({
  appType: 'mpa',
  clearScreen: false,
  plugins: [
    react(),
    leanFacts(),
    wordsModules(),
    pagesPlugin(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/sw',
      filename: 'sw.ts',
      injectRegister: false,
      manifest: false,
      injectManifest: {
        rollupFormat: 'iife',
        globPatterns: ['shell.html', 'assets/*.js', 'packs/en.*.json', 'manifest.webmanifest', 'icons/*.{png,svg}'],
        manifestTransforms: [precacheList],
      },
    }),
  ],
  define: { __BUILD__: JSON.stringify(process.env.DOORWAY_BUILD ?? 'local') },
  build: { target: oldPhones, cssTarget: ['chrome89', 'safari15', 'firefox91'], assetsInlineLimit: 0, modulePreload: { polyfill: false }, cssCodeSplit: false },
  builder: {
    async buildApp(builder) {
      await builder.build(builder.environments.ssr!);
      await builder.build(builder.environments.client!);
    },
  },
  environments: {
    client: {
      build: {
        outDir: process.env.DOORWAY_OUT ?? 'dist',
        emptyOutDir: true,
        rolldownOptions: { input: 'index.html', output: { codeSplitting: { groups } } },
      },
    },
    ssr: {
      build: { ssr: true, outDir: '.build/ssr', emptyOutDir: true, rolldownOptions: { input: 'src/app/prerender.tsx' } },
    },
  },
});
