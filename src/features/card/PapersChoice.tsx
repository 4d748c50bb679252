import { Text } from '#i18n/Text.tsx';

type PapersChoiceProps = { readonly swapDocuments: boolean; readonly onChoose: (swapDocuments: boolean) => void };

/** Two ways to say the same rule, for people who do not want the word immigration on their paper. */
export const PapersChoice = ({ swapDocuments, onChoose }: PapersChoiceProps) => (
  <fieldset>
    <legend>
      <Text k="card:papersQuestion" />
    </legend>
    <label className="choice option">
      <input type="radio" name="papers" checked={!swapDocuments} onChange={() => onChoose(false)} />
      <Text k="card:lineStatus" />
    </label>
    <label className="choice option">
      <input type="radio" name="papers" checked={swapDocuments} onChange={() => onChoose(true)} />
      <Text k="card:lineDocuments" />
    </label>
  </fieldset>
);
