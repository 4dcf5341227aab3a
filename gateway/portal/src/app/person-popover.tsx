import { useRouter } from '@tanstack/react-router';
import type { RefObject } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { useSignedIn } from '../api/signed-in';
import { useT } from '../lib/i18n/use-t';
import css from './person-menu.module.css';

interface PersonPopoverProps {
  button: RefObject<HTMLButtonElement | null>;
  onClose: () => void;
  onLeave: () => void;
}

/** What a person does with the portal as a whole. */
export function PersonPopover({ button, onClose, onLeave }: PersonPopoverProps) {
  const t = useT();
  const { me } = useSignedIn();
  const router = useRouter();
  const go = (href: string) => void router.navigate({ href });
  return (
    <Popover
      className={css.popover!}
      placement="bottom end"
      triggerRef={button}
      trigger="MenuTrigger"
      aria-label={t('app.menuOf', { name: me.person.name })}
      isOpen
      onOpenChange={(open) => !open && onClose()}
    >
      <div className={css.who}>
        <strong>{me.person.name}</strong>
        <span>{me.tenant.name}</span>
      </div>
      <Menu
        className={css.menu!}
        aria-label={t('app.menuOf', { name: me.person.name })}
        autoFocus="first"
        onAction={onClose}
        onClose={onClose}
      >
        <MenuItem className={css.item!} onAction={() => go('/settings')}>
          {t('app.settings')}
        </MenuItem>
        <MenuItem className={css.item!} onAction={() => go('/ask-me')}>
          {t('askMe.title')}
        </MenuItem>
        {me.person.roles.includes('administrator') ? (
          <MenuItem className={css.item!} onAction={() => go('/people-import')}>
            {t('app.peopleImport')}
          </MenuItem>
        ) : null}
        {me.person.roles.includes('administrator') ? (
          <MenuItem className={css.item!} onAction={() => go('/api-tokens')}>
            {t('app.apiTokens')}
          </MenuItem>
        ) : null}
        <MenuItem className={css.item!} onAction={onLeave}>
          {t('app.signOut')}
        </MenuItem>
      </Menu>
    </Popover>
  );
}
