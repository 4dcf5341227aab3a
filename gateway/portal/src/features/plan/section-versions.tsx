import { room } from '../../api/room';
import type { SectionWords } from '../../api/types';
import { TwoVersions } from '../../components/two-versions';
import { choiceField, textField } from '../../components/version-fields';
import { useT } from '../../lib/i18n/use-t';

interface SectionVersionsProps {
  name: string;
  title: string;
  mine: SectionWords;
  theirs: SectionWords;
  base?: SectionWords | undefined;
  onKeep: (words: SectionWords) => void;
}

/** Two versions of a section: its words, and who reads them. */
export function SectionVersions({ title, ...versions }: SectionVersionsProps) {
  const t = useT();
  const fields = [
    textField<SectionWords>('text', title, room.section.text),
    choiceField<SectionWords>(['audience'], t('audience.label'), ({ audience }) =>
      t(audience === 'only-me' ? 'audience.onlyMe' : 'audience.both'),
    ),
  ];
  return <TwoVersions fields={fields} {...versions} />;
}
