import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MOST_BYTES } from '../../../domain/evidence/file-size.ts'
import { libraryWrites } from '../api/library-writes.ts'
import { may, useSession } from '../shell/session.ts'
import { ImportsList } from './imports-list.tsx'

const ACCEPT = '.pdf,.bib,.ris,.nbib,.enw,.xml,.json,.jsonl,.html,.htm,.md,.txt'
type Unsent = { readonly name: string; readonly problem: string }

/** Files by hand or dropped, any number of them: sent one after the other, then the server imports them, whatever becomes
 * of this page. */
export function AddSources() {
  const { t } = useTranslation()
  const cache = useQueryClient()
  const allowed = may(useSession(), 'library.change')
  const [sending, setSending] = useState<readonly string[]>([])
  const [unsent, setUnsent] = useState<readonly Unsent[]>([])
  const [over, setOver] = useState(false)
  const take = async (files: readonly File[]): Promise<void> => {
    setUnsent([])
    setSending((before) => [...before, ...files.map(({ name }) => name)])
    for (const file of files) {
      const problem = await send(file)
      if (problem !== null) setUnsent((before) => [...before, { name: file.name, problem }])
      setSending((before) => without(before, file.name))
      await cache.invalidateQueries({ queryKey: ['library', 'imports'] })
    }
  }
  const send = async (file: File): Promise<string | null> => {
    if (file.size > MOST_BYTES) return t('library.tooLarge')
    const sent = await libraryWrites.sendFile(file)
    return sent.ok ? null : (sent.problem.words ?? t('shell.problem.unreachable'))
  }
  if (!allowed) return <p className="text-ink-2">{t('library.mayNot')}</p>
  return (
    <>
      <div
        data-drop
        className={`flex max-w-[68ch] flex-wrap items-center gap-2 border border-dashed p-6 ${over ? 'border-accent bg-accent-soft' : 'border-line-strong'}`}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          void take([...event.dataTransfer.files])
        }}
      >
        {/* The browser's own button speaks the browser's language; the label is the one that is seen. */}
        <label className="button focus-within:outline-2 focus-within:outline-accent">
          {t('library.choose')}
          <input
            type="file"
            multiple
            className="sr-only"
            accept={ACCEPT}
            onChange={(event) => {
              void take([...(event.target.files ?? [])])
              // The same file chosen again is a choice, too.
              event.target.value = ''
            }}
          />
        </label>
        <span className="text-s text-ink-2">{t('library.drop')}</span>
      </div>
      {sending.length > 0 && (
        <output className="mt-3 block text-ink-2">
          {t('library.sending', { name: sending[0], count: sending.length })}
        </output>
      )}
      {unsent.length > 0 && (
        <ul className="mt-3 flex flex-col gap-1" role="alert">
          {unsent.map(({ name, problem }) => (
            <li key={name} className="break-words">
              <strong className="font-medium">{name}</strong> <span className="text-bad">{problem}</span>
            </li>
          ))}
        </ul>
      )}
      <ImportsList />
    </>
  )
}

function without(names: readonly string[], name: string): readonly string[] {
  const at = names.indexOf(name)
  return names.filter((_, place) => place !== at)
}
