import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FollowUpView } from '../../../contract/follow-up.ts'
import type { Instrument, Item } from '../../../domain/follow-up/instrument.ts'
import { MAX_WORDS, type Answers } from '../../../domain/follow-up/score.ts'
import type { Locale } from '../../../domain/language.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { currentLocale } from '../words/words-in-use.ts'

type Given = Answers[string]

/** One question as it is read aloud, or one mark; what else was said is written down in the client's words. */
export function Question(props: {
  readonly item: Item
  readonly number: number
  readonly language: Locale
  readonly instrument: Instrument
  readonly site: FollowUpView['siteWording']
  readonly given: Given | null
  readonly back: (() => void) | null
  readonly answer: (given: Given) => void
}) {
  const { t } = useTranslation()
  const { item } = props
  // What is marked is for whoever marks it; what is read aloud is for the client.
  const language = props.instrument.wording === 'verbatim' ? props.language : currentLocale()
  const heading = useRef<HTMLHeadingElement>(null)
  const [choice, setChoice] = useState<string | null>(props.given?.choice ?? null)
  const [words, setWords] = useState(props.given?.words ?? '')
  const [missing, setMissing] = useState(false)
  const tellsMore = choice !== null && item.detail?.answers.includes(choice) === true
  useEffect(() => heading.current?.focus(), [])
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (choice === null) return setMissing(true)
        props.answer({ choice, words: tellsMore ? words.trim() : '' })
      }}
    >
      <h3 ref={heading} tabIndex={-1} className="text-s font-medium text-ink-2">
        {t('followUp.question', { number: props.number })}
      </h3>
      <Wording {...props} />
      <Answers
        item={item}
        language={language}
        value={choice}
        wrong={missing}
        onChange={(next) => {
          setMissing(false)
          setChoice(next)
        }}
      />
      {tellsMore && item.detail && (
        <Field
          label={item.detail.label[currentLocale()]}
          value={words}
          onChange={(next) => setWords(next.slice(0, MAX_WORDS))}
          rows={3}
        />
      )}
      <div className="flex flex-wrap gap-2">
        <Button kind="main" type="submit" onPress={() => {}}>
          {t('followUp.next')}
        </Button>
        {props.back && <Button onPress={props.back}>{t('followUp.back')}</Button>}
      </div>
    </form>
  )
}

/** The question as large as anything on the sheet, and one row for each answer. */
function Answers(props: {
  readonly item: Item
  readonly language: Locale
  readonly value: string | null
  readonly wrong: boolean
  readonly onChange: (choice: string) => void
}) {
  const { t } = useTranslation()
  const id = useId()
  const { item, language } = props
  return (
    <fieldset aria-describedby={props.wrong ? `${id}-wrong` : undefined}>
      <legend lang={language} className="text-l font-semibold text-balance">
        {item.text[language]}
      </legend>
      <div className="mt-2 flex flex-col">
        {item.choices.map((choice) => (
          <label key={choice.id} lang={language} className="flex min-h-11 items-center gap-3">
            <input
              type="radio"
              name={id}
              checked={props.value === choice.id}
              onChange={() => props.onChange(choice.id)}
            />
            {choice.label[language]}
          </label>
        ))}
      </div>
      {props.wrong && (
        <p id={`${id}-wrong`} role="alert" className="text-s font-medium text-bad">
          {t('followUp.chooseFirst')}
        </p>
      )}
    </fieldset>
  )
}

/** What stands above the answers: the words to read aloud, or that one's own words are asked for. */
function Wording({ instrument, item, language, site }: Parameters<typeof Question>[0]) {
  const { t } = useTranslation()
  const id = useId()
  if (instrument.wording === 'verbatim')
    return instrument.stem ? (
      <p lang={language} className="border-l-4 border-accent bg-sunken px-3 py-2 text-m">
        {instrument.stem[language]}
      </p>
    ) : null
  const licensed = site?.wording[language]?.[item.id]
  return (
    <div className="flex flex-col gap-1">
      <p className="text-s text-ink-2">{t('followUp.ownWords')}</p>
      {licensed ? (
        <figure aria-labelledby={id}>
          <figcaption id={id} className="text-s font-medium">
            {t('followUp.site')}
          </figcaption>
          <blockquote lang={language} className="mt-1 border-l-4 border-accent bg-sunken px-3 py-2 text-m">
            {licensed}
          </blockquote>
          <p className="mt-1 text-s text-ink-3">{site.notice}</p>
        </figure>
      ) : (
        <p className="text-s text-ink-3">{t('followUp.noSite')}</p>
      )}
    </div>
  )
}
