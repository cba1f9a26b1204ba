import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { SourcePageView } from '../../../contract/library.ts'
import { Part } from '../parts/page.tsx'

/** Where a source leads: what it refers to, who refers to it, and what resembles it. */
export function Leads({ view }: { readonly view: SourcePageView }) {
  const { t } = useTranslation()
  return (
    <>
      <Part title={t('library.references')}>
        {view.references.length === 0 && <p className="text-ink-2">{t('library.noReferences')}</p>}
        <ol className="flex max-w-[72ch] list-decimal flex-col gap-1 pl-6 text-s">
          {view.references.map((one, at) => (
            <li key={`${at}${one.text}`} className="break-words">
              <Reference reference={one} />
            </li>
          ))}
        </ol>
      </Part>
      <Part title={t('library.citedBy')}>
        <List leads={view.citedBy} none={t('library.citedByNobody')} />
      </Part>
      <Part title={t('library.similar')}>
        <List leads={view.similar} none={t('library.noSimilar')} />
      </Part>
    </>
  )
}

function Reference({ reference }: { readonly reference: SourcePageView['references'][number] }) {
  const { t } = useTranslation()
  const { text, url, heldAs } = reference
  return (
    <>
      {url === null ? (
        text
      ) : (
        <a href={url} rel="noreferrer" target="_blank" className="underline">
          {text || url}
        </a>
      )}{' '}
      {heldAs !== null && (
        <Link to="/library/$sourceId" params={{ sourceId: heldAs }} className="font-medium underline">
          {t('library.held')}
        </Link>
      )}
    </>
  )
}

function List(props: { readonly leads: SourcePageView['similar']; readonly none: string }) {
  if (props.leads.length === 0) return <p className="text-ink-2">{props.none}</p>
  return (
    <ul className="flex max-w-[72ch] flex-col gap-1">
      {props.leads.map(({ id, title }) => (
        <li key={id}>
          <Link to="/library/$sourceId" params={{ sourceId: id }} className="break-words underline">
            {title}
          </Link>
        </li>
      ))}
    </ul>
  )
}
