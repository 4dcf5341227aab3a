import { FileTrigger } from 'react-aria-components';
import { Button } from '../../components/button';
import { useT } from '../../lib/i18n/use-t';
import css from './people-import.module.css';

interface FileChooserProps {
  label: string;
  onFile: (file: File) => void;
}

export function FileChooser({ label, onFile }: FileChooserProps) {
  const t = useT();
  return (
    <div className={css.chooser}>
      <FileTrigger
        acceptedFileTypes={['.csv', 'text/csv']}
        onSelect={(files) => {
          const file = files?.[0];
          if (file) onFile(file);
        }}
      >
        <Button look="main">{label}</Button>
      </FileTrigger>
      <p className={css.quiet}>{t('imports.fileHint')}</p>
    </div>
  );
}
