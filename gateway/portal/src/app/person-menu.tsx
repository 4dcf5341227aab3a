import { lazy, Suspense, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useSignedIn } from '../api/signed-in';
import { useT } from '../lib/i18n/use-t';
import { SigningOut } from './signing-out';
import css from './person-menu.module.css';

const load = () => import('./person-popover');
const PersonPopover = lazy(async () => ({ default: (await load()).PersonPopover }));

function initials(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean);
  return [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map((part) => part?.[0] ?? '').join('');
}

/** Who is signed in; the menu behind it comes when somebody is about to open it. */
export function PersonMenu() {
  const t = useT();
  const { me } = useSignedIn();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [leaving, setLeaving] = useState(false);
  return (
    <>
      <AriaButton
        ref={button}
        className={css.opener!}
        aria-label={t('app.menuOf', { name: me.person.name })}
        aria-haspopup="menu"
        aria-expanded={open}
        onPress={() => setOpen(true)}
        onHoverStart={() => void load()}
        onFocus={() => void load()}
      >
        {initials(me.person.name)}
      </AriaButton>
      <Suspense>
        {open && <PersonPopover button={button} onClose={() => setOpen(false)} onLeave={() => setLeaving(true)} />}
      </Suspense>
      {leaving && <SigningOut onStay={() => setLeaving(false)} />}
    </>
  );
}
