import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SourcePageView } from '../../../contract/library.ts'
import type { WithSourceView } from '../../../contract/source-page.ts'
import { libraryWrites } from '../api/library-writes.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { Part } from '../parts/page.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'
import { announce } from '../shell/announce.tsx'
import { useSession } from '../shell/session.ts'
import { currentLocale } from '../words/words-in-use.ts'

type Props = { readonly view: SourcePageView; readonly practice: WithSourceView }

const day = (at: string): string =>
  new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'medium' }).format(new Date(at))

/** How the practice works with it, and whether it is to be read. */
export function PracticePart(props: Props) {
  const { t } = useTranslation()
  return (
    <Part title={t('library.practice.title')} intro={t('library.practice.intro')}>
      <div className="flex max-w-[72ch] flex-col gap-5">
        <Note {...props} />
        <Reading {...props} />
      </div>
    </Part>
  )
}

function Note({ view, practice }: Props) {
  const { t } = useTranslation()
  const [text, setText] = useState<string | null>(null)
  const { busy, problem, saved } = useSaving()
  const { note } = practice
  const save = async (): Promise<void> => {
    if (!(await saved(() => libraryWrites.practiceNote(view.id, text ?? '')))) return
    setText(null)
    announce(t('library.saved'))
  }
  return (
    <div>
      <h3 className="font-medium">{t('library.practice.note')}</h3>
      {note && text === null && (
        <>
          <p dir="auto" className="break-words whitespace-pre-wrap">
            {note.text}
          </p>
          <p className="text-s text-ink-2">
            {t('library.practice.noteBy', { name: note.by.name, at: day(note.at) })}
          </p>
        </>
      )}
      {!note && text === null && <p className="text-ink-2">{t('library.practice.noNote')}</p>}
      {text === null ? (
        <div className="mt-2">
          <Button onPress={() => setText(note?.text ?? '')}>
            {t(note ? 'library.practice.changeNote' : 'library.practice.writeNote')}
          </Button>
        </div>
      ) : (
        <form
          className="mt-1 flex flex-col gap-2"
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          <Field
            label={t('library.practice.noteField')}
            hint={t('library.noClients')}
            value={text}
            onChange={setText}
            rows={4}
          />
          <div className="flex flex-wrap items-center gap-2">
            <Button
              kind="main"
              type="submit"
              onPress={() => undefined}
              whyNot={busy ? t('shell.loading') : null}
            >
              {t('library.save')}
            </Button>
            <Button onPress={() => setText(null)}>{t('library.cancel')}</Button>
            <ProblemLine problem={problem} />
          </div>
        </form>
      )}
    </div>
  )
}

function Reading({ view, practice }: Props) {
  const { t } = useTranslation()
  const { member } = useSession()
  const [why, setWhy] = useState('')
  const { busy, problem, saved } = useSaving()
  const { reading } = practice
  const whyNot = busy ? t('shell.loading') : null
  if (reading === null)
    return (
      <form
        className="flex flex-col gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          void saved(() => libraryWrites.putOnList(view.id, why))
        }}
      >
        <h3 className="font-medium">{t('library.practice.reading')}</h3>
        <Field
          label={t('library.practice.why')}
          hint={t('library.noClients')}
          value={why}
          onChange={setWhy}
        />
        <div className="flex flex-wrap items-center gap-2">
          <Button type="submit" onPress={() => undefined} whyNot={whyNot}>
            {t('library.practice.put')}
          </Button>
          <ProblemLine problem={problem} />
        </div>
      </form>
    )
  const isRead = reading.readBy.some(({ id }) => id === member.id)
  return (
    <div className="flex flex-col gap-2">
      <h3 className="font-medium">{t('library.practice.reading')}</h3>
      <p className="break-words">
        {t('library.practice.on', { name: reading.by.name, at: day(reading.at) })}
        {reading.why !== '' && `: ${reading.why}`}
      </p>
      <p className="text-s text-ink-2">
        {reading.readBy.length === 0
          ? t('library.practice.nobody')
          : t('library.practice.readBy', { names: reading.readBy.map(({ name }) => name).join(', ') })}
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <Button whyNot={whyNot} onPress={() => void saved(() => libraryWrites.markRead(view.id, !isRead))}>
          {t(isRead ? 'library.practice.unread' : 'library.practice.read')}
        </Button>
        <Button
          kind="plain"
          whyNot={whyNot}
          onPress={() => void saved(() => libraryWrites.takeOffList(view.id))}
        >
          {t('library.practice.take')}
        </Button>
        <ProblemLine problem={problem} />
      </div>
    </div>
  )
}
