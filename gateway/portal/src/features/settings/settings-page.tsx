import { useMe, changeMe } from '../../api/session';
import { usePreferences } from '../../api/preferences';
import { useSignedIn } from '../../api/signed-in';
import type { Locale, MeWish } from '../../api/types';
import { Choice } from '../../components/choice';
import { Page } from '../../components/page';
import { SelectField } from '../../components/select-field';
import { Loaded } from '../../components/state';
import { useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { zones } from '../../lib/zones';
import { AwayDays } from './away-days';
import { PreferencesForm } from './preferences-form';
import { ThemeChoice } from './theme-choice';
import css from './settings.module.css';

export function SettingsPage() {
  const t = useT();
  const preferences = usePreferences();
  return (
    <Page title={t('settings.title')}>
      <section className={css.part}>
        <h2>{t('settings.you')}</h2>
        <Own />
        <ThemeChoice />
      </section>
      <Away />
      <section className={css.part}>
        <h2>{t('settings.reminders')}</h2>
        <p className={css.quiet}>{t('settings.remindersHint')}</p>
        <Loaded query={preferences}>{(loaded) => <PreferencesForm preferences={loaded} />}</Loaded>
      </section>
    </Page>
  );
}

/** What a person sets themselves, and how they change it. */
function useOwn() {
  const t = useT();
  const say = useSay();
  const { tenant } = useSignedIn();
  const answer = useMe(tenant).data;
  const change = (part: MeWish) =>
    (answer ? changeMe(part, answer) : Promise.resolve()).then(
      () => say(t('settings.saved')),
      (error: unknown) => say(wordsOf(t, error)),
    );
  return { person: answer?.me.person, change };
}

function Away() {
  const { person, change } = useOwn();
  if (!person) return null;
  return <AwayDays from={person.awayFrom ?? null} until={person.awayUntil ?? null} onChange={change} />;
}

function Own() {
  const t = useT();
  const { person, change } = useOwn();
  if (!person) return null;
  const { locale, timeZone } = person;
  return (
    <>
      <Choice<Locale>
        label={t('settings.language')}
        hint={t('settings.languageHint')}
        value={locale}
        onChange={(next) => void change({ locale: next })}
        options={[
          { value: 'en', label: 'English' },
          { value: 'de', label: 'Deutsch' },
        ]}
      />
      <SelectField
        label={t('settings.zone')}
        hint={t('settings.zoneHint')}
        value={timeZone}
        onChange={(next) => void change({ timeZone: next })}
        options={zones(timeZone).map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
      />
    </>
  );
}
