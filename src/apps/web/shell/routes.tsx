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
  component: lazyRouteComponent(() => import('../episodes/board-page.tsx'), 'BoardPage'),
})
const alerts = createRoute({
  getParentRoute: () => root,
  path: '/alerts',
  component: lazyRouteComponent(() => import('../alerts/alerts-page.tsx'), 'AlertsPage'),
})
const library = createRoute({
  getParentRoute: () => root,
  path: '/library',
  component: lazyRouteComponent(() => import('../library/library-page.tsx'), 'LibraryPage'),
})
const source = createRoute({
  getParentRoute: () => root,
  path: '/library/$sourceId',
  component: lazyRouteComponent(() => import('../library/source-page.tsx'), 'SourcePage'),
})
const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  component: lazyRouteComponent(() => import('../people/people-page.tsx'), 'PeoplePage'),
})
const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('../settings/settings-page.tsx'), 'SettingsPage'),
})

export const makeRouter = () =>
  createRouter({
    routeTree: root.addChildren([
      home,
      inbox.addChildren([conversation.addChildren([panel])]),
      episodes,
      alerts,
      library,
      source,
      people,
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
