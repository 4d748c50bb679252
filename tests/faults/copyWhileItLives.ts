import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Locks of a running browser, and what it draws by. */
const isLeft = (name: string): boolean => /^Singleton|^(?:GPU|Dawn|Gr|Shader)\w*Cache$/.test(name);

const unlessGone = (work: () => void): void => {
  try {
    work();
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'ENOENT') throw thrown;
  }
};

/** Copies the files of a running browser, file by file. What the browser deletes meanwhile is not in the copy, as it would not be after the power went. */
export const copyWhileItLives = (from: string, to: string): void => {
  mkdirSync(to, { recursive: true });
  unlessGone(() => {
    for (const entry of readdirSync(from, { withFileTypes: true })) {
      if (isLeft(entry.name)) continue;
      const [source, target] = [join(from, entry.name), join(to, entry.name)];
      if (entry.isDirectory()) copyWhileItLives(source, target);
      else if (entry.isFile()) unlessGone(() => copyFileSync(source, target));
    }
  });
};
