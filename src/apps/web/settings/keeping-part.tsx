import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Keeping, KeyChangeView } from '../../../contract/keeping.ts'
import { retainedKinds } from '../../../domain/retention/rules.ts'
import { reads } from '../api/reads.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { Part } from '../parts/page.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'
import { dayWords } from '../privacy/days.ts'
import { announce } from '../shell/announce.tsx'
import { currentLocale } from '../words/words-in-use.ts'

const day = (at: string): string => dayWords(at, currentLocale(), 'here')

/** How long records are kept, whom a legal hold keeps, who was erased, and keys that change. */
export function KeepingPart(props: { readonly stored: Keeping; readonly change: KeyChangeView }) {
  const { t } = useTranslation()
  return (
    <Part title={t('settings.keeping.title')} intro={t('settings.keeping.intro')}>
      <div className="flex flex-col gap-6">
        <Retention stored={props.stored.retention} />
        <Holds holds={props.stored.holds} />
        <section className="flex flex-col gap-2">
          <h3 className="font-medium">{t('settings.keeping.erased')}</h3>
          {props.stored.erased.length === 0 && <p className="text-s">{t('settings.keeping.nobodyErased')}</p>}
          <ul className="text-s">
            {props.stored.erased.map((one) => (
              <li key={one.clientId}>
                {t('settings.keeping.erasedLine', {
                  day: day(one.at),
                  because: t(`settings.keeping.because.${one.because}`),
                })}
              </li>
            ))}
          </ul>
        </section>
        <Keys change={props.change} />
      </div>
    </Part>
  )
}

function Retention({ stored }: { readonly stored: Keeping['retention'] }) {
  const { t } = useTranslation()
  const [days, setDays] = useState(() =>
    Object.fromEntries(retainedKinds.map((kind) => [kind, String(stored[kind] ?? '')])),
  )
  const { busy, problem, saved } = useSaving()
  const of = (kind: keyof Keeping['retention']): number | null => {
    const given = days[kind]?.trim() ?? ''
    return given === '' ? null : Number(given)
  }
  const save = async (): Promise<void> => {
    const wanted = {
      suggestions: of('suggestions'),
      'own-words': of('own-words'),
      events: of('events'),
      links: of('links'),
      clients: of('clients'),
    }
    if (await saved(() => writes.saveRetention(wanted))) announce(t('settings.saved'))
  }
  return (
    <section className="flex flex-col gap-3">
      <h3 className="font-medium">{t('settings.keeping.retention')}</h3>
      <p className="max-w-[68ch] text-s text-ink-2">{t('settings.keeping.retentionIntro')}</p>
      <div className="grid gap-3 sm:grid-cols-2">
        {retainedKinds.map((kind) => (
          <Field
            key={kind}
            type="number"
            label={t(`settings.keeping.kinds.${kind}`)}
            value={days[kind] ?? ''}
            onChange={(value) => setDays({ ...days, [kind]: value })}
          />
        ))}
      </div>
      <ProblemLine problem={problem} />
      <div>
        <Button onPress={() => void save()} whyNot={busy ? t('composer.saving') : null}>
          {t('settings.save')}
        </Button>
      </div>
    </section>
  )
}

function Holds({ holds }: { readonly holds: Keeping['holds'] }) {
  const { t } = useTranslation()
  const people = useQuery({ ...reads.people(), enabled: holds.length > 0 })
  const nameOf = (id: string): string =>
    people.data?.clients.find(({ clientId }) => clientId === id)?.name ?? '…'
  const { busy, problem, saved } = useSaving()
  const lift = async (id: string): Promise<void> => {
    if (await saved(() => writes.liftHold(id))) announce(t('settings.keeping.lifted'))
  }
  return (
    <section className="flex flex-col gap-2">
      <h3 className="font-medium">{t('settings.keeping.holds')}</h3>
      {holds.length === 0 && <p className="text-s">{t('settings.keeping.noHolds')}</p>}
      <ul className="flex flex-col gap-2 text-s">
        {holds.map(({ id, clientId, reason, setAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-2">
            <span dir="auto">
              {t('settings.keeping.holdLineOf', { name: nameOf(clientId), day: day(setAt), reason })}
            </span>
            <Button
              kind="plain"
              onPress={() => void lift(id)}
              whyNot={busy ? t('composer.saving') : null}
              label={t('settings.keeping.liftFor', { reason })}
            >
              {t('settings.keeping.lift')}
            </Button>
          </li>
        ))}
      </ul>
      <ProblemLine problem={problem} />
    </section>
  )
}

function Keys({ change }: { readonly change: KeyChangeView }) {
  const { t } = useTranslation()
  const { busy, problem, saved } = useSaving()
  const under = change !== null && change.finishedAt === null
  const begin = async (): Promise<void> => {
    if (await saved(() => writes.changeKeys('clients'))) announce(t('settings.keeping.keysBegun'))
  }
  return (
    <section className="flex flex-col gap-2">
      <h3 className="font-medium">{t('settings.keeping.keys')}</h3>
      <p className="max-w-[68ch] text-s text-ink-2">{t('settings.keeping.keysIntro')}</p>
      {change && (
        <p className="text-s">
          {under
            ? t('settings.keeping.keysUnder', { values: change.values })
            : t('settings.keeping.keysDone', { day: day(change.finishedAt ?? ''), values: change.values })}
        </p>
      )}
      <ProblemLine problem={problem} />
      <div>
        <Button
          onPress={() => void begin()}
          whyNot={under ? t('settings.keeping.keysBegun') : busy ? t('composer.saving') : null}
          whyShown
        >
          {t('settings.keeping.changeKeys')}
        </Button>
      </div>
    </section>
  )
}
