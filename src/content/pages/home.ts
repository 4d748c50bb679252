import { definePage } from '#content/schema.ts';

/** The first page: danger, safety of using the app, the one thing that works without reading, then the topics. */
export const home = definePage({
  id: 'home',
  ns: 'home',
  icon: 'home',
  blocks: [
    { kind: 'link', to: 'emergency', key: 'emergency', icon: 'ambulance' },
    { kind: 'text', key: 'look', icon: 'shield' },
    { kind: 'text', key: 'noName' },
    { kind: 'text', key: 'notNhs' },
    { kind: 'link', to: 'show', key: 'showCard', icon: 'card', primary: true },
    { kind: 'link', to: 'card', key: 'makeCard', icon: 'idCard' },
    {
      kind: 'tiles',
      items: [
        { to: 'gp', key: 'gp', icon: 'doctor' },
        { to: 'interpreter', key: 'interpreter', icon: 'interpreter' },
        { to: 'free', key: 'free', icon: 'poundNo' },
        { to: 'saidNo', key: 'saidNo', icon: 'papersNo' },
        { to: 'medicines', key: 'medicines', icon: 'medicines' },
        { to: 'pregnancy', key: 'pregnancy', icon: 'pregnant' },
        { to: 'child', key: 'child', icon: 'child' },
        { to: 'mind', key: 'mind', icon: 'mind' },
        { to: 'hospital', key: 'hospital', icon: 'hospital' },
        { to: 'privacy', key: 'privacy', icon: 'lock' },
        { to: 'help', key: 'help', icon: 'helper' },
        { to: 'words', key: 'words', icon: 'words' },
        { to: 'stages', key: 'stages', icon: 'moving' },
        { to: 'whereToGo', key: 'whereToGo', icon: 'walk' },
        { to: 'nhs', key: 'nhs', icon: 'read' },
        { to: 'topics', key: 'topics', icon: 'list' },
      ],
    },
    { kind: 'link', to: 'search', key: 'search', icon: 'search' },
    { kind: 'tool', tool: 'install' },
    { kind: 'link', to: 'settings', key: 'settings', icon: 'settings' },
    { kind: 'link', to: 'about', key: 'about', icon: 'info' },
    { kind: 'staffLinks', items: [{ to: 'staff', key: 'staff', icon: 'staff' }] },
  ],
});
