import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PracticeView, PractisedView } from '../../../contract/practice.ts'
import type { Problem } from '../api/ask.ts'
import { Button } from '../parts/button.tsx'
import { Part } from '../parts/page.tsx'
import { ProblemLine } from '../parts/problem.tsx'

type DrillProps = {
  readonly drill: NonNullable<PracticeView['drill']>
  readonly done: PractisedView | null
  readonly check: (marked: readonly number[]) => Promise<Problem | null>
  readonly next: () => void
}

/** What somebody invented wrote, and a draft whose sentences can be ticked. */
export function Drill({ drill, done, check, next }: DrillProps) {
  const { t } = useTranslation()
  const [marked, setMarked] = useState<readonly number[]>([])
  const [problem, setProblem] = useState<Problem | null>(null)
  return (
    <Part title={t('practice.wrote', { name: drill.client })}>
      <p dir="auto" className="max-w-[68ch] rounded-lg border border-line bg-surface p-3">
        {drill.wrote}
      </p>
      <form
        className="mt-4 max-w-[68ch]"
        onSubmit={(event) => {
          event.preventDefault()
          void check(marked).then(setProblem)
        }}
      >
        <fieldset className="by-model rounded-lg bg-surface p-3">
          <legend className="px-1 text-s font-semibold">{t('practice.draft')}</legend>
          <p className="text-s text-ink-2">{t('practice.draftIntro')}</p>
          {drill.sentences.map((sentence, place) => (
            <Sentence
              key={sentence}
              {...{ sentence, place, done }}
              marked={marked.includes(place)}
              mark={(on) => setMarked(on ? [...marked, place] : marked.filter((one) => one !== place))}
            />
          ))}
        </fieldset>
        {done !== null && <Outcome done={done} />}
        <div className="mt-3 flex flex-wrap items-center gap-3">
          {done === null ? (
            <Button kind="main" type="submit" onPress={() => {}}>
              {t('practice.check')}
            </Button>
          ) : (
            <Button kind="main" onPress={next}>
              {t('practice.next')}
            </Button>
          )}
          <ProblemLine problem={problem} />
        </div>
      </form>
    </Part>
  )
}

function Sentence(props: {
  readonly sentence: string
  readonly place: number
  readonly done: PractisedView | null
  readonly marked: boolean
  readonly mark: (on: boolean) => void
}) {
  const { t } = useTranslation()
  const { done, place } = props
  const planted = done?.planted?.place === place ? done.planted : null
  const id = `sentence-${place}`
  return (
    <div className="mt-2 border-t border-line pt-2">
      <label htmlFor={id} className="flex gap-3">
        <input
          id={id}
          type="checkbox"
          className="mt-1.5 self-start"
          checked={props.marked}
          disabled={done !== null}
          onChange={({ target }) => props.mark(target.checked)}
        />
        <span dir="auto">{props.sentence}</span>
      </label>
      {planted && (
        <p className="mt-1 border-l-2 border-accent pl-2 text-s">
          <strong className="font-semibold">
            {t('practice.planted')}: {t(`practice.kind.${planted.kind}`)}.
          </strong>{' '}
          {planted.why}
        </p>
      )}
    </div>
  )
}

function Outcome({ done }: { readonly done: PractisedView }) {
  const { t } = useTranslation()
  const { caught, falseAlarms } = done
  const sound = falseAlarms === 0 ? 'practice.soundRight' : 'practice.soundWrong'
  return (
    <output className="mt-3 block font-medium">
      {t(caught === null ? sound : caught ? 'practice.caught' : 'practice.missed')}{' '}
      {falseAlarms > 0 && t('practice.falseAlarms', { count: falseAlarms })}
    </output>
  )
}
