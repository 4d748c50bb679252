import type { IconId } from '#content/ids.ts';

/** Pictures that point along the reading direction: they turn round in languages that run right to left. */
const followsReading: ReadonlySet<IconId> = new Set<IconId>(['back', 'next', 'list']);

type IconProps = { readonly id: IconId; readonly className?: string };

/**
 * A picture that stands beside words. Screen readers skip it, so the words must say it all.
 * The drawing itself is a `<symbol>` that the build puts into the page; the browser script holds none.
 *
 * @param id the picture's name in `src/content/icons.ts`
 * @param className further classes
 */
export function Icon({ id, className }: IconProps) {
  const classes = ['icon', followsReading.has(id) && 'mirror', className].filter(Boolean).join(' ');
  return (
    <svg className={classes} aria-hidden="true" focusable="false">
      <use href={`#i-${id}`} />
    </svg>
  );
}
