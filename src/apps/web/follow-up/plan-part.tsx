import { useTranslation } from 'react-i18next'
import type { FollowUpView, PlanVersionView } from '../../../contract/follow-up.ts'
import type { ConversationView } from '../../../contract/shapes.ts'
import { whatIsMissing } from '../../../domain/safety-plan/what-is-missing.ts'
import { Button } from '../parts/button.tsx'
import { dayWords } from '../privacy/days.ts'
import { currentLocale } from '../words/words-in-use.ts'
import { MissingList } from './missing-list.tsx'
import { PlanConcerns } from './plan-concerns.tsx'
import { PlanRead } from './plan-read.tsx'

/** How the safety plan stands, and the way to it. */
export function PlanPart(props: {
  readonly view: ConversationView
  readonly followUp: FollowUpView
  readonly open: () => void
}) {
  const { t } = useTranslation()
  const [latest] = props.followUp.plans
  const name = props.view.client.preferredName
  return (
    <section className="flex flex-col gap-2">
      <h2 className="font-semibold">{t('followUp.plan.title')}</h2>
      {latest ? (
        <>
          <VersionLine version={latest} name={name} />
          <PlanConcerns version={latest} language={props.view.language} />
          <MissingList missing={whatIsMissing(latest.plan)} />
        </>
      ) : (
        <p className="text-s text-ink-2">{t('followUp.plan.none')}</p>
      )}
      <Earlier view={props.view} plans={props.followUp.plans.slice(1)} />
      <div>
        <Button onPress={props.open}>
          {t(latest || !props.followUp.change.may ? 'followUp.plan.read' : 'followUp.plan.open')}
        </Button>
      </div>
    </section>
  )
}

/** What stood there before; nothing of a plan is ever written over. */
function Earlier(props: { readonly view: ConversationView; readonly plans: readonly PlanVersionView[] }) {
  const { t } = useTranslation()
  const { view, plans } = props
  if (plans.length === 0) return null
  return (
    <details className="text-s">
      <summary className="cursor-pointer py-1 text-accent">
        {t('followUp.plan.earlier', { number: plans.length })}
      </summary>
      <ol className="flex flex-col gap-4">
        {plans.map((version) => (
          <li key={version.version} className="border-l-2 border-line-strong pl-2">
            <VersionLine version={version} name={view.client.preferredName} />
            <PlanConcerns version={version} language={view.language} />
            <PlanRead plan={version.plan} language={view.language} />
          </li>
        ))}
      </ol>
    </details>
  )
}

export function VersionLine(props: { readonly version: PlanVersionView; readonly name: string }) {
  const { t } = useTranslation()
  const { version, at, writtenBy } = props.version
  return (
    <p className="text-s text-ink-2">
      {t('followUp.plan.version', {
        number: version,
        day: dayWords(at, currentLocale(), 'here'),
        who: writtenBy ?? t('followUp.plan.byClient', { name: props.name }),
      })}
    </p>
  )
}
