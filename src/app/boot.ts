// The only script that a page names. It waits until the words are painted; in the shell there are no words to wait for.
import './olderBrowsers.ts';

const { dataset } = document.documentElement;
// Where not even this comes, the style sheet tells after a while.
dataset.started = '';
const shell = dataset.shell !== undefined || dataset.missing !== undefined;

const start = (): void => {
  import('./start.ts').then(
    ({ startPage }) => startPage(),
    () => {
      // Without the script a page still reads, and its links still work. The shell uncovers its plain lines.
      dataset.failed = '';
      document.querySelector('[data-notice="scriptFailed"]')?.removeAttribute('hidden');
    },
  );
};

const afterPaint = (): void => {
  requestAnimationFrame(() => setTimeout(start));
};

if (shell) start();
else if (document.readyState === 'complete') afterPaint();
else addEventListener('load', afterPaint, { once: true });
