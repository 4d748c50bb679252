import type { BodyPlace } from '#content/cardChoices.ts';

type BodyPictureProps = { readonly chosen: readonly BodyPlace[]; readonly onTap: (place: BodyPlace) => void };

/** Parts of a body seen from in front, in a frame of 120 by 240. Left and right are one place. */
const parts: readonly { readonly place: BodyPlace; readonly shape: string }[] = [
  { place: 'head', shape: 'M60 6a18 20 0 0 1 0 40a18 20 0 0 1 0-40z' },
  { place: 'eye', shape: 'M49 24a4 3.5 0 1 0 8 0a4 3.5 0 1 0-8 0zM63 24a4 3.5 0 1 0 8 0a4 3.5 0 1 0-8 0z' },
  { place: 'ear', shape: 'M42 20a4 6 0 1 0 0 12zM78 20a4 6 0 1 1 0 12z' },
  { place: 'mouth', shape: 'M53 37a7 3.5 0 1 0 14 0a7 3.5 0 1 0-14 0z' },
  { place: 'neck', shape: 'M53 45h14v9l4 4h-22l4-4z' },
  { place: 'chest', shape: 'M44 58h32l8 5l-3 27h-42l-3-27z' },
  { place: 'belly', shape: 'M39 91h42l3 37q-24 6-48 0z' },
  { place: 'arm', shape: 'M43 58q-15 2-19 12l-11 50l11 3l13-46zM77 58q15 2 19 12l11 50l-11 3l-13-46z' },
  { place: 'hand', shape: 'M12 122l12 3q2 12-5 18q-9-4-7-21zM108 122l-12 3q-2 12 5 18q9-4 7-21z' },
  { place: 'leg', shape: 'M36 130q12 4 23 3l-2 78h-15zM84 130q-12 4-23 3l2 78h15z' },
  { place: 'foot', shape: 'M42 213h15v12h-22q1-8 7-12zM78 213h-15v12h22q-1-8-7-12z' },
];

/** A body to tap on. It does the same as the list below it, which keyboards and screen readers use. */
export const BodyPicture = ({ chosen, onTap }: BodyPictureProps) => (
  <svg className="body-picture" viewBox="0 0 120 240" aria-hidden="true">
    {parts.map(({ place, shape }) => (
      <path
        key={place}
        d={shape}
        className={chosen.includes(place) || chosen.includes('wholeBody') ? 'on' : undefined}
        onClick={() => onTap(place)}
      />
    ))}
  </svg>
);
