import { createPortal } from 'react-dom'
import type { ConversationView } from '../../../contract/shapes.ts'
import { linesName, planName } from '../../../domain/safety-plan/part-names.ts'
import type { SafetyPlan } from '../../../domain/safety-plan/plan.ts'
import { PlanRead } from './plan-read.tsx'
import './paper-plan.css'

/** What goes to paper and nothing else of the screen: the plan, and the help lines of the client's country. */
export function PaperPlan({ view, plan }: { readonly view: ConversationView; readonly plan: SafetyPlan }) {
  const { language } = view
  return createPortal(
    <article className="paper" lang={language}>
      <h1>{planName[language]}</h1>
      <PlanRead plan={plan} language={language} />
      <h2>{linesName[language]}</h2>
      <ul>
        {view.crisisLines
          .filter((line) => line.phone !== null || line.text !== null)
          .slice(0, 5)
          .map((line) => (
            <li key={`${line.name} ${line.phone}`}>
              {line.name}: <strong>{waysOf(line).join(' · ')}</strong>
            </li>
          ))}
      </ul>
    </article>,
    document.body,
  )
}

/** The same number for calls and texts stands once. */
const waysOf = ({ phone, text }: ConversationView['crisisLines'][number]): readonly string[] => [
  ...new Set([phone, text].filter((one) => one !== null)),
]
