import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TriageView } from '../../../contract/follow-up.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { Part } from '../parts/page.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'
import { dayWords } from '../privacy/days.ts'
import { Options, Tick } from '../privacy/options.tsx'
import { announce } from '../shell/announce.tsx'
import { may, useSession } from '../shell/session.ts'
import { currentLocale } from '../words/words-in-use.ts'

/** Which published table counts, and whose licensed wording stands beside our labels. */
export function TriagePart({ triage }: { readonly triage: TriageView }) {
  const { t } = useTranslation()
  return (
    <Part title={t('followUp.settings.title')} intro={t('followUp.settings.intro')}>
      <div className="flex flex-col gap-6">
        <TableForm triage={triage} />
        <section className="flex flex-col gap-2">
          <h3 className="font-medium">{t('followUp.settings.wording')}</h3>
          <p className="max-w-[68ch] text-s text-ink-2">{t('followUp.settings.wordingIntro')}</p>
          <Wording triage={triage} />
        </section>
      </div>
    </Part>
  )
}

function TableForm({ triage }: { readonly triage: TriageView }) {
  const { t } = useTranslation()
  const session = useSession()
  const [table, setTable] = useState<string | null>(triage.signed?.table ?? null)
  const { busy, problem, saved } = useSaving()
  const sign = async (): Promise<void> => {
    if (table !== null && (await saved(() => writes.signTriage(table))))
      announce(t('followUp.settings.signedNow'))
  }
  const whyNot = !may(session, 'triage.sign')
    ? t('followUp.settings.maySign')
    : table === null
      ? t('followUp.chooseFirst')
      : busy
        ? t('composer.saving')
        : null
  return (
    <div className="flex flex-col gap-2">
      <Options
        label={t('followUp.settings.table')}
        value={table}
        onChange={setTable}
        options={triage.tables.map(({ id, name }) => ({ value: id, label: name[currentLocale()] }))}
      />
      <p className="text-s text-ink-2">
        {triage.signed
          ? t('followUp.signed', {
              who: triage.signed.by,
              day: dayWords(triage.signed.at, currentLocale(), 'here'),
            })
          : t('followUp.unsigned')}
      </p>
      <ul className="text-s text-ink-3">
        {triage.tables.map(({ id, name, source }) => (
          <li key={id}>
            {name[currentLocale()]}: {source}
          </li>
        ))}
      </ul>
      <ProblemLine problem={problem} />
      <div className="flex flex-wrap items-center gap-2">
        <Button onPress={() => void sign()} whyNot={whyNot}>
          {t('followUp.settings.sign')}
        </Button>
      </div>
    </div>
  )
}

function Wording({ triage: { wording } }: { readonly triage: TriageView }) {
  const { t } = useTranslation()
  const session = useSession()
  const allowed = may(session, 'instrument.attest')
  const { busy, problem, saved } = useSaving()
  const remove = async (): Promise<void> => {
    if (await saved(() => writes.withdrawWording())) announce(t('followUp.settings.saved'))
  }
  if (!wording)
    return (
      <>
        <p className="text-s">{t('followUp.settings.none')}</p>
        {allowed ? <AttestForm /> : <p className="text-s text-ink-2">{t('followUp.settings.mayAttest')}</p>}
      </>
    )
  const { holder, reference, notice, by: who, at } = wording
  const languages = wording.languages.map((one) => t(`shell.language_${one}`)).join(', ')
  const day = dayWords(at, currentLocale(), 'here')
  return (
    <>
      <p className="text-s">{t('followUp.settings.loaded', { languages, holder, reference, who, day })}</p>
      <p className="text-s text-ink-3">{notice}</p>
      <ProblemLine problem={problem} />
      <div>
        <Button
          onPress={() => void remove()}
          whyNot={!allowed ? t('followUp.settings.mayAttest') : busy ? t('composer.saving') : null}
        >
          {t('followUp.settings.remove')}
        </Button>
      </div>
    </>
  )
}

function AttestForm() {
  const { t } = useTranslation()
  const [holder, setHolder] = useState('')
  const [reference, setReference] = useState('')
  const [attested, setAttested] = useState(false)
  const [file, setFile] = useState<string | null>(null)
  const [pressed, setPressed] = useState(false)
  const { busy, problem, saved } = useSaving()
  const load = async (): Promise<void> => {
    setPressed(true)
    if (!attested || file === null) return
    const told = { attested: true, holder, reference, file } as const
    if (await saved(() => writes.attestWording(told))) announce(t('followUp.settings.saved'))
  }
  return (
    <form
      noValidate
      className="flex max-w-[480px] flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) void load()
      }}
    >
      <Field label={t('followUp.settings.holder')} value={holder} onChange={setHolder} required />
      <Field
        label={t('followUp.settings.reference')}
        hint={t('followUp.settings.referenceHint')}
        value={reference}
        onChange={setReference}
        required
      />
      <FileField pressed={pressed && file === null} onChange={setFile} />
      <Tick
        label={t('followUp.settings.attest')}
        checked={attested}
        onChange={setAttested}
        wrong={pressed && !attested ? t('followUp.settings.attestMissing') : null}
      />
      <ProblemLine problem={problem} />
      <div>
        <Button type="submit" onPress={() => {}} whyNot={busy ? t('composer.saving') : null} whyShown>
          {t('followUp.settings.load')}
        </Button>
      </div>
    </form>
  )
}

function FileField(props: { readonly pressed: boolean; readonly onChange: (text: string | null) => void }) {
  const { t } = useTranslation()
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor="wording-file" className="text-s font-medium">
        {t('followUp.settings.file')}
      </label>
      <span id="wording-hint" className="text-s text-ink-2">
        {t('followUp.settings.fileHint')}
      </span>
      <input
        id="wording-file"
        type="file"
        className="field"
        accept="application/json,.json"
        aria-describedby="wording-hint"
        onChange={({ target }) => {
          const [chosen] = target.files ?? []
          void (chosen ? chosen.text().then(props.onChange) : props.onChange(null))
        }}
      />
      {props.pressed && (
        <p role="alert" className="text-s font-medium text-bad">
          {t('followUp.settings.fileMissing')}
        </p>
      )}
    </div>
  )
}
