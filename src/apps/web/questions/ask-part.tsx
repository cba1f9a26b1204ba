import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuestionsView } from '../../../contract/questions.ts'
import type { ConversationView } from '../../../contract/shapes.ts'
import { reads } from '../api/reads.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { Choice, Field } from '../parts/field.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'
import { announce } from '../shell/announce.tsx'
import { may, useSession } from '../shell/session.ts'
import { QuestionList } from './question-list.tsx'

/** Beside what software suggests: a person who knows more. */
export function AskPart({ view }: { readonly view: ConversationView }) {
  const { t } = useTranslation()
  const { data } = useQuery(reads.questions(view.conversationId))
  const mayAsk = may(useSession(), 'senior.ask')
  const [open, setOpen] = useState(false)
  if (!data || (!mayAsk && data.questions.length === 0)) return null
  return (
    <section aria-labelledby="ask-title" className="flex flex-col gap-2 border-t border-line pt-3">
      <h3 id="ask-title" className="text-s font-semibold">
        {t('questions.title')}
      </h3>
      <QuestionList conversationId={view.conversationId} questions={data.questions} />
      {mayAsk && !open && (
        <>
          <p className="text-s text-ink-2">{t('questions.intro')}</p>
          <div>
            <Button
              onPress={() => setOpen(true)}
              whyNot={data.mayAsk.length === 0 ? t('questions.nobody') : null}
            >
              {t('questions.open')}
            </Button>
          </div>
        </>
      )}
      {open && <AskForm view={view} mayAsk={data.mayAsk} close={() => setOpen(false)} />}
    </section>
  )
}

function AskForm(props: {
  readonly view: ConversationView
  readonly mayAsk: QuestionsView['mayAsk']
  readonly close: () => void
}) {
  const { t } = useTranslation()
  const { mayAsk, view } = props
  const [of, setOf] = useState(mayAsk[0]?.id ?? '')
  const [question, setQuestion] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const { busy, problem, saved } = useSaving()
  const ask = async (): Promise<void> => {
    setWrong(question.trim() === '' ? t('questions.empty') : null)
    if (question.trim() === '') return
    if (!(await saved(() => writes.askSenior(view.conversationId, { of, question })))) return
    announce(t('questions.asked'))
    props.close()
  }
  const options = mayAsk.map(({ id, name, role }) => ({
    value: id,
    label: `${name} (${t(`shell.role.${role}`)})`,
  }))
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        void ask()
      }}
    >
      <Choice label={t('questions.whom')} value={of} onChange={setOf} options={options} />
      <Field
        label={t('questions.question')}
        hint={t('questions.questionHint')}
        value={question}
        onChange={setQuestion}
        wrong={wrong}
        rows={4}
      />
      <div className="flex flex-wrap items-center gap-2">
        <Button
          kind="main"
          type="submit"
          onPress={() => {}}
          whyNot={busy ? t('composer.saving') : null}
          whyShown
        >
          {t('questions.send')}
        </Button>
        <Button onPress={props.close}>{t('questions.cancel')}</Button>
        <ProblemLine problem={problem} />
      </div>
    </form>
  )
}
