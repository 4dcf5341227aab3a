import { useRouter } from '@tanstack/react-router';
import { Button } from '../../components/button';
import { useT } from '../../lib/i18n/use-t';

/** Leaves the questions for another time; Today does not lead here again by itself. */
export function Later() {
  const t = useT();
  const router = useRouter();
  const leave = () => {
    sessionStorage.setItem('cairn-start-skipped', 'yes');
    void router.navigate({ to: '/today' });
  };
  return (
    <Button look="quiet" onPress={leave}>
      {t('start.later')}
    </Button>
  );
}
