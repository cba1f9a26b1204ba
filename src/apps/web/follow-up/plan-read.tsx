import type { Locale } from '../../../domain/language.ts'
import { partNames } from '../../../domain/safety-plan/part-names.ts'
import { planParts, type SafetyPlan } from '../../../domain/safety-plan/plan.ts'

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
