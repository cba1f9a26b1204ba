import { useTranslation } from 'react-i18next'
import type { LedgerLine } from '../../../contract/privacy.ts'
import { currentLocale } from '../words/words-in-use.ts'
import { dayWords, momentWords } from './days.ts'
import type { PartProps } from './part-props.ts'

/** Rows that the server gives at once; below that number it is all there is. */
const ROWS = 50

/** Every use of a model on this conversation, the last one first. */
export function LedgerPart({ view, privacy }: PartProps) {
  const { t } = useTranslation()
  const { ledger } = privacy
  if (ledger.length === 0) return <p>{t('privacy.ledger.none')}</p>
  return (
    <>
      <p className="text-s text-ink-2">{t('privacy.ledger.intro', { name: view.client.preferredName })}</p>
      <ol className="mt-2">
        {ledger.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ol>
      {ledger.length >= ROWS && (
        <p className="mt-2 text-s text-ink-2">{t('privacy.ledger.latest', { count: ROWS })}</p>
      )}
    </>
  )
}

function Row({ row }: { readonly row: LedgerLine }) {
  const { t } = useTranslation()
  const { model, provider } = row
  const locale = currentLocale()
  return (
    <li className="border-b border-line py-3">
      <p className="flex flex-wrap justify-between gap-x-3 text-s text-ink-2">
        <span>{t(`privacy.purpose.${row.purpose}`)}</span>
        <time dateTime={row.at}>{momentWords(row.at, locale)}</time>
      </p>
      <p className="font-medium break-words">
        {t('privacy.ledger.asked', { who: row.askedBy, model, provider })}
      </p>
      <p>{row.words}</p>
      {row.deletedAt !== null && (
        <p>{t('privacy.ledger.deleted', { day: dayWords(row.deletedAt, locale, 'here') })}</p>
      )}
      <Receipt row={row} />
    </li>
  )
}

function Receipt({ row }: { readonly row: LedgerLine }) {
  const { t } = useTranslation()
  const facts = [
    [t('privacy.ledger.agreed'), momentWords(row.consentGivenAt, currentLocale())],
    [t('privacy.ledger.policies'), row.policies.join(', ')],
    [t('privacy.ledger.sent'), row.inputMac],
    [t('privacy.ledger.came'), row.outputMac ?? t('privacy.ledger.nothing')],
    [t('privacy.ledger.prompt'), row.promptVersion],
    [t('privacy.ledger.number'), row.id],
  ] as const
  return (
    <details className="mt-1 text-s">
      <summary className="w-fit text-accent">{t('privacy.ledger.receipt')}</summary>
      <dl className="mt-1 flex flex-col gap-1">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className="text-ink-2">{name}</dt>
            <dd className="break-all">{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
