import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FollowUpView, RecordedView } from '../../../contract/follow-up.ts'
import type { ConversationView } from '../../../contract/shapes.ts'
import type { FollowUpWay } from '../../../domain/follow-up/follow-up.ts'
import { isAsked, nextItem, onlyAsked, score, type Answers } from '../../../domain/follow-up/score.ts'
import type { Instrument } from '../../../domain/follow-up/instrument.ts'
import type { Locale } from '../../../domain/language.ts'
import { writes } from '../api/writes.ts'
import { Icon } from '../parts/icons.tsx'
import { useSaving } from '../parts/saving.ts'
import { Sheet } from '../parts/sheet.tsx'
import { announce } from '../shell/announce.tsx'
import { currentLocale } from '../words/words-in-use.ts'
import { HowAsked } from './how-asked.tsx'
import { begunAnswers, keepBegun } from './kept-answers.ts'
import { Question } from './question.tsx'
import { Kept, ResultStep } from './result-step.tsx'

/** One instrument, one question at a time, scored by its table before anything is kept. */
export function AskSheet(props: {
  readonly view: ConversationView
  readonly followUp: FollowUpView
  readonly asked: FollowUpView['instruments'][number]
  /** What this puts right; null: nothing. */
  readonly replaces: string | null
  readonly close: () => void
  readonly toPlan: () => void
}) {
  const { t } = useTranslation()
  const id = useId()
  const { instrument } = props.asked
  return (
    <Sheet title={instrument.name[currentLocale()]} titleId={id} size="tall" onClose={props.close}>
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
        <Steps {...props} />
        <p className="mt-auto border-t border-line pt-3 text-s text-ink-3">
          {instrument.licence.notice[currentLocale()]}
        </p>
      </div>
    </Sheet>
  )
}

function Steps(props: Parameters<typeof AskSheet>[0]) {
  const { t } = useTranslation()
  const { view, asked, replaces } = props
  const instrument: Instrument = asked.instrument
  const [language, setLanguage] = useState<Locale>(view.language)
  const [way, setWay] = useState<FollowUpWay>('read-aloud')
  const [answers, setAnswers] = useState(() => begunAnswers(view.conversationId, instrument.id))
  const [back, setBack] = useState<string | null>(null)
  const [recorded, setRecorded] = useState<RecordedView | null>(null)
  const { busy, problem, save } = useSaving()
  const set = (next: Answers): void => {
    const kept = onlyAsked(instrument, next)
    keepBegun(view.conversationId, instrument.id, kept)
    setAnswers(kept)
  }
  const item = instrument.items.find((one) => one.id === back) ?? nextItem(instrument, answers)
  const before = instrument.items
    .filter((one) => isAsked(one, answers))
    .slice(0, item ? instrument.items.filter((one) => isAsked(one, answers)).indexOf(item) : undefined)
    .at(-1)
  const goBack = before ? (): void => setBack(before.id) : null
  const keep = async (): Promise<void> => {
    const told = { instrument: instrument.id, language, way, answers: { ...answers }, replaces }
    const stored = await save(() => writes.recordFollowUp(view.conversationId, told))
    if (!stored) return
    keepBegun(view.conversationId, instrument.id, null)
    announce(t('followUp.kept'))
    setRecorded(stored)
  }
  if (recorded) return <Kept {...props} recorded={recorded} />
  if (!item) {
    const result = score(instrument, asked.table, answers)
    if (!result.ok) return null
    return (
      <ResultStep
        {...props}
        result={result.value}
        busy={busy}
        problem={problem}
        keep={() => void keep()}
        back={goBack}
      />
    )
  }
  return (
    <>
      <HowAsked
        wording={instrument.wording}
        language={language}
        setLanguage={setLanguage}
        way={way}
        setWay={setWay}
      />
      <Question
        key={item.id}
        item={item}
        number={instrument.items.indexOf(item) + 1}
        language={language}
        instrument={instrument}
        site={instrument.id === 'triage' ? props.followUp.siteWording : null}
        given={answers[item.id] ?? null}
        back={goBack}
        answer={(given) => {
          setBack(null)
          set({ ...answers, [item.id]: given })
        }}
      />
    </>
  )
}
