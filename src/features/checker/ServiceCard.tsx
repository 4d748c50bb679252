import type { Door } from '#domain/answers.ts';
import type { Decision } from '#domain/decide.ts';
import type { LanguageId } from '#domain/languages.ts';
import { doorWords, serviceWords } from '#content/checker/serviceWords.ts';
import { pagePath } from '#content/paths.ts';
import { Text } from '#i18n/Text.tsx';
import { Button } from '#ui/Button/Button.tsx';
import { Icon } from '#ui/Icon/Icon.tsx';
import { LinkButton } from '#ui/LinkButton/LinkButton.tsx';
import { Sources } from '#ui/Sources/Sources.tsx';
import { Outcome } from './Outcome.tsx';

type ServiceCardProps = {
  readonly lang: LanguageId;
  readonly decision: Decision;
  readonly onDoor: (door: Door) => void;
  readonly onHospitalCard?: (() => void) | undefined;
};

/** The result for one kind of care, or the door behind which it is settled. */
export const ServiceCard = ({ lang, decision, onDoor, onHospitalCard }: ServiceCardProps) => {
  const { service, verdict, facts } = decision;
  const { key, icon, to } = serviceWords[service];
  const door: Door = service === 'hospital' ? 'hospital' : 'medicines';
  return (
    <section className={`outcome ${verdict ?? ''}`}>
      <h3 className="heading">
        <Icon id={icon} />
        <Text k={key} />
      </h3>
      {verdict === null ? (
        <Button icon={doorWords[door].icon} onClick={() => onDoor(door)}>
          <Text k={doorWords[door].key} />
        </Button>
      ) : (
        <>
          <Outcome decision={decision} />
          {service === 'hospital' && (verdict === 'free' || verdict === 'freeWithPaper') && onHospitalCard && (
            <Button icon="card" onClick={onHospitalCard}>
              <Text k="hospitalCard:title" />
            </Button>
          )}
          {to && (
            <LinkButton href={pagePath(lang, to)} icon="next">
              <Text k={`${to}:title`} uncoded />
            </LinkButton>
          )}
          <Sources facts={facts} />
        </>
      )}
    </section>
  );
};
