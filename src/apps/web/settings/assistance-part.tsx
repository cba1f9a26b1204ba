import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AssistRulesView } from '../../../contract/assistance.ts'
import { isMovePolicy } from '../../../domain/drafting/move-policy.ts'
import { modalities, moveKinds } from '../../../domain/drafting/suggestion.ts'
import { writes } from '../api/writes.ts'
import { DaysFields } from '../assistance/days-fields.tsx'
import { Button } from '../parts/button.tsx'
import { Part } from '../parts/page.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'
import { announce } from '../shell/announce.tsx'

/** What is about danger stands in no policy. */
const choices = {
  modalities: modalities.filter((way) => way !== 'crisis'),
  kinds: moveKinds.filter((kind) => kind !== 'ask-about-safety'),
} as const

/** Which moves may be offered, and on which days nothing is. */
export function AssistancePart({ stored }: { readonly stored: AssistRulesView }) {
  const { t } = useTranslation()
  const [rules, setRules] = useState(stored)
  const [done, setDone] = useState(false)
  const { busy, problem, saved } = useSaving()
  const set = (change: Partial<AssistRulesView>): void => {
    setDone(false)
    setRules({ ...rules, ...change })
  }
  const { moves } = rules
  const wrong = !isMovePolicy(moves)
  const save = async (): Promise<void> => {
    if (wrong || !(await saved(() => writes.assistRules(rules)))) return
    setDone(true)
    announce(t('assistance.moves.saved'))
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Part title={t('assistance.moves.title')} intro={t('assistance.moves.intro')}>
        <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
          <Ticks
            title={t('assistance.moves.modalities')}
            names={choices.modalities}
            label={(way) => t(`panel.modality.${way}`)}
            chosen={moves.modalities}
            onChange={(ways) => set({ moves: { ...moves, modalities: ways } })}
          />
          <Ticks
            title={t('assistance.moves.kinds')}
            names={choices.kinds}
            label={(kind) => t(`panel.does.${kind}`)}
            chosen={moves.kinds}
            onChange={(kinds) => set({ moves: { ...moves, kinds } })}
          />
        </div>
        {wrong && (
          <p role="alert" className="mt-2 text-s font-medium text-bad">
            {t('assistance.moves.tooFew')}
          </p>
        )}
      </Part>
      <Part title={t('assistance.days.title')} intro={t('assistance.days.intro')}>
        <DaysFields days={rules.days} onChange={(days) => set({ days })} />
      </Part>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <Button
          kind="main"
          type="submit"
          onPress={() => {}}
          whyNot={busy ? t('composer.saving') : wrong ? t('assistance.moves.tooFew') : null}
          whyShown
        >
          {t('assistance.moves.save')}
        </Button>
        <span className="text-s font-medium text-good">{done && t('assistance.moves.saved')}</span>
        <ProblemLine problem={problem} />
      </div>
    </form>
  )
}

function Ticks<N extends string>(props: {
  readonly title: string
  readonly names: readonly N[]
  readonly label: (name: N) => string
  readonly chosen: readonly N[]
  readonly onChange: (chosen: N[]) => void
}) {
  return (
    <fieldset>
      <legend className="text-s font-medium">{props.title}</legend>
      {props.names.map((name) => (
        <label key={name} htmlFor={`may-${name}`} className="flex min-h-8 items-center gap-2">
          <input
            id={`may-${name}`}
            type="checkbox"
            checked={props.chosen.includes(name)}
            onChange={({ target }) =>
              props.onChange(
                target.checked ? [...props.chosen, name] : props.chosen.filter((one) => one !== name),
              )
            }
          />
          {props.label(name)}
        </label>
      ))}
    </fieldset>
  )
}
