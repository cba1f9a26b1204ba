import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EmergenciesView } from '../../../contract/care.ts'
import { breakGlassOutcomes, type BreakGlassOutcome } from '../../../domain/access/break-glass.ts'
import { reads } from '../api/reads.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { Choice, Field } from '../parts/field.tsx'
import { FormSheet } from '../parts/form-sheet.tsx'
import { Part } from '../parts/page.tsx'
import { useSaving } from '../parts/saving.ts'
import { Seen } from '../parts/seen.tsx'
import { momentWords } from '../privacy/days.ts'
import { currentLocale } from '../words/words-in-use.ts'

type Listed = EmergenciesView['emergencies'][number]

/** What a supervisor still has to look at, and below it what was looked at. */
export function Reviews() {
  const { t } = useTranslation()
  const query = useQuery(reads.emergencies())
  const [looking, setLooking] = useState<Listed | null>(null)
  return (
    <Seen query={query} lines={3}>
      {({ emergencies }) => {
        const waiting = emergencies.filter((one) => one.review === null)
        const done = emergencies.filter((one) => one.review !== null)
        return (
          <>
            <Part title={t('care.reviews')}>
              {waiting.length === 0 && <p className="text-ink-2">{t('care.reviewsNone')}</p>}
              {waiting.map((one) => (
                <div key={one.id} className="flex flex-col items-start gap-2 py-2">
                  <What of={one} />
                  <Button kind="main" onPress={() => setLooking(one)}>
                    {t('care.review')}
                  </Button>
                </div>
              ))}
            </Part>
            {done.length > 0 && (
              <Part title={t('care.reviewed')}>
                {done.map((one) => (
                  <div key={one.id} className="py-2">
                    <What of={one} />
                    {one.review && (
                      <p>
                        <strong className="font-semibold">{t(`care.outcomes.${one.review.outcome}`)}</strong>{' '}
                        <span className="break-words">{one.review.words}</span>{' '}
                        <span className="text-ink-2">{one.review.by}</span>
                      </p>
                    )}
                  </div>
                ))}
              </Part>
            )}
            {looking && <ReviewForm of={looking} close={() => setLooking(null)} />}
          </>
        )
      }}
    </Seen>
  )
}

function What({ of }: { readonly of: Listed }) {
  const { t } = useTranslation()
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <strong className="font-semibold break-words">
          {t(of.erasedAt === null ? 'care.reviewLine' : 'care.reviewErasedLine', {
            name: of.member.name,
            client: of.clientName,
          })}
        </strong>
        <time dateTime={of.at} className="text-ink-2">
          {momentWords(of.at, currentLocale())}
        </time>
      </p>
      {of.erasedAt === null ? (
        <p className="break-words whitespace-pre-wrap">{of.reason}</p>
      ) : (
        <p className="text-ink-2">
          {t('care.reviewErased', { day: momentWords(of.erasedAt, currentLocale()) })}
        </p>
      )}
    </>
  )
}

function ReviewForm({ of, close }: { readonly of: Listed; readonly close: () => void }) {
  const { t } = useTranslation()
  const [outcome, setOutcome] = useState<BreakGlassOutcome>('justified')
  const [words, setWords] = useState('')
  const { busy, problem, saved } = useSaving()
  const save = async (): Promise<void> => {
    if (await saved(() => writes.reviewEmergency(of.id, { outcome, words }))) close()
  }
  return (
    <FormSheet title={t('care.review')} busy={busy} problem={problem} save={() => void save()} close={close}>
      <What of={of} />
      <Choice
        label={t('care.outcome')}
        value={outcome}
        options={breakGlassOutcomes.map((value) => ({ value, label: t(`care.outcomes.${value}`) }))}
        onChange={setOutcome}
      />
      {of.erasedAt === null && (
        <Field label={t('care.found')} rows={3} required value={words} onChange={setWords} />
      )}
    </FormSheet>
  )
}
