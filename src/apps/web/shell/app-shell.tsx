import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { followLive, followNetwork } from '../api/live.ts'
import { proofAsked } from '../api/proof.ts'
import { reads } from '../api/reads.ts'
import { signedOut } from '../api/signed-out.ts'
import { Plain, ProblemNote } from '../parts/problem.tsx'
import { Seen } from '../parts/seen.tsx'
import { useStore } from '../parts/store.ts'
import { withPageWords } from '../words/words-in-use.ts'
import { Announcer } from './announce.tsx'
import { DangerSheet } from './danger-sheet.tsx'
import { shortcutsShown, useKeys } from './keys.ts'
import { may, SessionGiven, useSession } from './session.ts'
import { Banners, TopBar } from './top-bar.tsx'

/** What is around every page. */
export function AppShell() {
  const session = useQuery(reads.session())
  const over = useStore(signedOut)
  const cache = useQueryClient()
  useEffect(() => {
    // Whoever sits down here next must not find what the last one read.
    if (over) cache.clear()
  }, [cache, over])
  if (over)
    return (
      <ProblemNote problem={{ kind: 'refused', code: 'not-signed-in', words: over.words }} retry={null} />
    )
  return (
    <Seen query={session} lines={3}>
      {(known) => (
        <SessionGiven value={known}>
          <Signed />
        </SessionGiven>
      )}
    </Seen>
  )
}

function Signed() {
  const { t } = useTranslation()
  const cache = useQueryClient()
  const streams = may(useSession(), 'queue.read')
  useEffect(() => (streams ? followLive(cache) : followNetwork(cache)), [cache, streams])
  useKeys({ '?': () => shortcutsShown.set(true) })
  return (
    <div className="shell">
      <a
        href="#main"
        className="button sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10"
      >
        {t('shell.skip')}
      </a>
      <header>
        <TopBar />
        <Banners />
      </header>
      <main id="main" tabIndex={-1}>
        <Inside />
      </main>
      <Announcer />
      <DangerSheet />
      <Proof />
      <Shortcuts />
    </div>
  )
}

/** Whoever waits for a second person is told so on every page: there is nothing for them behind it. */
function Inside() {
  const { t } = useTranslation()
  if (useSession().member.role !== 'awaiting') return <Outlet />
  return (
    <Plain wholePage title={t('shell.awaiting.title')} words={t('shell.awaiting.words')}>
      <a className="button" href="/account">
        {t('shell.account')}
      </a>
    </Plain>
  )
}

const ProofSheet = lazy(async () => {
  const { ProofSheet: sheet } = await withPageWords(import('./proof-sheet.tsx'))
  return { default: sheet }
})

/** Fetched when somebody is asked, which is seldom. */
function Proof() {
  const waiting = useStore(proofAsked)
  return (
    waiting && (
      <Suspense fallback={null}>
        <ProofSheet answer={waiting} />
      </Suspense>
    )
  )
}

const ShortcutSheet = lazy(async () => ({ default: (await import('./shortcut-sheet.tsx')).ShortcutSheet }))

function Shortcuts() {
  return (
    useStore(shortcutsShown) && (
      <Suspense fallback={null}>
        <ShortcutSheet />
      </Suspense>
    )
  )
}
