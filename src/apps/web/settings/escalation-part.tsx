import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EscalationView } from '../../../contract/administration.ts'
import { isEscalation, MOST_COVER } from '../../../domain/episodes/escalation.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/field.tsx'
import { Part } from '../parts/page.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'
import { announce } from '../shell/announce.tsx'
import { EscalationTimes } from './escalation-times.tsx'

type Policy = Pick<EscalationView, 'rules' | 'coverIds'>

/** Who is told of an episode, in which order, and after how long. */
export function EscalationPart({ stored }: { readonly stored: EscalationView }) {
  const { t } = useTranslation()
  const [policy, setPolicy] = useState<Policy>({ rules: stored.rules, coverIds: stored.coverIds })
  const [done, setDone] = useState(false)
  const { busy, problem, saved } = useSaving()
  const set = (change: Partial<Policy>): void => {
    setDone(false)
    setPolicy({ ...policy, ...change })
  }
  const save = async (): Promise<void> => {
    if (!(await saved(() => writes.escalation(policy)))) return
    setDone(true)
    announce(t('settings.saved'))
  }
  const fits = isEscalation(policy)
  return (
    <Part title={t('settings.escalation.title')} intro={t('settings.escalation.intro')}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <EscalationTimes rules={policy.rules} onChange={(rules) => set({ rules })} />
        <Cover people={stored.people} coverIds={policy.coverIds} onChange={(coverIds) => set({ coverIds })} />
        <Ways ways={stored.ways} />
        <div className="flex flex-wrap items-center gap-3">
          <Button
            kind="main"
            type="submit"
            onPress={() => {}}
            whyNot={busy ? t('composer.saving') : fits ? null : t('settings.escalation.wrong')}
            whyShown
          >
            {t('settings.escalation.save')}
          </Button>
          <span className="text-s font-medium text-good">{done && t('settings.saved')}</span>
          <ProblemLine problem={problem} />
        </div>
      </form>
    </Part>
  )
}

function Cover(props: {
  readonly people: EscalationView['people']
  readonly coverIds: readonly string[]
  readonly onChange: (coverIds: string[]) => void
}) {
  const { t } = useTranslation()
  const { people, coverIds, onChange } = props
  const nameOf = (id: string): string => people.find((one) => one.id === id)?.name ?? ''
  const free = people.filter((one) => !coverIds.includes(one.id))
  const moved = (place: number): string[] => {
    const next = [...coverIds]
    const [one] = next.splice(place, 1)
    return one === undefined ? next : next.toSpliced(place - 1, 0, one)
  }
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="text-s font-medium">{t('settings.escalation.cover')}</legend>
      <p className="max-w-[68ch] text-s text-ink-2">{t('settings.escalation.coverHint')}</p>
      <ol className="flex flex-col">
        {coverIds.map((id, place) => (
          <li key={id} className="flex flex-wrap items-center gap-2 border-b border-line py-1.5">
            <span className="min-w-0 flex-1">
              {place + 1}. {nameOf(id)}
            </span>
            {place > 0 && (
              <Button
                kind="plain"
                label={t('settings.escalation.earlierOf', { name: nameOf(id) })}
                onPress={() => onChange(moved(place))}
              >
                {t('settings.escalation.earlier')}
              </Button>
            )}
            <Button
              kind="plain"
              label={t('settings.escalation.removeOf', { name: nameOf(id) })}
              onPress={() => onChange(coverIds.filter((other) => other !== id))}
            >
              {t('settings.escalation.remove')}
            </Button>
          </li>
        ))}
      </ol>
      {coverIds.length === 0 && <p className="text-ink-2">{t('settings.escalation.noCover')}</p>}
      {free.length > 0 && coverIds.length < MOST_COVER && (
        <Choice
          label={t('settings.escalation.add')}
          value=""
          onChange={(id) => id !== '' && onChange([...coverIds, id])}
          options={[
            { value: '', label: t('settings.escalation.choose') },
            ...free.map((one) => ({
              value: one.id,
              label: `${one.name}, ${t(`shell.role.${one.role}`)}`,
            })),
          ]}
        />
      )}
    </fieldset>
  )
}

/** By which ways people are told is set where the server runs; it is shown here. */
function Ways({ ways }: { readonly ways: EscalationView['ways'] }) {
  const { t } = useTranslation()
  return (
    <p className="max-w-[68ch] text-s text-ink-2">
      {t('settings.escalation.ways')}{' '}
      {['workspace' as const, ...ways].map((way) => t(`settings.escalation.way.${way}`)).join(', ')}
      {'. '}
      {ways.length === 0 && t('settings.escalation.noWays')}
    </p>
  )
}
