import { useAskMe } from '../../api/ask-me';
import { useSignedIn } from '../../api/signed-in';
import { ButtonLink } from '../../components/button';
import { Page } from '../../components/page';
import { Loaded } from '../../components/state';
import { useT } from '../../lib/i18n/use-t';
import { AskMeForm } from './ask-me-form';

/** Says what one may be asked about; off unless switched on, and off at once. */
export function AskMePage() {
  const t = useT();
  const { me } = useSignedIn();
  const own = useAskMe();
  const organization = me.tenant.name;
  return (
    <Page
      title={t('askMe.title')}
      lead={own.data?.on ? t('askMe.leadOn', { organization }) : t('askMe.leadOff')}
      action={<ButtonLink to="/people-to-ask">{t('askMe.findTitle')}</ButtonLink>}
    >
      <Loaded query={own}>{(askMe) => <AskMeForm askMe={askMe} organization={organization} key={askMe.etag} />}</Loaded>
    </Page>
  );
}
