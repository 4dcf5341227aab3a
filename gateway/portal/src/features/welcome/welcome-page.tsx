import { Navigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useSession } from '../../api/session';
import { Button, ButtonAnchor } from '../../components/button';
import { Loading } from '../../components/state';
import { TextField } from '../../components/text-field';
import { useT } from '../../lib/i18n/use-t';
import { forgetOrganization, lastOrganization, signInAddress, takePath } from '../../lib/return-path';
import { Cairn } from './cairn';
import { Door } from './door';
import css from './welcome.module.css';

export function WelcomePage() {
  const session = useSession();
  if (session.isPending) return <Loading />;
  if (session.data) return <Navigate to={(takePath() ?? '/today') as '/today'} replace />;
  return <Welcome />;
}

function Welcome() {
  const t = useT();
  const points = [
    [t('welcome.yours'), t('welcome.yoursText')],
    [t('welcome.talk'), t('welcome.talkText')],
    [t('welcome.keeps'), t('welcome.keepsText')],
  ];
  return (
    <Door title={t('welcome.title')} lead={t('welcome.lead')} picture={<Cairn />}>
      <SignIn />
      <section className={css.points} aria-label={t('welcome.how')}>
        {points.map(([title, text]) => (
          <div key={title}>
            <h2>{title}</h2>
            <p>{text}</p>
          </div>
        ))}
      </section>
      <p className={css.never}>{t('welcome.never')}</p>
    </Door>
  );
}

function SignIn() {
  const t = useT();
  const [known, setKnown] = useState(lastOrganization);
  const [slug, setSlug] = useState('');
  const [error, setError] = useState<string>();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = slug.trim().toLowerCase();
    if (wanted === '') setError(t('welcome.addressMissing'));
    else if (!/^[^\s/?#]+$/.test(wanted)) setError(t('welcome.addressWrong'));
    else window.location.assign(signInAddress(wanted));
  };

  if (known) {
    const other = () => {
      forgetOrganization();
      setKnown(null);
    };
    return (
      <div className={css.again}>
        <ButtonAnchor look="main" href={signInAddress(known)}>
          {t('welcome.again', { slug: known })}
        </ButtonAnchor>
        <Button look="quiet" onPress={other}>
          {t('welcome.other')}
        </Button>
      </div>
    );
  }
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <TextField
        label={t('welcome.address')}
        hint={t('welcome.addressHint')}
        value={slug}
        onChange={setSlug}
        error={error}
        autoComplete="organization"
      />
      <Button look="main" type="submit">
        {t('welcome.signIn')}
      </Button>
    </form>
  );
}
