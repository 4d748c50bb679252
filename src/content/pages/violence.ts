import { definePage } from '#content/schema.ts';

/** Care after torture, violence, rape or trafficking: free for everyone, at the person's own pace. */
export const violence = definePage({
  id: 'violence',
  ns: 'violence',
  icon: 'handsTogether',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['EN-29', 'SR-09', 'MH-04'] },
    { kind: 'text', key: 'kinds', icon: 'list', facts: ['EN-29'] },
    { kind: 'text', key: 'limit', icon: 'info', facts: ['EN-29'] },
    { kind: 'call', figure: 'n999', key: 'danger', urgent: true },
    { kind: 'text', key: 'silent', icon: 'mobile', facts: ['EM-04'] },
    { kind: 'heading', key: 'youChoose' },
    {
      kind: 'list',
      items: [
        { key: 'tell', icon: 'shield' },
        { key: 'private', icon: 'lock' },
        { key: 'womanMan', icon: 'users' },
        { key: 'stop', icon: 'cross', facts: ['CO-09'] },
      ],
    },
    { kind: 'card', card: 'c12' },
    { kind: 'card', card: 'c11' },
    { kind: 'heading', key: 'rapeHeading' },
    {
      kind: 'steps',
      items: [
        { key: 'clinic', icon: 'hospital', facts: ['SR-02'] },
        { key: 'pep', icon: 'clock', facts: ['SR-03'] },
        { key: 'pregnancy', icon: 'contraception', facts: ['EM-07'] },
      ],
    },
    { kind: 'heading', key: 'traffickingHeading' },
    { kind: 'text', key: 'trafficking', icon: 'papers', facts: ['EN-13'] },
    { kind: 'heading', key: 'whoHelps' },
    {
      kind: 'helpers',
      items: [
        { figure: 'domesticAbuse', name: 'domesticName', use: 'domesticUse', icon: 'home', facts: ['HL-13', 'SR-08'] },
        { figure: 'mensAdvice', name: 'menName', use: 'menUse', icon: 'man', facts: ['HL-14', 'SR-08'] },
        { figure: 'modernSlavery', name: 'slaveryName', use: 'slaveryUse', icon: 'handsTogether', facts: ['HL-19'] },
        { figure: 'helenBamber', name: 'bamberName', use: 'bamberUse', icon: 'helper', facts: ['HL-22', 'MH-03'] },
      ],
    },
    { kind: 'link', to: 'mind', key: 'mind', icon: 'mind' },
    { kind: 'link', to: 'fgm', key: 'fgm', icon: 'woman' },
  ],
});
