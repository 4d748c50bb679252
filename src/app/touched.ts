let touched = false;

/** Notes from now on whether somebody has begun to do something on this page. */
export const watchTouch = (): void => {
  const note = (): void => void (touched = true);
  for (const type of ['pointerdown', 'keydown', 'input'] as const) addEventListener(type, note, { capture: true, once: true });
};

/** Whether somebody has begun to do something on this page: then nothing loads it anew but their own wish. */
export const wasTouched = (): boolean => touched;
