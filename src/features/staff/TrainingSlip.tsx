import { Text } from '#i18n/Text.tsx';

/** A slip to print and fill in with a pen. */
export const TrainingSlip = () => (
  <section className="slip">
    <h2>
      <Text k="staffTraining:slipHeading" />
    </h2>
    <Text as="p" k="staffTraining:slip" />
    <Text as="p" className="pen" k="staffTraining:slipName" />
    <Text as="p" className="pen" k="staffTraining:slipDate" />
    <Text as="p" className="small" k="staffTraining:slipNote" />
  </section>
);
