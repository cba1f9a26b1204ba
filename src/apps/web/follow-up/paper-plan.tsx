import { createPortal } from 'react-dom'
import type { ConversationView } from '../../../contract/shapes.ts'
import type { Locale } from '../../../domain/language.ts'
import { linesName, partNames, planName } from '../../../domain/safety-plan/part-names.ts'
import { planParts, type SafetyPlan } from '../../../domain/safety-plan/plan.ts'
import './paper-plan.css'

/** The plan to read: parts that hold something, in the client's words and language. */
export function PlanRead({ plan, language }: { readonly plan: SafetyPlan; readonly language: Locale }) {
  return (
    <div lang={language} className="flex flex-col gap-3">
      {planParts
        .filter((part) => plan[part].length > 0)
        .map((part) => (
          <section key={part}>
            <h3 className="text-s font-semibold">{partNames[part][language]}</h3>
            <ul className="list-disc pl-5">
              {plan[part].map((line, at) => (
                <li key={at} dir="auto" className="break-words">
                  {line.text}
                  {line.reach !== '' && <strong className="block">{line.reach}</strong>}
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  )
}

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
