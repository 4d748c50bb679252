/** Neutral: the name says nothing about the person. */
export const pictureName = 'card.png';
