import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Link,
  Navigate,
} from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { InboxPage } from '../inbox/inbox-page.tsx'
import { Plain } from '../parts/problem.tsx'
import { withPageWords } from '../words/words-in-use.ts'
import { AppShell } from './app-shell.tsx'
import { homeOf, useSession } from './session.ts'

const root = createRootRoute({ component: AppShell, notFoundComponent: NoPage })
const home = createRoute({ getParentRoute: () => root, path: '/', component: Home })
const inbox = createRoute({ getParentRoute: () => root, path: '/inbox', component: InboxPage })
const conversation = createRoute({ getParentRoute: () => inbox, path: '$conversationId' })
const panel = createRoute({ getParentRoute: () => conversation, path: '$panel' })
const episodes = createRoute({
  getParentRoute: () => root,
  path: '/episodes',
  component: lazyRouteComponent(() => withPageWords(import('../episodes/board-page.tsx')), 'BoardPage'),
})
const alerts = createRoute({
  getParentRoute: () => root,
  path: '/alerts',
  component: lazyRouteComponent(() => withPageWords(import('../alerts/alerts-page.tsx')), 'AlertsPage'),
})
const assistance = createRoute({
  getParentRoute: () => root,
  path: '/assistance',
  component: lazyRouteComponent(
    () => withPageWords(import('../assistance/assistance-page.tsx')),
    'AssistancePage',
  ),
})
const practice = createRoute({
  getParentRoute: () => root,
  path: '/practice',
  component: lazyRouteComponent(() => withPageWords(import('../practice/practice-page.tsx')), 'PracticePage'),
})
const library = createRoute({
  getParentRoute: () => root,
  path: '/library',
  component: lazyRouteComponent(() => withPageWords(import('../library/library-page.tsx')), 'LibraryPage'),
})
const source = createRoute({
  getParentRoute: () => root,
  path: '/library/$sourceId',
  validateSearch: (search): { readonly passage?: number; readonly text?: string } => {
    const [passage, text] = [Number(search['passage']), String(search['text'] ?? '')]
    if (!Number.isInteger(passage) || passage < 1) return {}
    return /^[0-9a-f]{16}$/.test(text) ? { passage, text } : { passage }
  },
  component: lazyRouteComponent(() => withPageWords(import('../library/source-page.tsx')), 'SourcePage'),
})
const rights = createRoute({
  getParentRoute: () => root,
  path: '/rights',
  component: lazyRouteComponent(() => withPageWords(import('../rights/rights-page.tsx')), 'RightsPage'),
})
const care = createRoute({
  getParentRoute: () => root,
  path: '/care',
  component: lazyRouteComponent(() => withPageWords(import('../care/care-page.tsx')), 'CarePage'),
})
const audit = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  component: lazyRouteComponent(() => withPageWords(import('../audit/audit-page.tsx')), 'AuditPage'),
})
const evaluation = createRoute({
  getParentRoute: () => root,
  path: '/evaluation',
  component: lazyRouteComponent(
    () => withPageWords(import('../evaluation/evaluation-page.tsx')),
    'EvaluationPage',
  ),
})
const duplicates = createRoute({
  getParentRoute: () => root,
  path: '/library/duplicates',
  component: lazyRouteComponent(
    () => withPageWords(import('../library/duplicates-page.tsx')),
    'DuplicatesPage',
  ),
})
const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  component: lazyRouteComponent(() => withPageWords(import('../people/people-page.tsx')), 'PeoplePage'),
})
const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => withPageWords(import('../settings/settings-page.tsx')), 'SettingsPage'),
})

export const makeRouter = () =>
  createRouter({
    routeTree: root.addChildren([
      home,
      inbox.addChildren([conversation.addChildren([panel])]),
      episodes,
      alerts,
      assistance,
      practice,
      library,
      duplicates,
      source,
      evaluation,
      people,
      care,
      rights,
      audit,
      settings,
    ]),
    basepath: '/app',
    // Each pane scrolls by itself and keeps its place.
    scrollRestoration: false,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}

function Home() {
  return <Navigate to={homeOf(useSession())} replace />
}

function NoPage() {
  const { t } = useTranslation()
  return (
    <Plain wholePage title={t('shell.problem.noPage')}>
      <Link className="button" to="/">
        {t('shell.problem.toInbox')}
      </Link>
    </Plain>
  )
}
