import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CareView, HandoverView } from '../../../contract/care.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { Choice, Field } from '../parts/field.tsx'
import { FormSheet } from '../parts/form-sheet.tsx'
import { Part } from '../parts/page.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'
import { momentWords } from '../privacy/days.ts'
import { may, useSession } from '../shell/session.ts'
import { currentLocale } from '../words/words-in-use.ts'

export function Handovers({ view }: { readonly view: CareView }) {
  const { t } = useTranslation()
  const session = useSession()
  const [offering, setOffering] = useState(false)
  const offers = may(session, 'handover.offer') && view.clients.length > 0
  return (
    <Part title={t('care.handovers')}>
      {view.handovers.length === 0 && <p className="text-ink-2">{t('care.handoversNone')}</p>}
      <ul className="flex flex-col divide-y divide-line">
        {view.handovers.map((one) => (
          <li key={one.id} className="py-3">
            <HandoverLine of={one} />
          </li>
        ))}
      </ul>
      {offers && (
        <div className="mt-3">
          <Button onPress={() => setOffering(true)}>{t('care.handover')}</Button>
        </div>
      )}
      {offering && <OfferForm view={view} close={() => setOffering(false)} />}
    </Part>
  )
}

function HandoverLine({ of }: { readonly of: HandoverView }) {
  const { t } = useTranslation()
  const session = useSession()
  const { busy, problem, saved } = useSaving()
  const answers =
    of.answer !== null
      ? []
      : of.to.id === session.member.id
        ? (['accepted', 'declined'] as const)
        : of.from.id === session.member.id
          ? (['withdrawn'] as const)
          : []
  const label = { accepted: 'care.accept', declined: 'care.decline', withdrawn: 'care.withdraw' } as const
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <strong className="font-semibold break-words">
          {t('care.handoverLine', { client: of.clientName, from: of.from.name, to: of.to.name })}
        </strong>
        <span className="text-ink-2">
          {t(`care.answer.${of.answer ?? 'open'}`, {
            until: momentWords(of.until, currentLocale()),
          })}
        </span>
      </p>
      <p className="break-words whitespace-pre-wrap">{of.words}</p>
      <div className="flex flex-wrap gap-2">
        {answers.map((answer) => (
          <Button
            key={answer}
            kind={answer === 'accepted' ? 'main' : 'plain'}
            onPress={() => void saved(() => writes.answerHandover(of.id, answer))}
            whyNot={busy ? t('composer.saving') : null}
            whyShown
          >
            {t(label[answer])}
          </Button>
        ))}
      </div>
      <ProblemLine problem={problem} />
    </>
  )
}

function OfferForm({ view, close }: { readonly view: CareView; readonly close: () => void }) {
  const { t } = useTranslation()
  const session = useSession()
  const colleagues = view.practitioners.filter(({ id }) => id !== session.member.id)
  const [typed, setTyped] = useState({
    client: view.clients[0]?.conversationId ?? '',
    toMember: colleagues[0]?.id ?? '',
    words: '',
  })
  const { busy, problem, saved } = useSaving()
  const save = async (): Promise<void> => {
    const { client, ...offer } = typed
    if (await saved(() => writes.offerHandover(client, offer))) close()
  }
  return (
    <FormSheet
      title={t('care.handover')}
      busy={busy}
      problem={problem}
      save={() => void save()}
      close={close}
    >
      <p className="text-ink-2">{t('care.handoverHint')}</p>
      <Choice
        label={t('care.client')}
        value={typed.client}
        options={view.clients.map(({ conversationId, name }) => ({ value: conversationId, label: name }))}
        onChange={(client) => setTyped({ ...typed, client })}
      />
      <Choice
        label={t('care.to')}
        value={typed.toMember}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(toMember) => setTyped({ ...typed, toMember })}
      />
      <Field
        label={t('care.words')}
        rows={5}
        required
        value={typed.words}
        onChange={(words) => setTyped({ ...typed, words })}
      />
    </FormSheet>
  )
}
