import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportedView } from '../../../contract/library.ts'
import { libraryReads } from '../api/library-reads.ts'
import { libraryWrites } from '../api/library-writes.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'
import { may, useSession } from '../shell/session.ts'

/** A paper by its DOI, arXiv id or PMID, from the registers that an administrator allowed. */
export function LookUp() {
  const { t } = useTranslation()
  const allowed = may(useSession(), 'library.change')
  const cache = useQueryClient()
  const { data } = useQuery(libraryReads.registers())
  const [written, setWritten] = useState('')
  const [done, setDone] = useState<ImportedView | null>(null)
  const { busy, problem, save } = useSaving()
  const open = (data?.registers ?? []).filter((one) => one.allowed && one.inReach)
  // None is in reach: only whoever runs the server can change that.
  const all = data?.registers ?? []
  const beyond = all.some((one) => one.inReach) ? [] : all
  const whyNot = !allowed
    ? t('library.mayNot')
    : open.length === 0
      ? t(beyond.length > 0 ? 'library.lookUp.beyond' : 'library.lookUp.none', {
          hosts: beyond.map(({ host }) => host).join(', '),
        })
      : busy
        ? t('shell.loading')
        : null
  const ask = async (): Promise<void> => {
    if (whyNot !== null || written.trim() === '') return
    const answer = await save(() => libraryWrites.lookUp(written))
    setDone(answer)
    if (answer && answer.added + answer.merged > 0) setWritten('')
    await cache.invalidateQueries({ queryKey: ['library'] })
  }
  return (
    <form
      className="mt-4 flex max-w-[68ch] flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void ask()
      }}
    >
      <Field
        label={t('library.lookUp.label')}
        hint={
          open.length === 0
            ? t('library.lookUp.hint')
            : t('library.lookUp.leaves', { hosts: open.map(({ host }) => host).join(', ') })
        }
        value={written}
        onChange={setWritten}
      />
      <Button type="submit" onPress={() => undefined} whyNot={whyNot}>
        {t('library.lookUp.ask')}
      </Button>
      <ProblemLine problem={problem} />
      {done && (
        <output className="block w-full">
          {done.faults.length > 0
            ? done.faults.map(({ place, why }) => `${place}: ${t(`library.fault.${why}`)}`).join(' · ')
            : done.added > 0
              ? t('library.added', { count: done.added })
              : t('library.merged', { count: done.merged })}
        </output>
      )}
    </form>
  )
}
