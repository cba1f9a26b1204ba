import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { administrativeKinds } from '../../../domain/audit/administrative.ts'
import { auditKinds } from '../../../domain/audit/kinds.ts'
import { Button } from '../parts/button.tsx'
import { Choice, Field } from '../parts/field.tsx'
import { useSession } from '../shell/session.ts'
import { noChoice, type Chosen } from './audit-filter.ts'

type Named = readonly { readonly id: string; readonly name: string }[]

/** Who, about whom, what and when. Names stay in their lists while the next answer is on its way. */
export function Filters(props: {
  readonly chosen: Chosen
  readonly choose: (now: Chosen) => void
  readonly members: Named | undefined
  readonly clients: Named | undefined
}) {
  const { t } = useTranslation()
  const { chosen, choose } = props
  const every = useSession().member.role === 'supervisor'
  const members = useLast(props.members)
  const clients = useLast(props.clients)
  const set = (part: Partial<Chosen>): void => choose({ ...chosen, ...part })
  return (
    <search aria-label={t('audit.filters')} className="mt-4 grid grid-cols-2 gap-3 lg:grid-cols-3">
      <Choice
        label={t('audit.who')}
        value={chosen.who}
        onChange={(who) => set({ who })}
        options={[{ value: '', label: t('audit.anybody') }, ...options(members), ...options(clients)]}
      />
      <Choice
        label={t('audit.client')}
        value={chosen.client}
        onChange={(client) => set({ client })}
        options={[{ value: '', label: t('audit.anyClient') }, ...options(clients)]}
      />
      <Choice
        label={t('audit.kind')}
        value={chosen.kind}
        onChange={(kind) => set({ kind })}
        options={[
          { value: '', label: t('audit.anyKind') },
          ...(every ? auditKinds : administrativeKinds).map((kind) => ({
            value: kind,
            label: t(`audit.kinds.${kind}`),
          })),
        ]}
      />
      <Field label={t('audit.from')} type="date" value={chosen.from} onChange={(from) => set({ from })} />
      <Field label={t('audit.until')} type="date" value={chosen.until} onChange={(until) => set({ until })} />
      <Choice
        label={t('audit.refusals')}
        value={chosen.refusals}
        onChange={(refusals) => set({ refusals })}
        options={[
          { value: '', label: t('audit.all') },
          { value: 'yes', label: t('audit.only') },
        ]}
      />
      <p className="col-span-full">
        <Button onPress={() => choose(noChoice)}>{t('audit.clear')}</Button>
      </p>
    </search>
  )
}

const options = (named: Named) => named.map(({ id, name }) => ({ value: id, label: name }))

function useLast(now: Named | undefined): Named {
  const [last, setLast] = useState<Named>([])
  if (now && now !== last) setLast(now)
  return now ?? last
}
