import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { problemIn } from '../api/ask.ts'
import { libraryReads } from '../api/library-reads.ts'

/** The passage that was cited, or what became of it. */
export function PassageCard(props: {
  readonly id: string
  readonly sourceId: string
  readonly passage: number
  readonly digest: string | null
}) {
  const { t } = useTranslation()
  const { data, error } = useQuery(libraryReads.passage(props.sourceId, props.passage, props.digest))
  return (
    <span
      id={props.id}
      role="tooltip"
      className="absolute top-full left-0 z-20 block max-h-64 w-[min(22rem,78vw)] overflow-y-auto rounded-lg border border-line-strong bg-raised p-3 text-s break-words shadow-lift"
    >
      {data ? (
        <>
          <span className="block font-medium">
            {[data.title, data.publisher, data.date].filter((part) => part !== '').join(' · ')}
          </span>
          {data.stands === 'changed' ? (
            <span className="block font-medium">{t('panel.passageChanged')}</span>
          ) : (
            <span className="block text-ink-2">
              {t('panel.passage', { number: (data.number ?? 0) + 1 })}
              {data.section !== '' && ` · ${data.section}`}
            </span>
          )}
          <span dir="auto" className="mt-1 block">
            {data.stands === 'changed' ? data.before?.text : data.text}
          </span>
        </>
      ) : (
        t(
          !error
            ? 'shell.loading'
            : problemIn(error).code === 'source-removed'
              ? 'panel.sourceRemoved'
              : 'panel.passageGone',
        )
      )}
    </span>
  )
}
