import { useTranslation } from 'react-i18next'
import type { MessageView } from '../../../contract/shapes.ts'
import { useStore } from '../parts/store.ts'
import { RiskMark } from '../parts/risk-mark.tsx'
import { currentLocale } from '../words/words-in-use.ts'
import { lit } from './lit.ts'
import { runsOf } from './runs.ts'
import { Sign } from './sign.tsx'

type Of<K extends MessageView['from']> = Extract<MessageView, { readonly from: K }>

export const timeOf = (at: string): string =>
  new Intl.DateTimeFormat(currentLocale(), { hour: '2-digit', minute: '2-digit' }).format(new Date(at))

export function ClientMessage(props: {
  readonly message: Of<'client'>
  readonly name: string
  readonly conversationId: string
}) {
  const { t } = useTranslation()
  const { message } = props
  const quote = useStore(lit)
  const runs = runsOf(message.text, message.signals, quote?.messageId === message.id ? quote : null)
  return (
    <article id={`message-${message.id}`} tabIndex={-1} className="max-w-[min(68ch,96%)] self-start">
      <header className="flex flex-wrap items-center gap-x-2">
        <h3 dir="auto" className="text-s font-semibold">
          {props.name}
        </h3>
        <time dateTime={message.at} className="text-s text-ink-3">
          {timeOf(message.at)}
        </time>
        {message.level !== 'none' && <RiskMark level={message.level} />}
        <Kinds message={message} />
      </header>
      <p dir="auto" className="mt-1 break-words whitespace-pre-wrap">
        {runs.map((run) =>
          run.signals.length > 0 ? (
            <Sign
              key={run.start}
              run={run}
              place={{ conversationId: props.conversationId, messageId: message.id }}
            />
          ) : (
            <span key={run.start} className={run.lit ? 'lit' : undefined}>
              {run.text}
            </span>
          ),
        )}
      </p>
      {message.language === 'unknown' && (
        <p className="mt-1 text-s font-medium text-ink-2">{t('conversation.unknownLanguage')}</p>
      )}
    </article>
  )
}

/** The kinds of sign in a message, each once. */
function Kinds({ message }: { readonly message: Of<'client'> }) {
  const { t } = useTranslation()
  const kinds = [...new Set(message.signals.filter((signal) => !signal.wrong).map((signal) => signal.kind))]
  if (kinds.length === 0) return null
  return <span className="text-s text-ink-2">{kinds.map((kind) => t(`risk.kind.${kind}`)).join(', ')}</span>
}

export function PractitionerMessage({ message }: { readonly message: Of<'practitioner'> }) {
  return (
    <article
      id={`message-${message.id}`}
      tabIndex={-1}
      className="max-w-[min(68ch,88%)] self-end rounded-lg bg-accent-soft px-3 py-2"
    >
      <header className="flex flex-wrap items-center gap-x-2">
        <h3 className="text-s font-semibold">{message.authorName}</h3>
        <time dateTime={message.at} className="text-s text-ink-2">
          {timeOf(message.at)}
        </time>
      </header>
      <p dir="auto" className="mt-0.5 break-words whitespace-pre-wrap">
        {message.text}
      </p>
      <HowItCameAbout provenance={message.provenance} />
    </article>
  )
}

function HowItCameAbout({ provenance }: { readonly provenance: Of<'practitioner'>['provenance'] }) {
  const { t } = useTranslation()
  const { origin, shareEdited, model } = provenance
  const share = new Intl.NumberFormat(currentLocale(), { style: 'percent', maximumFractionDigits: 0 })
  // A draft was shown here and is gone, so how much of these words came from it nobody can say any more.
  const unknowable = origin === 'edited-from-a-draft' && shareEdited === null && model !== null
  const parts = [
    unknowable
      ? t('conversation.provenance.draftDeleted', { model })
      : t(`conversation.provenance.${origin}`),
  ]
  if (model !== null && !unknowable) parts.push(t('conversation.provenance.byModel', { model }))
  if (shareEdited !== null)
    parts.push(
      shareEdited === 0
        ? t('conversation.provenance.asSuggested')
        : t('conversation.provenance.changed', { share: share.format(shareEdited) }),
    )
  return (
    <p className="mt-1 text-s text-ink-2">
      <span className="sr-only">{t('conversation.provenance.how')}: </span>
      {parts.join(' · ')}
    </p>
  )
}
