import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Frame } from './frame/frame.tsx';
import { NotFound } from './frame/not-found.tsx';
import { Waiting } from './parts/waiting.tsx';

/** Filters and the like stand in the address, so that a list can be sent to somebody. */
export type Search = Record<string, string | undefined>;
const readSearch = (given: Record<string, unknown>): Search =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound, validateSearch: readSearch });

const page = <P extends string>(path: P, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => root, path, component });

const routes = [
  page(
    '/',
    lazyRouteComponent(() => import('./work/work-page.tsx'), 'WorkPage'),
  ),
  page(
    '/search',
    lazyRouteComponent(() => import('./search/search-page.tsx'), 'SearchPage'),
  ),
  page(
    '/inbox',
    lazyRouteComponent(() => import('./inbox/inbox-page.tsx'), 'InboxPage'),
  ),
  page(
    '/letters',
    lazyRouteComponent(() => import('./letters/letters-page.tsx'), 'LettersPage'),
  ),
  page(
    '/letters/$letterId',
    lazyRouteComponent(() => import('./letters/letter-page.tsx'), 'LetterPage'),
  ),
  page(
    '/plans',
    lazyRouteComponent(() => import('./plan/plans-page.tsx'), 'PlansPage'),
  ),
  page(
    '/plans/new',
    lazyRouteComponent(() => import('./start-plan/upload-page.tsx'), 'UploadPage'),
  ),
  page(
    '/documents/$documentId',
    lazyRouteComponent(() => import('./start-plan/document-page.tsx'), 'DocumentPage'),
  ),
  page(
    '/drafts/$draftId',
    lazyRouteComponent(() => import('./start-plan/draft-page.tsx'), 'DraftPage'),
  ),
  page(
    '/plans/$planId',
    lazyRouteComponent(() => import('./plan/plan-page.tsx'), 'PlanPage'),
  ),
  page(
    '/plans/$planId/picture',
    lazyRouteComponent(() => import('./picture/picture-page.tsx'), 'PicturePage'),
  ),
  page(
    '/plans/$planId/calendar',
    lazyRouteComponent(() => import('./plan/plan-calendar-page.tsx'), 'PlanCalendarPage'),
  ),
  page(
    '/plans/$planId/years/$key',
    lazyRouteComponent(() => import('./year/year-page.tsx'), 'YearPage'),
  ),
  page(
    '/plans/$planId/years/$key/review',
    lazyRouteComponent(() => import('./year/review-page.tsx'), 'ReviewPage'),
  ),
  page(
    '/plans/$planId/years/$key/consolidated',
    lazyRouteComponent(() => import('./year/consolidated-page.tsx'), 'ConsolidatedPage'),
  ),
  page(
    '/items/$itemId',
    lazyRouteComponent(() => import('./item/item-page.tsx'), 'ItemPage'),
  ),
  page(
    '/reports/$reportId',
    lazyRouteComponent(() => import('./report/report-page.tsx'), 'ReportPage'),
  ),
  page(
    '/agency',
    lazyRouteComponent(() => import('./agency/agency-page.tsx'), 'AgencyPage'),
  ),
  page(
    '/overview',
    lazyRouteComponent(() => import('./overview/overview-page.tsx'), 'OverviewPage'),
  ),
  page(
    '/overview/incidents',
    lazyRouteComponent(() => import('./overview/incidents-page.tsx'), 'IncidentsPage'),
  ),
  page(
    '/items',
    lazyRouteComponent(() => import('./overview/items-page.tsx'), 'ItemsPage'),
  ),
  page(
    '/reports',
    lazyRouteComponent(() => import('./overview/reports-page.tsx'), 'ReportsPage'),
  ),
  page(
    '/history/$kind/$id',
    lazyRouteComponent(() => import('./history/history-page.tsx'), 'HistoryPage'),
  ),
  page(
    '/history/periods/$planId/$key',
    lazyRouteComponent(() => import('./history/period-history-page.tsx'), 'PeriodHistoryPage'),
  ),
  page(
    '/administration',
    lazyRouteComponent(() => import('./administration/system-page.tsx'), 'SystemPage'),
  ),
  page(
    '/administration/accounts',
    lazyRouteComponent(() => import('./administration/accounts-page.tsx'), 'AccountsPage'),
  ),
  page(
    '/administration/agencies',
    lazyRouteComponent(() => import('./administration/agencies-page.tsx'), 'AgenciesPage'),
  ),
  page(
    '/administration/agencies/$agencyId',
    lazyRouteComponent(() => import('./administration/agency-editor-page.tsx'), 'AgencyEditorPage'),
  ),
  page(
    '/administration/keys',
    lazyRouteComponent(() => import('./administration/keys-page.tsx'), 'KeysPage'),
  ),
  page(
    '/administration/calendar',
    lazyRouteComponent(() => import('./administration/calendar-page.tsx'), 'CalendarPage'),
  ),
];

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: 'intent',
  defaultPendingComponent: Waiting,
  scrollRestoration: true,
});
