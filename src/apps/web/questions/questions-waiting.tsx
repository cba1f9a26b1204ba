import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { reads } from '../api/reads.ts'

/** Colleagues who wait for an answer, above the queue; nothing where nobody does. */
export function QuestionsWaiting() {
  const { t } = useTranslation()
  const { data } = useQuery(reads.questionsWaiting())
  if (!data || data.questions.length === 0) return null
  return (
    <section aria-labelledby="asked-title" className="border-b border-line bg-surface px-3 py-2">
      <h2 id="asked-title" className="text-s font-semibold">
        {t('questions.waiting.title', { count: data.questions.length })}
      </h2>
      <ul>
        {data.questions.map(({ id, conversationId, clientName, askedByName }) => (
          <li key={id}>
            <Link
              to="/inbox/$conversationId/$panel"
              params={{ conversationId, panel: 'moves' }}
              className="inline-flex min-h-8 items-center text-s underline underline-offset-2"
            >
              {t('questions.waiting.line', { name: askedByName, client: clientName })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
