import { useTranslation } from 'react-i18next'
import { guidelineOf } from '../../../domain/guard/sources.ts'
import type { MoveView } from '../../../contract/shapes.ts'
import { showMessage } from '../conversation/lit.ts'
import { Button } from '../parts/button.tsx'
import { GuidelineLink } from './guideline-link.tsx'
import { SourceLink } from './source-card.tsx'

type Basis = MoveView['basis'][number]

/** Only addresses a browser opens as a page; whatever else stands in a source is shown as text. */
const opens = (url: string): boolean => /^https?:\/\//i.test(url)

/** What a suggestion rests on: the client's own words, what was agreed, a sign, a source, a guideline. */
export function BasisList({ basis, name }: { readonly basis: readonly Basis[]; readonly name: string }) {
  const { t } = useTranslation()
  if (basis.length === 0) return null
  return (
    <ul aria-label={t('panel.basis')} className="mt-2 flex flex-col gap-1.5 text-s">
      {basis.map((one, place) => (
        <li key={`${one.kind}-${place}`} className="border-l-2 border-line-strong pl-2">
          <One basis={one} name={name} />
        </li>
      ))}
    </ul>
  )
}

function One({ basis, name }: { readonly basis: Basis; readonly name: string }) {
  const { t } = useTranslation()
  if (basis.kind === 'client-words')
    return (
      <>
        <span className="text-ink-2">{t('panel.basisWords', { name })}: </span>
        <q dir="auto">{basis.quote}</q>{' '}
        <Button kind="plain" onPress={() => showMessage(basis.messageId)}>
          {t('panel.showWhere')}
        </Button>
      </>
    )
  if (basis.kind === 'profile')
    return (
      <>
        <span className="text-ink-2">{t(`panel.profile.${basis.part}`)}: </span>
        <q dir="auto">{basis.quote}</q>
      </>
    )
  if (basis.kind === 'signal')
    return (
      <>
        <span className="text-ink-2">{t('panel.basisSignal')}: </span>
        <bdi>{basis.words}</bdi>
      </>
    )
  return (
    <>
      <span className="text-ink-2">
        {t(basis.kind === 'source' ? 'panel.basisSource' : 'panel.basisGuideline')}:{' '}
      </span>
      {basis.kind === 'source' && basis.passage !== null ? (
        <SourceLink
          sourceId={basis.sourceId}
          passage={basis.passage}
          digest={basis.digest}
          title={basis.title}
        />
      ) : basis.kind === 'guideline' && guidelineOf(basis.title) !== null ? (
        <GuidelineLink words={basis.title} rule={null} />
      ) : (
        <Source title={basis.title} url={basis.url} />
      )}
      {basis.kind === 'source' && (
        <>
          {' '}
          <q dir="auto" className="text-ink-2">
            {basis.quote}
          </q>
        </>
      )}
    </>
  )
}

function Source({ title, url }: { readonly title: string; readonly url: string }) {
  const { t } = useTranslation()
  if (!opens(url)) return <span>{title}</span>
  return (
    <a href={url} target="_blank" rel="noreferrer noopener" className="text-accent underline">
      {title}
      <span className="sr-only"> ({t('panel.opens')})</span>
    </a>
  )
}
