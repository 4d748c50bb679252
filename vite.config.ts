import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { breakage } from './scripts/build/breakage.ts';
import { guardSwitches } from './scripts/build/switches.ts';
import { killSwitch } from './scripts/build/killSwitch.ts';
import { leanFacts } from './scripts/build/leanFacts.ts';
import { qrCodes } from './scripts/build/qrCodes.ts';
import { pagesPlugin } from './scripts/build/pagesPlugin.ts';
import { wordsModules } from './scripts/build/wordsModules.ts';
import { precacheList } from './scripts/build/precacheList.ts';

const oldPhones = ['chrome87', 'safari14', 'firefox91'];

/**
 * Few chunks, because the worker fetches them one after another; each changes at its own pace, so that one changed word does not
 * rename them all, and each is loaded where it is used.
 */
const groups = [
  // What a page that is only read needs.
  {
    name: 'start',
    priority: 9,
    test: /src\/(app\/(start|applySettings|showNotice|watchClicks|memory|touched|reloadByItself|reloadForMissingChunk|erasedElsewhere|finishErasing|watchHiding|welcome|whenIdle)|storage\/(settings|plainHttp|erasingMark)|domain\/languages|ui\/Paper\/printPaper|ui\/SavedStates\/uncoverSavedState)\.ts/,
  },
  { name: 'react', priority: 8, test: /node_modules\/(react|react-dom|scheduler)\// },
  { name: 'i18n', priority: 8, test: /node_modules\/(i18next|react-i18next|html-parse-stringify|void-elements|use-sync-external-store)\// },
  { name: 'dexie', priority: 8, test: /node_modules\/dexie\/|src\/storage\/db\.ts/ },
  // What older browsers lack, for every file that needs it.
  { name: 'defineProperty', priority: 10, test: /@oxc-project[/+]runtime/ },
  // Changes with the words of the poster, so that nothing else does.
  { name: 'poster', priority: 8, test: /virtual:poster-words/ },
  // Reading aloud: fetched when somebody taps Listen.
  { name: 'listen', priority: 8, test: /src\/app\/listen\/|src\/domain\/spokenForm\.ts/ },
  // The preview of local packs: fetched when its page is opened, and not kept.
  { name: 'localFile', priority: 8, test: /src\/(domain|features)\/local\/|rooms\/LocalFileRoom|virtual:file-words/ },
  // What is done beyond reading: one file, because they share most of their words for a packer, and a phone keeps them all.
  {
    name: 'tools',
    priority: 7,
    test: new RegExp(
      [
        'qr-codes|node_modules/(@internationalized|@swc)/',
        'src/features/(card|checker|hospitalCard|desk|talk|refusal|boxes|staff)/(?!\\w+Icons)',
        'rooms/(Card|Checker|HospitalCard|DeskCard|Talk|Refusal|Boxes|Staff|OtherLanguages)Room|rooms/LocalFileDoor|features/languages/OtherLanguages',
        'src/domain/\\w*([rR]ules?|decide|evaluate|steps|notes|services|nextQuestion)\\.ts',
        'src/content/(replies|refusals|letter|formBoxes|cardChoices|staffPages)\\.ts',
        'src/domain/(spokenLanguages|printable|lengthOfMonth)\\.ts',
        'src/ui/(DayPicker|NumberPicker|ChoiceList|Picture)/',
        'node_modules/minisearch/|src/features/search/|rooms/SearchRoom|app/loadAllWords|src/domain/(search|letterFolds|wordForms)\\.ts',
      ].join('|'),
    ),
  },
  {
    name: 'keep',
    priority: 7,
    test: /virtual:key-set|node_modules\/workbox-window\/|src\/storage\/|src\/app\/(keepReady|registerWorker|lookForNewVersion|hasStarted|workerAddress|words|needsFont|bookLetters|store|drawNotice|wordsOnPage|leaveErased|tellDates|reader)\.ts|src\/i18n\/(fontNeeded|formatDate|memorySource|pageFileSource)\.ts|src\/domain\/(pack|packText|packsIndex|readPack|appVersion)\.ts/,
  },
  {
    name: 'live',
    priority: 5,
    test: /virtual:not-saved|src\/(domain|content|i18n|ui|features)\/.*\.(tsx?|json)$|virtual:source-addresses|src\/app\/(?!boot|olderBrowsers|styles)/,
  },
].map((group) => ({ ...group, includeDependenciesRecursively: false }));

export default defineConfig({
  appType: 'mpa',
  // The package's own wrapper brings the build for browsers that are older than ours.
  resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  clearScreen: false,
  plugins: [
    react(),
    ...breakage('app'),
    ...guardSwitches('app'),
    leanFacts(),
    qrCodes(),
    wordsModules(),
    pagesPlugin(),
    killSwitch(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/sw',
      filename: 'sw.ts',
      injectRegister: false,
      manifest: false,
      injectManifest: {
        rollupFormat: 'iife',
        globPatterns: ['shell.html', 'assets/*.js', 'packs/en.*.json', 'manifest.webmanifest', 'icons/icon.svg'],
        globIgnores: ['assets/localFile-*.js'],
        manifestTransforms: [precacheList],
        buildPlugins: { vite: [...breakage('worker'), ...guardSwitches('worker')] },
      },
    }),
  ],
  define: { 'import.meta.env.VITE_SITE_ADDRESS': JSON.stringify(process.env.SITE_ADDRESS ?? '') },
  build: {
    target: oldPhones,
    cssTarget: ['chrome89', 'safari15', 'firefox91'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
  },
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
