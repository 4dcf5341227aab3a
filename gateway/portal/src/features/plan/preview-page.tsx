import { usePlan, useSharedPlan } from '../../api/plans';
import { isProblem } from '../../api/problem';
import { useReaderName } from '../../api/sight';
import { useSignedIn } from '../../api/signed-in';
import { ButtonLink } from '../../components/button';
import { PartComments } from '../../components/comments';
import { Page } from '../../components/page';
import { SharedAccomplishments } from '../../components/shared-accomplishments';
import { SharedPlanSheet } from '../../components/shared-plan-sheet';
import { Empty, Loaded } from '../../components/state';
import { VerdictLine } from '../../components/verdict-line';
import { useT } from '../../lib/i18n/use-t';

/** The owner's own look through the manager's eyes. */
export function PreviewPage() {
  const t = useT();
  const { me, person } = useSignedIn();
  const preview = useSharedPlan(person, true);
  const name = useReaderName() ?? t('audience.nobody');
  const shared = (usePlan(person).data?.sharedNumber ?? 0) > 0;
  const none = isProblem(preview.error, 404);
  return (
    <Page
      title={t('preview.title', { name })}
      lead={t('preview.lead')}
      action={<ButtonLink to="/plan">{t('preview.back')}</ButtonLink>}
    >
      {none ? (
        <Empty title={t('preview.empty')} />
      ) : (
        <Loaded query={preview}>
          {(plan) =>
            plan.sections.length + plan.goals.length === 0 && !plan.role ? (
              <Empty title={t('preview.empty')} />
            ) : (
              <>
                <SharedPlanSheet
                  plan={plan}
                  besidePart={(part, title) => <PartComments owner={person} part={part} title={title} shared={shared} />}
                  underGoal={(goal) => <VerdictLine goal={goal} />}
                />
                <SharedAccomplishments owner={person} name={me.person.name} preview />
              </>
            )
          }
        </Loaded>
      )}
    </Page>
  );
}
