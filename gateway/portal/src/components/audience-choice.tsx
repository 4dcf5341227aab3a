import { useSignedIn } from '../api/signed-in';
import type { Audience } from '../api/types';
import { useT } from '../lib/i18n/use-t';
import { Choice } from './choice';

interface AudienceChoiceProps {
  value: Audience;
  onChange: (value: Audience) => void;
  /** What the choice is about, for those who hear it without seeing where it stands. */
  about: string;
}

/** Only me, or both of us: beside each part, before a word is typed. */
export function AudienceChoice({ value, onChange, about }: AudienceChoiceProps) {
  const t = useT();
  return (
    <Choice
      joined
      hideLabel
      label={`${t('audience.label')}: ${about}`}
      value={value}
      onChange={onChange}
      options={[
        { value: 'only-me', label: t('audience.onlyMe') },
        { value: 'manager', label: t('audience.both') },
      ]}
    />
  );
}

/** Who will read it, in a sentence. */
export function useAudienceWords(): (audience: Audience) => string {
  const t = useT();
  const { me } = useSignedIn();
  return (audience) =>
    audience === 'only-me'
      ? t('audience.onlyMeLong')
      : t('audience.bothLong', { name: me.manager?.name ?? t('audience.nobody') });
}
