import { useNavigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ConversationPane } from '../conversation/conversation-pane.tsx'
import { isPanelName, Panel, type PanelName } from '../panel/panel.tsx'
import { Plain } from '../parts/problem.tsx'
import { Forbidden } from '../shell/forbidden.tsx'
import { useKeys } from '../shell/keys.ts'
import { may, useSession } from '../shell/session.ts'
import { Queue } from './queue.tsx'

/** Queue, conversation, panel. The address says which is open; on a narrow screen that one is shown. */
export function InboxPage() {
  const session = useSession()
  const params = useParams({ strict: false })
  const navigate = useNavigate()
  const { t } = useTranslation()
  const conversationId = params.conversationId ?? null
  const named: PanelName | null = isPanelName(params.panel) ? params.panel : null
  const open = conversationId === null ? 'queue' : named ? 'panel' : 'conversation'
  const toPanel = (panel: PanelName) => () => {
    if (conversationId)
      void navigate({ to: '/inbox/$conversationId/$panel', params: { conversationId, panel } })
  }
  useKeys({
    e: toPanel('episode'),
    f: toPanel('follow-up'),
    m: toPanel('moves'),
    i: toPanel('about'),
    escape: () => {
      if (!conversationId) return
      if (named) void navigate({ to: '/inbox/$conversationId', params: { conversationId } })
      else void navigate({ to: '/inbox' })
    },
  })
  if (!may(session, 'queue.read')) return <Forbidden />
  return (
    <div className="panes" data-open={open}>
      <div className="pane" data-pane="queue">
        <Queue open={conversationId} />
      </div>
      <div className="pane" data-pane="conversation">
        {conversationId ? (
          <ConversationPane key={conversationId} conversationId={conversationId} />
        ) : (
          <Plain title={t('queue.choose')} words={t('queue.chooseWords')} />
        )}
      </div>
      {conversationId && (
        <div className="pane" data-pane="panel">
          <Panel key={conversationId} conversationId={conversationId} named={named} />
        </div>
      )}
    </div>
  )
}
