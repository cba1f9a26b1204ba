import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PrivacyView, PurposeStanding } from '../../../contract/privacy.ts'
import { Button } from '../parts/button.tsx'
import { currentLocale } from '../words/words-in-use.ts'
import { ConsentForm } from './consent-form.tsx'
import { dayWords, momentWords } from './days.ts'
import { Facts } from './facts.tsx'
import type { PartProps } from './part-props.ts'
import { WithdrawForm } from './withdraw-form.tsx'

type Doing = 'reading' | 'recording' | 'withdrawing'

/** What was agreed, purpose by purpose; where this member may, a yes told in person and its end are recorded. */
export function Consents({ view, privacy }: PartProps) {
  const { t } = useTranslation()
  const [doing, setDoing] = useState<Doing>('reading')
  const back = (): void => setDoing('reading')
  if (doing === 'recording') return <ConsentForm view={view} privacy={privacy} done={back} />
  if (doing === 'withdrawing') return <WithdrawForm view={view} privacy={privacy} done={back} />
  const used = privacy.purposes.filter((one) => one.inUse || one.consent !== null)
  const unused = privacy.purposes.filter((one) => !used.includes(one))
  return (
    <div className="flex flex-col gap-5">
      <p className="text-s text-ink-2">{t('privacy.consents.intro')}</p>
      {used.map((one) => (
        <section key={one.purpose} aria-labelledby={`purpose-${one.purpose}`}>
          <div className="flex flex-wrap items-baseline justify-between gap-x-3">
            <h3 id={`purpose-${one.purpose}`} className="font-semibold">
              {t(`privacy.purpose.${one.purpose}`)}
            </h3>
            <p className={one.state === 'in-force' ? 'font-medium text-good' : 'font-medium'}>
              {t(`privacy.state.${one.state}`)}
            </p>
          </div>
          {one.consent && <Given standing={one} name={view.client.preferredName} />}
          {one.inUse && <Steps standing={one} privacy={privacy} doing={setDoing} />}
        </section>
      ))}
      <section aria-labelledby="purposes-unused">
        <h3 id="purposes-unused" className="font-semibold">
          {t('privacy.consents.unused')}
        </h3>
        <p className="text-s text-ink-2">{t('privacy.consents.unusedWords')}</p>
        <ul className="mt-1 columns-1 text-s sm:columns-2">
          {unused.map((one) => (
            <li key={one.purpose}>{t(`privacy.purpose.${one.purpose}`)}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function Given({ standing, name }: { readonly standing: PurposeStanding; readonly name: string }) {
  const { t } = useTranslation()
  const { consent, state } = standing
  if (!consent) return null
  const locale = currentLocale()
  const language = consent.language === 'es' ? t('shell.language_es') : t('shell.language_en')
  const facts = [
    [t('privacy.consents.to'), t('privacy.consents.model', { ...consent })],
    [t('privacy.consents.said'), consent.guardian === null ? name : consent.guardian],
    [t('privacy.consents.how'), t(`privacy.way.${consent.way}`)],
    ...(consent.recordedBy === null ? [] : [[t('privacy.consents.wroteDown'), consent.recordedBy] as const]),
    [t('privacy.consents.given'), momentWords(consent.givenAt, locale)],
    ...(consent.until === null
      ? []
      : [
          [
            t(state === 'run-out' ? 'privacy.consents.ranOut' : 'privacy.consents.until'),
            dayWords(consent.until, locale, 'utc'),
          ] as const,
        ]),
    ...(consent.takenBackAt === null
      ? []
      : [[t('privacy.consents.back'), momentWords(consent.takenBackAt, locale)] as const]),
    [
      t('privacy.consents.read'),
      t('privacy.consents.wording', { language, version: consent.version.slice(0, 16) }),
    ],
  ] as const
  return (
    <div className="mt-2">
      <Facts facts={facts} />
    </div>
  )
}

function Steps(props: {
  readonly standing: PurposeStanding
  readonly privacy: PrivacyView
  readonly doing: (doing: Doing) => void
}) {
  const { t } = useTranslation()
  const { privacy } = props
  const { state, purpose } = props.standing
  if (!privacy.change.may) return null
  const holds = state === 'in-force' || state === 'for-another-model'
  const kept = privacy.ledger.some(
    (row) => row.purpose === purpose && row.outcome === 'shown' && row.deletedAt === null,
  )
  return (
    <div className="mt-3 flex flex-wrap items-center gap-2">
      <Button
        onPress={() => props.doing('recording')}
        whyNot={privacy.provider === null ? t('privacy.consents.noProvider') : null}
      >
        {t(state === 'none' ? 'privacy.consents.record' : 'privacy.consents.renew')}
      </Button>
      {(holds || kept) && (
        <Button onPress={() => props.doing('withdrawing')}>
          {t(holds ? 'privacy.consents.withdraw' : 'privacy.consents.delete')}
        </Button>
      )}
    </div>
  )
}
