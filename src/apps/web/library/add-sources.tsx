import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportedView } from '../../../contract/library.ts'
import { writes } from '../api/writes.ts'
import { announce } from '../shell/announce.tsx'

/** What the server takes in one request, with room for what JSON adds. */
const LARGEST = 900_000

type Done = { readonly name: string; readonly imported: ImportedView | null; readonly problem: string | null }

/** Files by hand or dropped, one after the other; each says what became of it. */
export function AddSources() {
  const { t } = useTranslation()
  const cache = useQueryClient()
  const [done, setDone] = useState<readonly Done[]>([])
  const [over, setOver] = useState(false)
  const take = async (files: readonly File[]): Promise<void> => {
    const all: Done[] = []
    const said = {
      tooLarge: t('library.tooLarge'),
      unreadable: t('library.fault.not-utf-8'),
      unreachable: t('shell.problem.unreachable'),
    }
    for (const file of files) {
      all.push(await bring(file, said))
      setDone([...all])
    }
    const added = all.reduce((sum, one) => sum + (one.imported?.added ?? 0), 0)
    announce(t('library.added', { count: added }))
    await cache.invalidateQueries({ queryKey: ['library'] })
  }
  return (
    <>
      <div
        className={`flex max-w-[68ch] flex-wrap items-center gap-2 border border-dashed p-4 ${over ? 'border-accent' : 'border-line'}`}
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
            accept=".bib,.ris,.nbib,.enw,.xml,.json,.jsonl,.html,.htm,.md,.txt"
            onChange={(event) => void take([...(event.target.files ?? [])])}
          />
        </label>
        <span className="text-s text-ink-2">{t('library.drop')}</span>
      </div>
      <ul className="mt-3 flex flex-col gap-3" aria-live="polite">
        {done.map((one) => (
          <li key={one.name}>
            <strong className="font-medium break-words">{one.name}</strong> <Outcome done={one} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Outcome({ done }: { readonly done: Done }) {
  const { t } = useTranslation()
  const { imported, problem } = done
  if (imported === null) return <span className="text-bad">{problem}</span>
  const { added, merged, duplicates, faults } = imported
  const words = [
    t('library.added', { count: added }),
    ...(merged > 0 ? [t('library.merged', { count: merged })] : []),
    ...(duplicates.length > 0 ? [t('library.duplicates', { count: duplicates.length })] : []),
  ]
  return (
    <>
      <span>{words.join(' · ')}</span>
      {faults.length > 0 && (
        <div className="text-s">
          <p className="font-medium">{t('library.left')}</p>
          <ul className="list-disc pl-5">
            {faults.slice(0, 50).map((fault) => (
              <li key={`${fault.place}${fault.why}`} className="break-words">
                {fault.place}: {t(`library.fault.${fault.why}`)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

async function bring(
  file: File,
  { tooLarge, unreadable, unreachable }: Readonly<Record<'tooLarge' | 'unreadable' | 'unreachable', string>>,
): Promise<Done> {
  const failed = (problem: string): Done => ({ name: file.name, imported: null, problem })
  if (file.size > LARGEST) return failed(tooLarge)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
  } catch {
    return failed(unreadable)
  }
  const answer = await writes.importSources({ name: file.name, text })
  return answer.ok
    ? { name: file.name, imported: answer.value, problem: null }
    : failed(answer.problem.words ?? unreachable)
}
