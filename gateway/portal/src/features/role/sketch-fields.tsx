import { room } from '../../api/room';
import type { RoleSketch } from '../../api/types';
import { TextField } from '../../components/text-field';
import { useT } from '../../lib/i18n/use-t';

/** A role that does not exist yet: what it does, which problem it solves, what it needs. */
export function SketchFields({ sketch, onChange }: { sketch: RoleSketch; onChange: (sketch: RoleSketch) => void }) {
  const t = useT();
  const field = (name: keyof RoleSketch, label: string, hint: string, lines: number) => (
    <TextField
      own
      lines={lines}
      label={label}
      hint={hint}
      value={sketch[name]}
      onChange={(text) => onChange({ ...sketch, [name]: text })}
      maxLength={room.roleAim.sketch[name]}
    />
  );
  return (
    <>
      <p>{t('role.sketchLead')}</p>
      {field('name', t('role.sketchName'), t('role.sketchNameHint'), 1)}
      {field('does', t('role.sketchDoes'), t('role.sketchDoesHint'), 3)}
      {field('solves', t('role.sketchSolves'), t('role.sketchSolvesHint'), 3)}
      {field('needs', t('role.sketchNeeds'), t('role.sketchNeedsHint'), 3)}
    </>
  );
}
