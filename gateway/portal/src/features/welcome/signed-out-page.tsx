import { ButtonAnchor } from '../../components/button';
import { useT } from '../../lib/i18n/use-t';
import { Door } from './door';

export function SignedOutPage() {
  const t = useT();
  return (
    <Door title={t('signedOut.title')} lead={t('signedOut.lead')}>
      <div>
        <ButtonAnchor look="main" href="/">
          {t('welcome.signIn')}
        </ButtonAnchor>
      </div>
    </Door>
  );
}
