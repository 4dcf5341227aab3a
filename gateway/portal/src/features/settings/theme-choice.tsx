import { useState } from 'react';
import { Choice } from '../../components/choice';
import { chooseTheme, chosenTheme, type Theme } from '../../lib/theme';
import { useT } from '../../lib/i18n/use-t';

/** Holds on this device. */
export function ThemeChoice() {
  const t = useT();
  const [theme, setTheme] = useState<Theme>(chosenTheme);
  const choose = (next: Theme) => {
    chooseTheme(next);
    setTheme(next);
  };
  return (
    <Choice<Theme>
      label={t('settings.look')}
      value={theme}
      onChange={choose}
      options={[
        { value: 'system', label: t('settings.system') },
        { value: 'light', label: t('settings.light') },
        { value: 'dark', label: t('settings.dark') },
      ]}
    />
  );
}
