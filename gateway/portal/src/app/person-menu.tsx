import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useSignedIn } from '../api/signed-in';
import { useT } from '../lib/i18n/use-t';
import { SigningOut } from './signing-out';
import css from './person-menu.module.css';

function initials(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean);
  return [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map((part) => part?.[0] ?? '').join('');
}

export function PersonMenu() {
  const t = useT();
  const { me } = useSignedIn();
  const router = useRouter();
  const [leaving, setLeaving] = useState(false);
  const go = (href: string) => void router.navigate({ href });
  return (
    <>
      <MenuTrigger>
        <AriaButton className={css.opener!} aria-label={t('app.menuOf', { name: me.person.name })}>
          {initials(me.person.name)}
        </AriaButton>
        <Popover className={css.popover!} placement="bottom end">
          <div className={css.who}>
            <strong>{me.person.name}</strong>
            <span>{me.tenant.name}</span>
          </div>
          <Menu className={css.menu!} aria-label={t('app.menuOf', { name: me.person.name })}>
            <MenuItem className={css.item!} onAction={() => go('/settings')}>
              {t('app.settings')}
            </MenuItem>
            {me.person.roles.includes('administrator') ? (
              <MenuItem className={css.item!} onAction={() => go('/people-import')}>
                {t('app.peopleImport')}
              </MenuItem>
            ) : null}
            <MenuItem className={css.item!} onAction={() => setLeaving(true)}>
              {t('app.signOut')}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      {leaving && <SigningOut onStay={() => setLeaving(false)} />}
    </>
  );
}
