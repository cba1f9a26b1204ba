import { useQuery } from '@tanstack/react-query'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { PrivacyView } from '../../../contract/privacy.ts'
import type { ConversationView } from '../../../contract/shapes.ts'
import { reads } from '../api/reads.ts'
import { Button } from '../parts/button.tsx'
import { currentLocale } from '../words/words-in-use.ts'
import { dayWords } from './days.ts'
import { draftsOf, stateLine } from './state-line.ts'
import { isPartName, type PartName } from './part-names.ts'

const PrivacySheet = lazy(async () => ({ default: (await import('./privacy-sheet.tsx')).PrivacySheet }))

/** In one line how this conversation stands with AI, and the way to all of it. The address says what is open. */
export function PrivacyPart({ view }: { readonly view: ConversationView }) {
  const { t } = useTranslation()
  const query = useQuery(reads.privacy(view.conversationId))
  const hash = useLocation({ select: (location) => location.hash })
  const navigate = useNavigate()
  const go = (part: PartName | null): void =>
    void navigate({
      to: '/inbox/$conversationId/$panel',
      params: { conversationId: view.conversationId, panel: 'about' },
      ...(part === null ? {} : { hash: part }),
    })
  return (
    <section>
      <h2 className="font-semibold">{t('privacy.title')}</h2>
      <div className="mt-1 min-h-16 text-s">
        {query.data && <Line view={view} privacy={query.data} />}
        {query.error && !query.data && <p role="alert">{t('privacy.failed')}</p>}
      </div>
      <div className="mt-2">
        <Button onPress={() => go('privacy-consents')}>{t('privacy.open')}</Button>
      </div>
      {isPartName(hash) && query.data && (
        <Suspense fallback={null}>
          <PrivacySheet view={view} privacy={query.data} part={hash} close={() => go(null)} />
        </Suspense>
      )}
    </section>
  )
}

function Line({ view, privacy }: { readonly view: ConversationView; readonly privacy: PrivacyView }) {
  const { t } = useTranslation()
  const which = stateLine(privacy, view.noAi)
  const name = view.client.preferredName
  const consent = draftsOf(privacy)?.consent ?? null
  const end = (at: string | null): string => (at === null ? '' : dayWords(at, currentLocale(), 'utc'))
  const past = (at: string | null): string => (at === null ? '' : dayWords(at, currentLocale(), 'here'))
  const guardian = consent?.guardian ?? null
  return (
    <>
      <p>
        {t(`privacy.line.${which}`, {
          name,
          who: guardian === null ? name : t('privacy.line.forWhom', { guardian, name }),
          model: consent?.model ?? '',
          provider: consent?.provider ?? '',
          way: consent ? t(`privacy.way.${consent.way}`) : '',
          day: past(consent?.givenAt ?? null),
          until: end(consent?.until ?? null),
          back: past(consent?.takenBackAt ?? null),
        })}
      </p>
      {which === 'in-force' && view.assist.level !== 'drafts' && view.assist.words && (
        <p className="mt-1 text-ink-2">
          {t('panel.held')} {view.assist.words}
        </p>
      )}
      {privacy.remoteOff && <p className="mt-1 font-medium">{t('privacy.remoteOff')}</p>}
    </>
  )
}
