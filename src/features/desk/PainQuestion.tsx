import { bodyPlaces, strengths, type BodyPlace } from '#content/cardChoices.ts';
import { ChoiceList } from '#ui/ChoiceList/ChoiceList.tsx';
import { BodyPicture } from './BodyPicture.tsx';
import type { QuestionProps } from './questionViews.tsx';

/** Where it hurts, by list or by picture, and how strong it is. No advice follows from it. */
export const PainQuestion = ({ chosen, change }: QuestionProps) => {
  const flip = (place: BodyPlace): void =>
    change({
      places: bodyPlaces.filter((one) => (one === place ? !chosen.places.includes(one) : chosen.places.includes(one))),
    });
  return (
    <>
      <BodyPicture chosen={chosen.places} onTap={flip} />
      <ChoiceList
        several
        question="choices:whereQuestion"
        options={bodyPlaces.map((value) => ({ value, label: `choices:${value}` as const }))}
        chosen={chosen.places}
        onChoose={(places) => change({ places })}
      />
      <ChoiceList
        question="choices:strongQuestion"
        options={strengths.map((value) => ({ value, label: `choices:${value}` as const }))}
        chosen={chosen.strength === null ? [] : [chosen.strength]}
        onChoose={([strength = null]) => change({ strength })}
      />
    </>
  );
};
