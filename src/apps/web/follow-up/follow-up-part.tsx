import { useQuery } from '@tanstack/react-query'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AskedView, FollowUpView } from '../../../contract/follow-up.ts'
import type { ConversationView } from '../../../contract/shapes.ts'
import { reads } from '../api/reads.ts'
import { Button } from '../parts/button.tsx'
import { Seen } from '../parts/seen.tsx'
import { currentLocale } from '../words/words-in-use.ts'
import { AskSheet } from './ask-sheet.tsx'
import { AskedList } from './asked-list.tsx'
import { instrumentIn, isOpenName, type OpenName } from './open-names.ts'
import { PlanPart } from './plan-part.tsx'
import { PlanSheet } from './plan-sheet.tsx'

/** Structured follow-up beside the conversation: what to ask, what was asked, and the safety plan. The address says
 * what is open. */
export function FollowUpPart({ view }: { readonly view: ConversationView }) {
  const query = useQuery(reads.followUp(view.conversationId))
  return (
    <Seen query={query} lines={8}>
      {(followUp) => <Parts view={view} followUp={followUp} />}
    </Seen>
  )
}

function Parts({ view, followUp }: { readonly view: ConversationView; readonly followUp: FollowUpView }) {
  const { t } = useTranslation()
  const [replaces, setReplaces] = useState<AskedView | null>(null)
  const hash = useLocation({ select: (location) => location.hash })
  const navigate = useNavigate()
  const go = (name: OpenName | null): void =>
    void navigate({
      to: '/inbox/$conversationId/$panel',
      params: { conversationId: view.conversationId, panel: 'follow-up' },
      ...(name === null ? {} : { hash: name }),
    })
  const putRight = (one: AskedView): void => {
    setReplaces(one)
    go(`ask-${one.instrument}`)
  }
  const name = view.client.preferredName
  return (
    <div className="flex flex-col gap-5">
      <section className="flex flex-col gap-2">
        <h2 className="font-semibold">{t('followUp.title')}</h2>
        <p className="text-s text-ink-2">{t('followUp.intro')}</p>
        {!followUp.change.may && <p className="text-s font-medium">{t('followUp.readOnly', { name })}</p>}
        <Instruments followUp={followUp} ask={(which) => (setReplaces(null), go(which))} />
      </section>
      <PlanPart view={view} followUp={followUp} open={() => go('plan')} />
      <AskedList followUp={followUp} putRight={putRight} />
      <Opened view={view} followUp={followUp} hash={hash} replaces={replaces} go={go} />
    </div>
  )
}

function Instruments(props: { readonly followUp: FollowUpView; readonly ask: (name: OpenName) => void }) {
  const { t } = useTranslation()
  const locale = currentLocale()
  return (
    <ul className="flex flex-col">
      {props.followUp.instruments.map(({ instrument }) => (
        <li key={instrument.id} className="flex items-start gap-3 border-b border-line py-2">
          <div className="min-w-0 flex-1">
            <h3 className="text-s font-semibold">{instrument.name[locale]}</h3>
            <p className="text-s text-ink-2">{instrument.about[locale]}</p>
          </div>
          {props.followUp.change.may && (
            <Button
              label={`${t('followUp.ask')}: ${instrument.name[locale]}`}
              onPress={() => props.ask(`ask-${instrument.id}`)}
            >
              {t('followUp.ask')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

function Opened(props: {
  readonly view: ConversationView
  readonly followUp: FollowUpView
  readonly hash: string
  readonly replaces: AskedView | null
  readonly go: (name: OpenName | null) => void
}) {
  const { view, followUp, hash, go } = props
  if (!isOpenName(hash)) return null
  if (hash === 'plan') return <PlanSheet view={view} followUp={followUp} close={() => go(null)} />
  const asked = followUp.instruments.find(({ instrument }) => instrument.id === instrumentIn(hash))
  if (!asked || !followUp.change.may) return null
  return (
    <AskSheet
      key={hash}
      view={view}
      followUp={followUp}
      asked={asked}
      replaces={props.replaces?.instrument === asked.instrument.id ? props.replaces.id : null}
      close={() => go(null)}
      toPlan={() => go('plan')}
    />
  )
}
