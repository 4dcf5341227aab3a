import { useParams } from '@tanstack/react-router';
import { useAccomplishments } from '../../api/accomplishments';
import { useSignedIn } from '../../api/signed-in';
import type { Accomplishment } from '../../api/types';
import { ButtonLink } from '../../components/button';
import { Page } from '../../components/page';
import { Failed, Loaded } from '../../components/state';
import { Problem } from '../../api/problem';
import { useT } from '../../lib/i18n/use-t';
import { AccountEditor } from './account-editor';
import { SharingNote } from './sharing-note';

/** One accomplishment, told in its four parts. */
export function AccomplishmentPage() {
  const { id } = useParams({ from: '/inside/accomplishments/$id' });
  const { person } = useSignedIn();
  const list = useAccomplishments(person);
  return (
    <Loaded query={list}>
      {({ accomplishments }) => {
        const one = accomplishments.find((each) => each.id === id);
        return one ? <Told owner={person} one={one} /> : <Failed error={new Problem(404, 'not-found')} />;
      }}
    </Loaded>
  );
}

function Told({ owner, one }: { owner: string; one: Accomplishment }) {
  const t = useT();
  return (
    <Page
      title={one.account.title}
      action={<ButtonLink to="/accomplishments">{t('deeds.back')}</ButtonLink>}
      margin={<SharingNote owner={owner} one={one} />}
    >
      <AccountEditor owner={owner} one={one} />
    </Page>
  );
}
