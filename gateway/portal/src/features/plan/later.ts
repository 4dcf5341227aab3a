import { lazy, useEffect } from 'react';

const goal = () => import('./open-goal');
const begun = () => import('./new-goal');
const order = () => import('./goal-order');
const date = () => import('./new-date');
const rest = () => import('./rest-until');
const share = () => import('./share-dialog');
const role = () => import('./role-part');
const resting = () => import('./rest-note');
const path = () => import('./path-picture');
const readings = () => import('./readings-note');
const paper = () => import('./document-note');
const readers = () => import('./readers-note');
const letRead = () => import('./let-read');
const versions = () => import('./section-versions');
const hints = () => import('./goal-hints');
const passed = () => import('./date-passed');
const deleted = () => import('./deleted-goals');
const agreement = () => import('./agreement-ask');

/** What only those who write need: it comes after the page, so that reading does not wait for it. */
export const OpenGoal = lazy(async () => ({ default: (await goal()).OpenGoal }));
export const NewGoal = lazy(async () => ({ default: (await begun()).NewGoal }));
export const GoalOrder = lazy(async () => ({ default: (await order()).GoalOrder }));
export const NewDate = lazy(async () => ({ default: (await date()).NewDate }));
export const RestUntil = lazy(async () => ({ default: (await rest()).RestUntil }));
export const ShareDialog = lazy(async () => ({ default: (await share()).ShareDialog }));
export const RolePart = lazy(async () => ({ default: (await role()).RolePart }));
export const RestNote = lazy(async () => ({ default: (await resting()).RestNote }));
export const PathPicture = lazy(async () => ({ default: (await path()).PathPicture }));
export const DocumentNote = lazy(async () => ({ default: (await paper()).DocumentNote }));
export const ReadingsNote = lazy(async () => ({ default: (await readings()).ReadingsNote }));
export const ReadersNote = lazy(async () => ({ default: (await readers()).ReadersNote }));
export const LetRead = lazy(async () => ({ default: (await letRead()).LetRead }));
export const SectionVersions = lazy(async () => ({ default: (await versions()).SectionVersions }));
export const GoalHints = lazy(async () => ({ default: (await hints()).GoalHints }));
export const UnledHint = lazy(async () => ({ default: (await hints()).UnledHint }));
export const DeletedGoals = lazy(async () => ({ default: (await deleted()).DeletedGoals }));
export const AgreementAsk = lazy(async () => ({ default: (await agreement()).AgreementAsk }));
export const DatePassed = lazy(async () => ({ default: (await passed()).DatePassed }));
export const Settled = lazy(async () => ({ default: (await passed()).Settled }));

const calm = 800;

/** Fetches it once the page has come to rest, so that nobody waits for it later. */
export function useReadyToWrite() {
  useEffect(() => {
    const timer = setTimeout(() => void Promise.all([goal(), begun()]).catch(() => undefined), calm);
    return () => clearTimeout(timer);
  }, []);
}
