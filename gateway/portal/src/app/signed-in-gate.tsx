import { Navigate } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useMe, useSession, type MeAnswer } from '../api/session';
import { SignedInContext } from '../api/signed-in';
import type { Session } from '../api/types';
import { Failed, Loading } from '../components/state';
import { Desk } from '../lib/drafts/desk';
import { DeskContext } from '../lib/drafts/desk-context';
import { keepLanguage, speak } from '../lib/i18n/start';
import { rememberOrganization, rememberPath, takePath } from '../lib/return-path';
import { savings } from './savings';
import { Shell } from './shell';
import { SignInAgain } from './sign-in-again';
import { OperatorPage } from './operator-page';

/** Everything behind the sign-in. Without one, the way in is shown, and the wanted page comes after it. */
export function SignedInGate() {
  const session = useSession();
  const me = useMe(session.data?.tenant?.id);
  if (session.data === null) return <ToTheDoor />;
  if (session.data?.kind === 'operator') return <OperatorPage />;
  if (session.data && me.data) return <Inside session={session.data} answer={me.data} />;
  const error = session.error ?? me.error;
  return error ? <Failed error={error} onRetry={() => void session.refetch().then(() => me.refetch())} /> : <Loading />;
}

function ToTheDoor() {
  rememberPath(window.location.pathname + window.location.search);
  return <Navigate to="/" replace />;
}

function useLanguageOf({ me }: MeAnswer): boolean {
  const { locale } = me.person;
  const { addressForm } = me.tenant;
  const [spoken, setSpoken] = useState(false);
  useEffect(() => {
    keepLanguage(locale === 'de' ? 'de' : 'en');
    void speak(locale === 'de' ? 'de' : 'en', addressForm).then(() => setSpoken(true));
  }, [locale, addressForm]);
  return spoken;
}

/** One desk a person; what tabs that are gone left on the device is taken over first. */
function useDeskOf(tenant: string, person: string): Desk | null {
  const [desk, setDesk] = useState<Desk | null>(null);
  useEffect(() => {
    const opened = new Desk(tenant, person, savings);
    let gone = false;
    void opened
      .adopt()
      .catch(() => undefined)
      .then(() => !gone && setDesk(opened));
    return () => {
      gone = true;
      opened.close();
    };
  }, [tenant, person]);
  return desk;
}

function Inside({ session, answer }: { session: Session; answer: MeAnswer }) {
  const { me } = answer;
  const tenant = session.tenant!.id;
  const person = me.person.id;
  const spoken = useLanguageOf(answer);
  const desk = useDeskOf(tenant, person);
  const signedIn = useMemo(() => ({ tenant, person, me, zone: me.person.timeZone }), [tenant, person, me]);
  useEffect(() => {
    takePath();
    rememberOrganization(me.tenant.slug);
  }, [me.tenant.slug]);
  if (!spoken || !desk) return <Loading />;
  return (
    <SignedInContext value={signedIn}>
      <DeskContext value={desk}>
        <Shell />
        <SignInAgain slug={me.tenant.slug} />
      </DeskContext>
    </SignedInContext>
  );
}
