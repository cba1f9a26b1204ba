import { useTranslation } from 'react-i18next'
import type { AskedView, FollowUpView } from '../../../contract/follow-up.ts'
import { Button } from '../parts/button.tsx'
import { Facts } from '../privacy/facts.tsx'
import { momentWords } from '../privacy/days.ts'
import { currentLocale } from '../words/words-in-use.ts'
import { TierMark } from './tier-mark.tsx'

/** What was asked, latest first, with every answer. What was put right stays and says so. */
export function AskedList(props: {
  readonly followUp: FollowUpView
  readonly putRight: (one: AskedView) => void
}) {
  const { t } = useTranslation()
  const { asked, change } = props.followUp
  const replaced = new Set(asked.map((one) => one.replaces))
  return (
    <section>
      <h2 className="font-semibold">{t('followUp.asked')}</h2>
      {asked.length === 0 ? (
        <p className="text-s text-ink-2">{t('followUp.askedNone')}</p>
      ) : (
        <ol className="flex flex-col">
          {asked.map((one) => (
            <li key={one.id} className="border-b border-line py-2">
              <One one={one} followUp={props.followUp} replaced={replaced.has(one.id)} />
              {change.may && !replaced.has(one.id) && (
                <Button kind="plain" onPress={() => props.putRight(one)}>
                  {t('followUp.putRight')}
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function One(props: {
  readonly one: AskedView
  readonly followUp: FollowUpView
  readonly replaced: boolean
}) {
  const { t } = useTranslation()
  const locale = currentLocale()
  const { one } = props
  const instrument = props.followUp.instruments.find(
    (known) => known.instrument.id === one.instrument,
  )?.instrument
  const row = instrument?.tables
    .find((table) => table.id === one.table)
    ?.rows.find(({ id }) => id === one.row)
  if (!instrument) return null
  const facts = instrument.items.flatMap((item) => {
    const given = one.answers[item.id]
    const label = item.choices.find(({ id }) => id === given?.choice)?.label[locale]
    if (!given || label === undefined) return []
    return [[item.text[locale], given.words === '' ? label : `${label}: ${given.words}`] as const]
  })
  return (
    <>
      <h3 className="text-s font-semibold">{instrument.name[locale]}</h3>
      <p className={`flex flex-wrap items-center gap-2 ${props.replaced ? 'text-ink-3 line-through' : ''}`}>
        <TierMark tier={one.tier} /> {row?.name[locale]}
      </p>
      {props.replaced && <p className="text-s font-medium">{t('followUp.replaced')}</p>}
      <p className="text-s text-ink-2">
        {t('followUp.askedBy', {
          who: one.askedBy,
          way: t(`followUp.way.${one.way}`),
          when: momentWords(one.at, locale),
        })}
      </p>
      <details className="text-s">
        <summary className="cursor-pointer py-1 text-accent">{t('followUp.answersOf')}</summary>
        <Facts facts={facts} />
      </details>
    </>
  )
}
