import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SourcePageView } from '../../../contract/library.ts'
import type { NewAppraisal, WithSourceView } from '../../../contract/source-page.ts'
import {
  appraisals,
  appraisalTools,
  judgements,
  type AppraisalDomain,
  type AppraisalTool,
  type Judgement,
} from '../../../domain/evidence/reading/appraisal.ts'
import { libraryWrites } from '../api/library-writes.ts'
import { Button } from '../parts/button.tsx'
import { Choice, Field } from '../parts/field.tsx'
import { Part } from '../parts/page.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'
import { announce } from '../shell/announce.tsx'
import { may, useSession } from '../shell/session.ts'
import { currentLocale } from '../words/words-in-use.ts'

type Props = { readonly view: SourcePageView; readonly practice: WithSourceView }

/** Questions about the risk of bias by design; whoever answers signs. No score is made of the answers. */
export function AppraisalPart({ view, practice }: Props) {
  const { t } = useTranslation()
  const { member } = useSession()
  const own = practice.appraisals.find(({ by }) => by.id === member.id)
  const [tool, setTool] = useState<AppraisalTool | null>(own?.tool ?? view.tool)
  const [open, setOpen] = useState(false)
  const others = practice.appraisals
  return (
    <Part title={t('library.bias.title')} intro={t('library.bias.intro')}>
      {others.length > 0 && (
        <ul className="mb-4 flex max-w-[72ch] flex-col gap-3">
          {others.map((one) => (
            <Judged key={one.by.id} appraisal={one} />
          ))}
        </ul>
      )}
      {tool === null && <p className="max-w-[68ch] text-ink-2">{t('library.bias.noTool')}</p>}
      <div className="flex max-w-[40ch] flex-col gap-3">
        <Choice
          label={t('library.bias.tool')}
          value={tool ?? 'none'}
          onChange={(chosen) => setTool(chosen === 'none' ? null : chosen)}
          options={[
            ...(tool === null ? [{ value: 'none' as const, label: t('library.bias.choose') }] : []),
            ...appraisalTools.map((one) => ({
              value: one,
              label: `${appraisals[one].name}: ${t(`library.bias.for.${one}`)}`,
            })),
          ]}
        />
      </div>
      {tool !== null && <Questions tool={tool} />}
      {tool !== null && !open && (
        <div className="mt-3">
          <Button onPress={() => setOpen(true)}>
            {t(own ? 'library.bias.again' : 'library.bias.answer')}
          </Button>
        </div>
      )}
      {tool !== null && open && (
        <Answers
          key={tool}
          view={view}
          tool={tool}
          own={own?.tool === tool ? own : null}
          close={() => setOpen(false)}
        />
      )}
    </Part>
  )
}

function Questions({ tool }: { readonly tool: AppraisalTool }) {
  const { t } = useTranslation()
  const { name, source, url, domains } = appraisals[tool]
  return (
    <div className="mt-3 max-w-[72ch]">
      <ol className="flex list-decimal flex-col gap-1 pl-6">
        {domains.map((domain) => (
          <li key={domain}>{t(`library.bias.question.${domain}`)}</li>
        ))}
      </ol>
      <p className="mt-2 text-s text-ink-2">
        {t('library.bias.source', { name })}{' '}
        <a href={url} rel="noreferrer" target="_blank" className="underline">
          {source}
        </a>
      </p>
    </div>
  )
}

function Judged({ appraisal }: { readonly appraisal: WithSourceView['appraisals'][number] }) {
  const { t } = useTranslation()
  const at = new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'medium' }).format(new Date(appraisal.at))
  return (
    <li className="rounded-lg border border-line bg-surface p-3">
      <p className="text-s text-ink-2">
        {t('library.bias.by', { name: appraisal.by.name, at, tool: appraisals[appraisal.tool].name })}
      </p>
      <dl className="mt-1 grid gap-x-4 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        {appraisal.judged.map(({ domain, judgement, why }) => (
          <div key={domain} className="contents">
            <dt>{t(`library.bias.domain.${domain}`)}</dt>
            <dd className="mb-1 break-words">
              <span className="font-medium">{t(`library.bias.judgement.${judgement}`)}</span>
              {why !== '' && ` · ${why}`}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

type Answer = { readonly judgement: Judgement | 'open'; readonly why: string }

function Answers(props: {
  readonly view: SourcePageView
  readonly tool: AppraisalTool
  readonly own: WithSourceView['appraisals'][number] | null
  readonly close: () => void
}) {
  const { t } = useTranslation()
  const { tool, view } = props
  const domains: readonly AppraisalDomain[] = appraisals[tool].domains
  const [given, setGiven] = useState<ReadonlyMap<AppraisalDomain, Answer>>(
    new Map(props.own?.judged.map(({ domain, judgement, why }) => [domain, { judgement, why }])),
  )
  const { busy, problem, saved } = useSaving()
  const mayJudge = may(useSession(), 'library.discuss')
  const set = (domain: AppraisalDomain, changed: Partial<Answer>): void => {
    const before = given.get(domain) ?? { judgement: 'open', why: '' }
    setGiven(new Map([...given, [domain, { ...before, ...changed }]]))
  }
  const judged: NewAppraisal['judged'] = domains.flatMap((domain) => {
    const { judgement, why } = given.get(domain) ?? { judgement: 'open', why: '' }
    return judgement === 'open' ? [] : [{ domain, judgement, why }]
  })
  const save = async (): Promise<void> => {
    if (!(await saved(() => libraryWrites.appraise(view.id, { tool, judged })))) return
    announce(t('library.saved'))
    props.close()
  }
  const whyNot = !mayJudge
    ? t('library.mayNot')
    : judged.length === 0
      ? t('library.bias.none')
      : busy
        ? t('shell.loading')
        : null
  return (
    <form
      className="mt-4 flex max-w-[72ch] flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (whyNot === null) void save()
      }}
    >
      {domains.map((domain) => (
        <fieldset key={domain} className="flex flex-col gap-2 border-t border-line pt-3">
          <legend className="font-medium">{t(`library.bias.question.${domain}`)}</legend>
          <Choice
            label={t('library.bias.risk')}
            value={given.get(domain)?.judgement ?? 'open'}
            onChange={(judgement) => set(domain, { judgement })}
            options={(['open', ...judgements] as const).map((one) => ({
              value: one,
              label: t(`library.bias.judgement.${one}`),
            }))}
          />
          <Field
            label={t('library.bias.why')}
            value={given.get(domain)?.why ?? ''}
            onChange={(why) => set(domain, { why })}
          />
        </fieldset>
      ))}
      <div className="flex flex-wrap items-center gap-2">
        <Button kind="main" type="submit" onPress={() => undefined} whyNot={whyNot}>
          {t('library.bias.save')}
        </Button>
        <Button onPress={props.close}>{t('library.cancel')}</Button>
        <ProblemLine problem={problem} />
      </div>
    </form>
  )
}
