import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SourcePageView } from '../../../contract/library.ts'
import type { WithSourceView } from '../../../contract/source-page.ts'
import { standings } from '../../../domain/evidence/formats/record.ts'
import { authorLines, authorsIn, identifierLines } from '../../../domain/evidence/mend.ts'
import { libraryWrites } from '../api/library-writes.ts'
import { Button } from '../parts/button.tsx'
import { Choice, Field } from '../parts/field.tsx'
import { FormSheet } from '../parts/form-sheet.tsx'
import { useSaving } from '../parts/saving.ts'
import { announce } from '../shell/announce.tsx'
import { may, useSession } from '../shell/session.ts'

type Props = { readonly view: SourcePageView; readonly practice: WithSourceView | null }

/** Mends what is said of a source, or takes it out of the library. */
export function ChangePart({ view, practice }: Props) {
  const { t } = useTranslation()
  const allowed = may(useSession(), 'library.change')
  const [open, setOpen] = useState<'mend' | 'remove' | null>(null)
  const whyNot = !allowed ? t('library.mayNot') : view.ships ? t('library.change.notShipped') : null
  const close = (): void => setOpen(null)
  return (
    <div className="mt-2 flex flex-wrap items-center gap-2">
      <Button whyNot={whyNot} onPress={() => setOpen('mend')}>
        {t('library.change.mend')}
      </Button>
      <Button kind="plain" whyNot={whyNot} onPress={() => setOpen('remove')}>
        {t('library.change.remove')}
      </Button>
      {open === 'mend' && <MendSheet view={view} close={close} />}
      {open === 'remove' && <RemoveSheet view={view} practice={practice} close={close} />}
    </div>
  )
}

function MendSheet({ view, close }: { readonly view: SourcePageView; readonly close: () => void }) {
  const { t } = useTranslation()
  const [wanted, setWanted] = useState({
    ...{ title: view.title, authors: authorLines(view.names), issued: view.issued },
    ...{ container: view.container, identifiers: identifierLines(view.identifiers) },
    ...{ licence: view.licence, standing: view.standing },
  })
  const { busy, problem, save: write } = useSaving()
  const set = (change: Partial<typeof wanted>): void => setWanted({ ...wanted, ...change })
  const save = async (): Promise<void> => {
    const authors = [...authorsIn(wanted.authors)]
    const identifiers = wanted.identifiers.split('\n').filter((line) => line.trim() !== '')
    const done = await write(() => libraryWrites.mendSource(view.id, { ...wanted, authors, identifiers }))
    if (!done) return
    close()
    announce(t(done.alike.length > 0 ? 'library.change.alike' : 'library.change.mended'))
  }
  return (
    <FormSheet
      title={t('library.change.mendTitle')}
      busy={busy}
      problem={problem}
      save={() => void save()}
      close={close}
    >
      <p>{t('library.change.mendWords')}</p>
      <Field
        label={t('library.change.title')}
        value={wanted.title}
        onChange={(title) => set({ title })}
        rows={2}
        required
      />
      <Field
        label={t('library.change.authors')}
        hint={t('library.change.authorsHint')}
        value={wanted.authors}
        onChange={(authors) => set({ authors })}
        rows={4}
      />
      <Field
        label={t('library.change.issued')}
        hint={t('library.change.issuedHint')}
        value={wanted.issued}
        onChange={(issued) => set({ issued: issued.trim() })}
      />
      <Field
        label={t('library.change.container')}
        value={wanted.container}
        onChange={(container) => set({ container })}
      />
      <Field
        label={t('library.change.identifiers')}
        hint={t('library.change.identifiersHint')}
        value={wanted.identifiers}
        onChange={(identifiers) => set({ identifiers })}
        rows={3}
      />
      <Field
        label={t('library.change.licence')}
        value={wanted.licence}
        onChange={(licence) => set({ licence })}
      />
      <Choice
        label={t('library.change.standing')}
        value={wanted.standing}
        options={standings.map((value) => ({ value, label: t(`library.change.standings.${value}`) }))}
        onChange={(standing) => set({ standing })}
      />
      <p className="text-s text-ink-2">{t('library.change.standingHint')}</p>
    </FormSheet>
  )
}

function RemoveSheet({ view, practice, close }: Props & { readonly close: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [why, setWhy] = useState('')
  const { busy, problem, saved } = useSaving()
  const comments = practice?.comments.length ?? 0
  const appraisals = practice?.appraisals.length ?? 0
  const goes = [
    ...(comments > 0 ? [t('library.change.comments', { count: comments })] : []),
    ...(practice?.note ? [t('library.change.note')] : []),
    ...(practice?.reading ? [t('library.change.reading')] : []),
    ...(appraisals > 0 ? [t('library.change.appraisals', { count: appraisals })] : []),
    ...(view.files.length > 0 ? [t('library.change.files', { count: view.files.length })] : []),
  ]
  const save = async (): Promise<void> => {
    if (!(await saved(() => libraryWrites.removeSource(view.id, why)))) return
    announce(t('library.change.removed'))
    await navigate({ to: '/library' })
  }
  return (
    <FormSheet
      title={t('library.change.removeTitle', { title: view.title })}
      busy={busy}
      problem={problem}
      save={() => void save()}
      saveWords={t('library.change.remove')}
      close={close}
    >
      <p>{t('library.change.removeWords')}</p>
      <p className="font-medium">
        {goes.length === 0
          ? t('library.change.goesNothing')
          : t('library.change.goes', { what: goes.join(', ') })}
      </p>
      <Field
        label={t('library.change.why')}
        hint={t('library.noClients')}
        value={why}
        onChange={setWhy}
        rows={3}
        required
      />
    </FormSheet>
  )
}
