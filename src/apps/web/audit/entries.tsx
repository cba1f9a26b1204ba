import { useTranslation } from 'react-i18next'
import type { AuditEntryView } from '../../../contract/audit.ts'
import { currentLocale } from '../words/words-in-use.ts'

/** Names on one line; a list of clients can have hundreds. */
const NAMED = 3

export function Entries({ entries }: { readonly entries: readonly AuditEntryView[] }) {
  return (
    <ol className="flex flex-col divide-y divide-line">
      {entries.map((entry) => (
        <li key={entry.sequence} className="py-2.5">
          <Entry entry={entry} />
        </li>
      ))}
    </ol>
  )
}

function Entry({ entry }: { readonly entry: AuditEntryView }) {
  const { t } = useTranslation()
  const events: Readonly<Record<string, string>> = t('audit.event', { returnObjects: true })
  const at = new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'medium', timeStyle: 'medium' })
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <time dateTime={entry.at} className="text-s text-ink-2 tabular-nums">
          {at.format(new Date(entry.at))}
        </time>
        <strong className="font-semibold break-words">{useWho(entry)}</strong>
        <span className="break-words">{events[entry.event] ?? entry.event.replaceAll('-', ' ')}</span>
        {entry.refusal && <span className="font-semibold text-bad">{t('audit.refused')}</span>}
      </p>
      <p className="text-s break-words text-ink-2">
        {[useAbout(entry), entry.way === null ? '' : t(`audit.way.${entry.way}`)]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      <details>
        <summary className="w-fit cursor-pointer text-s text-ink-2">{t('audit.details')}</summary>
        <dl className="mt-1 grid gap-x-3 text-s break-all sm:grid-cols-[max-content_1fr]">
          <Pair name={t('audit.number', { number: entry.sequence })} value={entry.event} />
          {entry.subject.id !== '' && <Pair name={entry.subject.kind} value={entry.subject.id} />}
          {entry.detail.map(({ name, value }) => (
            <Pair key={name} name={name} value={value} />
          ))}
          {entry.hash !== null && <Pair name={t('audit.hash')} value={entry.hash} />}
        </dl>
      </details>
    </>
  )
}

const Pair = (props: { readonly name: string; readonly value: string }) => (
  <>
    <dt className="text-ink-2">{props.name}</dt>
    <dd>{props.value}</dd>
  </>
)

function useWho({ who }: AuditEntryView): string {
  const { t } = useTranslation()
  if (who.name !== null) return who.name
  if (who.kind === 'system') return t('audit.rapport')
  return t(who.kind === 'client' ? 'audit.aClient' : 'audit.aMember')
}

function useAbout({ about, who }: AuditEntryView): string {
  const { t } = useTranslation()
  const others = about.filter((one) => one.id !== who.id).map((one) => one.name ?? t('audit.aClient'))
  if (others.length === 0) return ''
  const names = others.slice(0, NAMED).join(', ')
  const count = others.length - NAMED
  return t('audit.about', { names: count > 0 ? t('audit.more', { names, count }) : names })
}
