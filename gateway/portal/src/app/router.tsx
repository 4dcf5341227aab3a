import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  type RouterHistory,
} from '@tanstack/react-router';
import { withWords } from '../lib/i18n/start';
import { isTeamShow, type TeamSearch } from '../features/team/team-search';
import { SignedInGate } from './signed-in-gate';
import { Broken, Missing, MissingOutside } from './trouble';

const root = createRootRoute({ component: Outlet, notFoundComponent: MissingOutside, errorComponent: Broken });

const outside = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    component: lazyRouteComponent(() => import('../features/welcome/welcome-page'), 'WelcomePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/not-known',
    component: lazyRouteComponent(() => import('../features/welcome/not-known-page'), 'NotKnownPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/signed-out',
    component: lazyRouteComponent(() => import('../features/welcome/signed-out-page'), 'SignedOutPage'),
  }),
] as const;

const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: SignedInGate,
  notFoundComponent: Missing,
  errorComponent: Broken,
});

/** The numbers of two shared copies that are compared. */
function compared(search: Record<string, unknown>): { from?: number; to?: number } {
  const { from, to } = search;
  return { ...(typeof from === 'number' ? { from } : {}), ...(typeof to === 'number' ? { to } : {}) };
}

const pages = [
  createRoute({
    getParentRoute: () => inside,
    path: '/today',
    component: lazyRouteComponent(() => import('../features/today/today-page'), 'TodayPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/start',
    component: lazyRouteComponent(() => import('../features/start/start-page'), 'StartPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/plan',
    validateSearch: (search: Record<string, unknown>): { closes?: string } =>
      typeof search['closes'] === 'string' ? { closes: search['closes'] } : {},
    component: lazyRouteComponent(() => import('../features/plan/plan-page'), 'PlanPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/plan/preview',
    component: lazyRouteComponent(() => import('../features/plan/preview-page'), 'PreviewPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/plan/hand-over',
    validateSearch: (search: Record<string, unknown>): { to?: string } => (typeof search['to'] === 'string' ? { to: search['to'] } : {}),
    component: lazyRouteComponent(() => import('../features/plan/hand-over-page'), 'HandOverPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/plan/reflect',
    component: lazyRouteComponent(() => import('../features/plan/reflect-page'), 'ReflectPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/accomplishments',
    component: lazyRouteComponent(() => import('../features/accomplishments/accomplishments-page'), 'AccomplishmentsPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/accomplishments/$id',
    component: lazyRouteComponent(() => import('../features/accomplishments/accomplishment-page'), 'AccomplishmentPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/plan/revisions',
    validateSearch: compared,
    component: lazyRouteComponent(() => import('../features/plan/revisions-page'), 'OwnRevisionsPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/plan/revisions/$number',
    component: lazyRouteComponent(() => import('../features/plan/revision-page'), 'OwnRevisionPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/team/$person/revisions',
    validateSearch: compared,
    component: lazyRouteComponent(() => import('../features/plan/revisions-page'), 'ReportRevisionsPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/team/$person/revisions/$number',
    component: lazyRouteComponent(() => import('../features/plan/revision-page'), 'ReportRevisionPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/team',
    validateSearch: (search: Record<string, unknown>): TeamSearch => ({
      ...(isTeamShow(search['show']) ? { show: search['show'] } : {}),
      ...(typeof search['name'] === 'string' && search['name'] ? { name: search['name'] } : {}),
      ...(typeof search['person'] === 'string' ? { person: search['person'] } : {}),
    }),
    component: lazyRouteComponent(() => import('../features/team/team-page'), 'TeamPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/team/$person',
    component: lazyRouteComponent(() => import('../features/team/report-page'), 'ReportPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/shared-plans',
    component: lazyRouteComponent(() => import('../features/team/shared-plans-page'), 'SharedPlansPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/shared-plans/$person',
    component: lazyRouteComponent(() => import('../features/team/report-page'), 'SharedPlanPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/conversations',
    component: lazyRouteComponent(() => import('../features/conversations/talks-page'), 'TalksPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/conversations/new',
    validateSearch: (search: Record<string, unknown>): { with?: string } =>
      typeof search['with'] === 'string' ? { with: search['with'] } : {},
    component: lazyRouteComponent(() => import('../features/conversations/propose-page'), 'ProposePage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/conversations/$id',
    component: lazyRouteComponent(() => import('../features/conversations/talk-page'), 'TalkPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/check-ins/$id',
    component: lazyRouteComponent(() => import('../features/check-ins/check-in-page'), 'CheckInPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/plan/role',
    component: lazyRouteComponent(() => import('../features/role/role-page'), 'RolePage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/people-to-ask',
    component: lazyRouteComponent(() => import('../features/ask-me/people-to-ask-page'), 'PeopleToAskPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/ask-me',
    component: lazyRouteComponent(() => import('../features/ask-me/ask-me-page'), 'AskMePage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/strategy',
    component: lazyRouteComponent(() => import('../features/strategy/strategy-page'), 'StrategyPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/strategy/file',
    component: lazyRouteComponent(() => withWords('strategy-file', import('../features/strategy/file-page')), 'StrategyFilePage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/settings',
    component: lazyRouteComponent(() => import('../features/settings/settings-page'), 'SettingsPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/people-import',
    component: lazyRouteComponent(
      () => withWords('people-import', import('../features/people-import/people-import-page')),
      'PeopleImportPage',
    ),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/api-tokens',
    component: lazyRouteComponent(() => withWords('api-tokens', import('../features/api-tokens/api-tokens-page')), 'ApiTokensPage'),
  }),
] as const;

export function makeRouter(history?: RouterHistory) {
  return createRouter({
    routeTree: root.addChildren([...outside, inside.addChildren([...pages])]),
    defaultPreload: 'intent',
    scrollRestoration: true,
    ...(history ? { history } : {}),
  });
}

export type PortalRouter = ReturnType<typeof makeRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: PortalRouter;
  }
}
