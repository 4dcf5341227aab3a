import type { ReactNode } from 'react';
import { useComments } from '../../api/comments';
import { usePlan, useSharedPlan } from '../../api/plans';
import { useSignedIn } from '../../api/signed-in';
import type { Conversation, Goal, TalkPoint } from '../../api/types';
import { useT } from '../../lib/i18n/use-t';

export type PointedTalk = Pick<Conversation, 'employee' | 'partner' | 'points'>;

/** An agenda line that stands for something in the plan, in the words that this reader finds there. */
export interface PointLine {
  key: string;
  /** What the line says. */
  line: string;
  /** What was said or asked for; nothing where its author took it away. */
  words: string | null;
  /** Who said it; nothing where that goes without saying. */
  by: string | null;
  /** The page of the plan and the place on it. */
  page: string;
  hash: string;
}

interface PlanPointsProps {
  talk: PointedTalk;
  children: (lines: PointLine[]) => ReactNode;
}

/** Finds what the two took from the plan to their talk; what a reader may not see there has no line. */
export function PlanPoints({ talk, children }: PlanPointsProps) {
  const { person } = useSignedIn();
  if (talk.points.length === 0) return null;
  const Found = person === talk.employee ? OwnPoints : ReportsPoints;
  return <Found talk={talk}>{children}</Found>;
}

function OwnPoints({ talk, children }: PlanPointsProps) {
  const lines = useLines(talk, usePlan(talk.employee).data?.goals, '/plan');
  return lines.length > 0 && children(lines);
}

function ReportsPoints({ talk, children }: PlanPointsProps) {
  const lines = useLines(talk, useSharedPlan(talk.employee).data?.goals, `/team/${talk.employee}`);
  return lines.length > 0 && children(lines);
}

function useLines(talk: PointedTalk, goals: readonly Goal[] | undefined, page: string): PointLine[] {
  const t = useT();
  const comments = useComments(talk.employee).data?.comments;
  const title = (part: string) => {
    const [kind, name = ''] = part.split('/');
    if (kind === 'section') return t(`section.${name as 'vision'}`);
    if (kind === 'role') return t('role.title');
    return goals?.find(({ id }) => id === name)?.title ?? t('comments.plan');
  };
  const said = ({ comment }: TalkPoint): PointLine[] => {
    const found = comments?.find(({ id }) => id === comment);
    if (!found) return [];
    const { id, part, text, by } = found;
    return [{ key: id, line: t('talkPoints.comment', { title: title(part) }), words: text ?? null, by, page, hash: `comment-${id}` }];
  };
  const asked = ({ goal, ask }: TalkPoint): PointLine[] => {
    const found = goals?.find(({ id }) => id === goal);
    const wanted = found?.support.find(({ id }) => id === ask);
    if (!found || !wanted) return [];
    const what = [t(`support.kind.${wanted.kind}`), wanted.what].filter(Boolean).join(': ');
    return [{ key: wanted.id, line: t('talkPoints.support', { title: found.title }), words: what, by: null, page, hash: `goal-${found.id}` }];
  };
  return talk.points.flatMap((point) => (point.kind === 'comment' ? said(point) : asked(point)));
}
