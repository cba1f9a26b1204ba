import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FollowUpView } from '../../../contract/follow-up.ts'
import type { ConversationView } from '../../../contract/shapes.ts'
import {
  blankPlan,
  planParts,
  type PlanLine,
  type PlanPart,
  type SafetyPlan,
} from '../../../domain/safety-plan/plan.ts'
import { readPlan, samePlan } from '../../../domain/safety-plan/read-plan.ts'
import { whatIsMissing } from '../../../domain/safety-plan/what-is-missing.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icons.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'
import { Sheet } from '../parts/sheet.tsx'
import { announce } from '../shell/announce.tsx'
import { begunPlan, keepPlan } from './begun-plan.ts'
import { MissingList } from './missing-list.tsx'
import { PartFields } from './part-fields.tsx'
import { VersionLine } from './plan-part.tsx'
import { PaperPlan } from './paper-plan.tsx'
import { PlanRead } from './plan-read.tsx'

type SheetProps = {
  readonly view: ConversationView
  readonly followUp: FollowUpView
  readonly close: () => void
}

/** The safety plan, written with the client in their words, or read; and the way to paper. */
export function PlanSheet(props: SheetProps) {
  const { t } = useTranslation()
  const id = useId()
  const { view, followUp } = props
  const name = view.client.preferredName
  return (
    <Sheet title={t('followUp.plan.of', { name })} titleId={id} size="tall" onClose={props.close}>
      <button
        type="button"
        className="button absolute top-4 right-3"
        data-kind="plain"
        aria-label={t('shell.close')}
        onClick={props.close}
      >
        <Icon name="close" />
      </button>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must take the keyboard */}
      <div tabIndex={0} className="sheet-body flex flex-col gap-4">
        {followUp.change.may ? <PlanForm {...props} /> : <ReadOnly {...props} />}
      </div>
    </Sheet>
  )
}

function ReadOnly({ view, followUp }: SheetProps) {
  const { t } = useTranslation()
  const [latest] = followUp.plans
  const name = view.client.preferredName
  if (!latest) return <p>{t('followUp.plan.none')}</p>
  return (
    <>
      <p className="text-s font-medium">{t('followUp.readOnly', { name })}</p>
      <VersionLine version={latest} name={name} />
      <PlanRead plan={latest.plan} language={view.language} />
    </>
  )
}

function PlanForm({ view, followUp }: SheetProps) {
  const { t } = useTranslation()
  const [latest] = followUp.plans
  const stored: SafetyPlan = latest?.plan ?? blankPlan
  const [plan, setPlan] = useState<SafetyPlan>(() => begunPlan(view.conversationId) ?? stored)
  // What these words were begun on, unless nothing was changed in them: a newer plan is then simply shown.
  const [basedOn, setBasedOn] = useState(latest?.version ?? 0)
  const { busy, problem, save } = useSaving()
  const name = view.client.preferredName
  const read = readPlan(plan)
  const wrong = read.ok ? null : (read.refusal.detail ?? '')
  const changed = !read.ok || !samePlan(read.value, stored)
  const set = (part: PlanPart, lines: readonly PlanLine[]): void => {
    const next = { ...plan, [part]: lines }
    keepPlan(view.conversationId, next)
    setPlan(next)
  }
  const store = async (): Promise<void> => {
    const kept = await save(() => writes.plan(view.conversationId, { basedOn, plan: bodyOf(plan) }))
    // After a plan that moved on, the next save is on top of the one that is shown below.
    if (!kept) return setBasedOn(Math.max(basedOn, latest?.version ?? 0))
    keepPlan(view.conversationId, null)
    setBasedOn(kept.version)
    setPlan(kept.plan)
    announce(t('followUp.plan.saved'))
  }
  return (
    <form
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy && wrong === null) void store()
      }}
    >
      <div className="flex flex-col gap-1">
        <p className="text-s text-ink-2">{t('followUp.plan.lead', { name })}</p>
        {latest && <VersionLine version={latest} name={name} />}
      </div>
      {planParts.map((part) => (
        <PartFields
          key={part}
          part={part}
          language={view.language}
          lines={plan[part]}
          wrong={wrong === part}
          onChange={(lines) => set(part, lines)}
        />
      ))}
      <MissingList missing={whatIsMissing(read.ok ? read.value : stored)} />
      <ProblemLine problem={problem} />
      {latest && latest.version > basedOn && (
        <section aria-label={t('followUp.plan.now')} className="border-l-4 border-accent pl-3">
          <h3 className="font-semibold">{t('followUp.plan.now')}</h3>
          <VersionLine version={latest} name={name} />
          <PlanRead plan={latest.plan} language={view.language} />
        </section>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button
          kind="main"
          type="submit"
          onPress={() => {}}
          whyNot={busy ? t('composer.saving') : null}
          whyShown
        >
          {t('followUp.plan.save')}
        </Button>
        <Button onPress={() => print()} whyNot={changed ? t('followUp.plan.unsaved') : null}>
          {t('followUp.plan.print')}
        </Button>
      </div>
      <PaperPlan view={view} plan={stored} />
    </form>
  )
}

/** As it travels: empty lines are nobody's words. */
const bodyOf = (plan: SafetyPlan): Record<PlanPart, PlanLine[]> => {
  const filled = (part: PlanPart): PlanLine[] =>
    plan[part].filter(({ text, reach }) => text.trim() !== '' || reach.trim() !== '')
  return {
    'warning-signs': filled('warning-signs'),
    'own-ways': filled('own-ways'),
    company: filled('company'),
    places: filled('places'),
    helpers: filled('helpers'),
    professionals: filled('professionals'),
    'safer-place': filled('safer-place'),
    reasons: filled('reasons'),
  }
}
