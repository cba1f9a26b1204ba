import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CareView, CoverView } from '../../../contract/care.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { Choice, Field } from '../parts/field.tsx'
import { FormSheet } from '../parts/form-sheet.tsx'
import { Part } from '../parts/page.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'
import { momentWords } from '../privacy/days.ts'
import { useSession } from '../shell/session.ts'
import { currentLocale } from '../words/words-in-use.ts'

/** Covers shown at most: what is long over stands in the audit. */
const MOST_SHOWN = 20

export function Covers({ view }: { readonly view: CareView }) {
  const { t } = useTranslation()
  const [arranging, setArranging] = useState(false)
  return (
    <Part title={t('care.covers')}>
      {view.covers.length === 0 && <p className="text-ink-2">{t('care.coversNone')}</p>}
      <ul className="flex flex-col divide-y divide-line">
        {view.covers.slice(0, MOST_SHOWN).map((cover) => (
          <li key={cover.id} className="py-3">
            <CoverLine cover={cover} />
          </li>
        ))}
      </ul>
      <div className="mt-3">
        <Button onPress={() => setArranging(true)}>{t('care.cover')}</Button>
      </div>
      {arranging && <CoverForm view={view} close={() => setArranging(false)} />}
    </Part>
  )
}

function CoverLine({ cover }: { readonly cover: CoverView }) {
  const { t } = useTranslation()
  const session = useSession()
  const { busy, problem, saved } = useSaving()
  const locale = currentLocale()
  const [from, until] = [momentWords(cover.from, locale), momentWords(cover.until, locale)]
  const over = cover.state === 'over'
  const mine = session.member.role === 'supervisor' || cover.forMember.id === session.member.id
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <strong className="font-semibold">
          {t('care.coverLine', { name: cover.member.name, away: cover.forMember.name })}
        </strong>
        <span className="text-ink-2">
          {over
            ? t('care.coverOver')
            : t(cover.state === 'now' ? 'care.coverStands' : 'care.coverLater', { from, until })}
        </span>
      </p>
      {!over && mine && (
        <Button onPress={() => void saved(() => writes.endCover(cover.id))} whyNot={busy ? '…' : null}>
          {t('care.end')}
        </Button>
      )}
      <ProblemLine problem={problem} />
    </>
  )
}

/** A local time without a zone, as the browser's field writes it. */
const typedOf = (ms: number): string => {
  const at = new Date(ms)
  return new Date(ms - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

function CoverForm({ view, close }: { readonly view: CareView; readonly close: () => void }) {
  const { t } = useTranslation()
  const session = useSession()
  const own = session.member.role === 'practitioner'
  const away = own ? session.member.id : (view.practitioners[0]?.id ?? '')
  const options = view.practitioners.map(({ id, name }) => ({ value: id, label: name }))
  const [typed, setTyped] = useState(() => ({
    forMember: away,
    memberId: options.find(({ value }) => value !== away)?.value ?? '',
    from: typedOf(Date.now()),
    until: typedOf(Date.now() + 7 * 86_400_000),
  }))
  const [looked, setLooked] = useState(false)
  const { busy, problem, saved } = useSaving()
  const wrong = !(Date.parse(typed.from) < Date.parse(typed.until))
  const save = async (): Promise<void> => {
    setLooked(true)
    if (wrong) return
    const times = { from: new Date(typed.from).toISOString(), until: new Date(typed.until).toISOString() }
    if (await saved(() => writes.arrangeCover({ ...typed, ...times }))) close()
  }
  return (
    <FormSheet title={t('care.cover')} busy={busy} problem={problem} save={() => void save()} close={close}>
      {!own && (
        <Choice
          label={t('care.coverFor')}
          value={typed.forMember}
          options={options}
          onChange={(forMember) => setTyped({ ...typed, forMember })}
        />
      )}
      <Choice
        label={t('care.coverBy')}
        value={typed.memberId}
        options={options.filter(({ value }) => value !== typed.forMember)}
        onChange={(memberId) => setTyped({ ...typed, memberId })}
      />
      <Field
        label={t('care.from')}
        type="datetime-local"
        value={typed.from}
        onChange={(from) => setTyped({ ...typed, from })}
      />
      <Field
        label={t('care.until')}
        type="datetime-local"
        hint={t('care.untilHint')}
        value={typed.until}
        wrong={looked && wrong ? t('care.timesWrong') : null}
        onChange={(until) => setTyped({ ...typed, until })}
      />
    </FormSheet>
  )
}
