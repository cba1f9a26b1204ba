import { useTranslation } from 'react-i18next'
import { Page, Part } from '../parts/page.tsx'
import { useSession } from '../shell/session.ts'

const facts = [
  { name: 'risk', at: 'bench/README.md' },
  { name: 'privacy', at: 'bench/README.md' },
  { name: 'feedback', at: 'bench/README.md' },
  { name: 'fairness', at: 'docs/fairness.md' },
] as const

/** Where an evaluator lands: what the copilot may do here, and where its measured figures stand. */
export function EvaluationPage() {
  const { t } = useTranslation()
  const { organisation } = useSession()
  return (
    <Page title={t('access.evaluation.title')} intro={t('access.evaluation.intro')}>
      <div className="max-w-[720px]">
        <Part title={t('access.evaluation.level')}>
          <p>{t(`access.evaluation.may.${organisation.assist}`)}</p>
        </Part>
        <Part title={t('access.evaluation.figures')} intro={t('access.evaluation.figuresIntro')}>
          <dl>
            {facts.map(({ name, at }) => (
              <div key={name} className="border-b border-line py-2">
                <dt className="font-medium">{t(`access.evaluation.${name}`)}</dt>
                <dd className="text-s text-ink-2">
                  <code>{at}</code>
                </dd>
              </div>
            ))}
          </dl>
        </Part>
      </div>
    </Page>
  )
}
