import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuestionsView } from '../../../contract/questions.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'
import { announce } from '../shell/announce.tsx'
import { useSession } from '../shell/session.ts'

type One = QuestionsView['questions'][number]

/** What was asked about this conversation, and what was said. */
export function QuestionList(props: {
  readonly conversationId: string
  readonly questions: QuestionsView['questions']
}) {
  const { t } = useTranslation()
  const { member } = useSession()
  if (props.questions.length === 0) return null
  return (
    <ol className="flex flex-col gap-3">
      {props.questions.map((one) => (
        <li key={one.id} className="rounded-lg border border-line bg-surface p-3">
          <p className="text-s text-ink-2">
            {t('questions.from', { name: one.askedBy.name, of: one.askedOf.name })}
          </p>
          <p dir="auto" className="break-words whitespace-pre-wrap">
            {one.question}
          </p>
          {one.answer !== null ? (
            <>
              <p className="mt-2 text-s text-ink-2">
                {t('questions.answeredBy', { name: one.askedOf.name })}
              </p>
              <p dir="auto" className="break-words whitespace-pre-wrap">
                {one.answer}
              </p>
            </>
          ) : one.askedOf.id === member.id ? (
            <AnswerForm conversationId={props.conversationId} question={one} />
          ) : (
            <p className="mt-2 text-s text-ink-2">{t('questions.waits')}</p>
          )}
        </li>
      ))}
    </ol>
  )
}

function AnswerForm(props: { readonly conversationId: string; readonly question: One }) {
  const { t } = useTranslation()
  const [answer, setAnswer] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const { busy, problem, saved } = useSaving()
  const send = async (): Promise<void> => {
    setWrong(answer.trim() === '' ? t('questions.empty') : null)
    if (answer.trim() === '') return
    const { conversationId, question } = props
    if (await saved(() => writes.answerQuestion(conversationId, question.id, { answer })))
      announce(t('questions.answered'))
  }
  return (
    <form
      className="mt-2 flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <Field label={t('questions.answer')} value={answer} onChange={setAnswer} wrong={wrong} rows={3} />
      <div className="flex flex-wrap items-center gap-2">
        <Button
          kind="main"
          type="submit"
          onPress={() => {}}
          whyNot={busy ? t('composer.saving') : null}
          whyShown
        >
          {t('questions.answerSend')}
        </Button>
        <ProblemLine problem={problem} />
      </div>
    </form>
  )
}
