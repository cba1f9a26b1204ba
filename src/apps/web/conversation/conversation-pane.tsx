import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConversationView } from '../../../contract/shapes.ts'
import { reads } from '../api/reads.ts'
import { Composer } from '../composer/composer.tsx'
import { Icon } from '../parts/icons.tsx'
import { RiskMark } from '../parts/risk-mark.tsx'
import { Seen } from '../parts/seen.tsx'
import { panelNames } from '../panel/panel.tsx'
import { CareStanding } from './care-standing.tsx'
import { MessageList } from './message-list.tsx'

export function ConversationPane({ conversationId }: { readonly conversationId: string }) {
  const { t } = useTranslation()
  const query = useQuery(reads.conversation(conversationId))
  return (
    <div className="flex h-full flex-col">
      {!query.data && (
        <Link to="/inbox" className="button phone-only m-2 self-start" data-kind="plain">
          <Icon name="back" /> {t('queue.title')}
        </Link>
      )}
      <Seen query={query} lines={9}>
        {(view) => (
          <>
            <Heading view={view} />
            <MessageList view={view} />
            <Composer view={view} />
          </>
        )}
      </Seen>
    </div>
  )
}

function Heading({ view }: { readonly view: ConversationView }) {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // On a fresh page nobody came from anywhere; a ring around the name would only puzzle.
    if (document.activeElement !== document.body) heading.current?.focus({ preventScroll: true })
  }, [])
  const { client } = view
  const facts = [
    client.pronouns,
    t('conversation.jurisdiction', { place: view.jurisdiction }),
    t('conversation.team', { names: view.practitioners.map((person) => person.name).join(', ') }),
  ].filter((fact) => fact !== null && fact !== '')
  return (
    <header className="border-b border-line px-4 py-2">
      <div className="flex items-center gap-2">
        <Link
          to="/inbox"
          className="button phone-only -ml-3"
          data-kind="plain"
          aria-label={`${t('shell.back')}: ${t('queue.title')}`}
        >
          <Icon name="back" />
        </Link>
        <h1 ref={heading} tabIndex={-1} dir="auto" className="min-w-0 truncate text-l font-semibold">
          {client.preferredName}
          {client.preferredName !== client.name && <span className="sr-only"> ({client.name})</span>}
        </h1>
        {view.episode && <RiskMark level={view.episode.level} />}
      </div>
      <p className="truncate text-s text-ink-2">{facts.join(' · ')}</p>
      {view.noAi && (
        <p className="mt-1 text-s font-semibold">{t('conversation.noAi', { name: client.preferredName })}</p>
      )}
      <CareStanding view={view} />
      <nav aria-label={t('panel.label')} className="narrow-only mt-1 -ml-2 flex flex-wrap gap-x-1">
        {panelNames.map((panel) => (
          <Link
            key={panel}
            to="/inbox/$conversationId/$panel"
            params={{ conversationId: view.conversationId, panel }}
            className="button"
            data-kind="plain"
          >
            {t(`panel.${panel}`)}
            {panel === 'moves' && view.moves.length > 0 && ` (${view.moves.length})`}
          </Link>
        ))}
      </nav>
    </header>
  )
}
