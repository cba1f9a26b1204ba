import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { connection } from '../api/connection.ts'
import { CareMark } from '../care/care-mark.tsx'
import { MentionMark } from '../library/mention-mark.tsx'
import { OverdueMark } from '../episodes/overdue-mark.tsx'
import { useStore } from '../parts/store.ts'
import { Me } from './me.tsx'
import { may, useSession } from './session.ts'

const parts = [
  { to: '/inbox', name: 'inbox', needs: null },
  { to: '/episodes', name: 'episodes', needs: null },
  { to: '/alerts', name: 'alerts', needs: null },
  { to: '/assistance', name: 'assistance', needs: null },
  { to: '/library', name: 'library', needs: null },
  { to: '/people', name: 'people', needs: null },
  { to: '/care', name: 'care', needs: 'care.read' },
  { to: '/rights', name: 'rights', needs: 'right.read' },
  { to: '/audit', name: 'audit', needs: 'audit.read' },
  { to: '/settings', name: 'settings', needs: null },
] as const

export function TopBar() {
  const { t } = useTranslation()
  const session = useSession()
  return (
    <div className="flex h-12 items-center gap-1 border-b border-line bg-surface px-2 sm:gap-3 sm:px-4">
      <p className="hidden max-w-[24ch] truncate font-semibold lg:block">{session.organisation.name}</p>
      <nav aria-label={t('shell.nav')} className="relative flex h-full min-w-0 flex-1 overflow-x-auto">
        {parts
          .filter(({ needs }) => needs === null || may(session, needs))
          .map((part) => (
            <Link
              key={part.name}
              to={part.to}
              activeProps={{ 'aria-current': 'page' }}
              className="flex items-center border-b-2 border-transparent px-2 text-s font-medium whitespace-nowrap text-ink-2 -outline-offset-4 hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
            >
              {t(`shell.${part.name}`)}
              {part.name === 'episodes' && <OverdueMark />}
              {part.name === 'library' && <MentionMark />}
              {part.name === 'care' && <CareMark />}
            </Link>
          ))}
      </nav>
      <p className="hidden text-s text-ink-2 md:block">
        {session.staffedNow ? t('shell.staffed') : t('shell.notStaffed')}
      </p>
      <ConnectionWord />
      <Me />
    </div>
  )
}

function ConnectionWord() {
  const { t } = useTranslation()
  const now = useStore(connection)
  const words = { connecting: 'shell.connecting', live: 'shell.live', lost: 'shell.offline' } as const
  return (
    <p
      className={`hidden items-center gap-1.5 text-s sm:flex ${now === 'lost' ? 'font-semibold text-bad' : 'text-ink-2'}`}
    >
      <span
        aria-hidden="true"
        className={`size-2 rounded-full ${now === 'live' ? 'bg-good' : 'border border-current bg-transparent'}`}
      />
      {t(words[now])}
    </p>
  )
}

export function Banners() {
  const { t } = useTranslation()
  const session = useSession()
  const now = useStore(connection)
  return (
    <div>
      <output className="block">
        {now === 'lost' && (
          <span className="block border-b border-moderate-line bg-surface px-4 py-2 text-s font-medium">
            {t('shell.offlineBanner')}
          </span>
        )}
      </output>
      {session.demonstration && (
        <p className="border-b border-line bg-sunken px-4 py-0.5 text-center text-s text-ink-2">
          {t('shell.demonstration')}
        </p>
      )}
    </div>
  )
}
