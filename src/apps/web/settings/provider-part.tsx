import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NewProvider, ProviderView } from '../../../contract/administration.ts'
import { writes, type Tried } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { Choice, Field } from '../parts/field.tsx'
import { Part } from '../parts/page.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'

const kinds = ['openai-compatible', 'anthropic', 'openai'] as const

/** The model that drafts, where there is one. */
export function ProviderPart({ provider }: { readonly provider: ProviderView | null }) {
  const { t } = useTranslation()
  const fixed = provider?.from === 'environment'
  return (
    <Part title={t('settings.provider')} intro={t('settings.providerIntro')}>
      {provider === null && <p className="mb-3 text-ink-2">{t('settings.noProvider')}</p>}
      {provider && !fixed && <Stands provider={provider} />}
      {fixed && provider ? <Fixed provider={provider} /> : <ProviderForm provider={provider} />}
      {provider && <TryIt />}
    </Part>
  )
}

/** Whether what is sent stays in the house. The server's configuration says it; nothing on this page can. */
function Stands({ provider }: { readonly provider: ProviderView }) {
  const { t } = useTranslation()
  const colour = provider.reach === 'not-allowed' ? 'text-bad' : ''
  return (
    <p className={`mb-3 font-medium ${colour}`}>
      {provider.name}: {t(`settings.reach.${provider.reach}`)}
    </p>
  )
}

/** What the environment sets is shown and not changed here. */
function Fixed({ provider }: { readonly provider: ProviderView }) {
  const { t } = useTranslation()
  const facts = [
    [t('settings.kind'), t(`settings.kinds.${provider.kind}`)],
    [t('settings.model'), provider.model],
    [t('settings.baseUrl'), provider.baseUrl ?? ''],
    [t('settings.stands'), t(`settings.reach.${provider.reach}`)],
  ] as const
  return (
    <>
      <p className="font-medium">{t('settings.fromEnvironment')}</p>
      <dl className="mt-2">
        {facts.map(([name, value]) => (
          <div key={name} className="flex gap-3 border-b border-line py-1.5">
            <dt className="w-28 shrink-0 text-ink-2">{name}</dt>
            <dd className="break-all">{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function ProviderForm({ provider }: { readonly provider: ProviderView | null }) {
  const { t } = useTranslation()
  const [wanted, setWanted] = useState<NewProvider>({
    kind: provider?.kind ?? 'openai-compatible',
    model: provider?.model ?? '',
    baseUrl: provider?.baseUrl ?? '',
    key: '',
  })
  const [done, setDone] = useState(false)
  const { busy, problem, saved } = useSaving()
  const notAllowed = problem?.code === 'host-not-allowed' ? problem.words : null
  const hasAddress = wanted.kind === 'openai-compatible'
  const set = (change: Partial<NewProvider>): void => {
    setDone(false)
    setWanted({ ...wanted, ...change })
  }
  const save = async (): Promise<void> => {
    const sent: NewProvider = { ...wanted, baseUrl: wanted.baseUrl || null, key: wanted.key || null }
    if (!(await saved(() => writes.provider(sent)))) return
    setDone(true)
    // The key has left for good; the field does not keep it.
    setWanted({ ...wanted, key: '' })
  }
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Choice
        label={t('settings.kind')}
        value={wanted.kind}
        onChange={(kind) => set({ kind })}
        options={kinds.map((kind) => ({ value: kind, label: t(`settings.kinds.${kind}`) }))}
      />
      {hasAddress && (
        <Field
          label={t('settings.baseUrl')}
          hint={t('settings.baseUrlHint')}
          type="url"
          value={wanted.baseUrl ?? ''}
          onChange={(baseUrl) => set({ baseUrl })}
          wrong={notAllowed}
          required
        />
      )}
      <Field label={t('settings.model')} value={wanted.model} onChange={(model) => set({ model })} required />
      <Field
        label={t('settings.key')}
        hint={t(provider?.hasKey ? 'settings.keyStored' : 'settings.keyNone')}
        type="password"
        value={wanted.key ?? ''}
        onChange={(key) => set({ key })}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button
          kind="main"
          type="submit"
          onPress={() => {}}
          whyNot={busy ? t('composer.saving') : null}
          whyShown
        >
          {t('settings.save')}
        </Button>
        {provider && (
          <Button onPress={() => void saved(() => writes.removeProvider())}>{t('settings.remove')}</Button>
        )}
        <span className="text-s font-medium text-good">{done && t('settings.saved')}</span>
        <ProblemLine problem={notAllowed !== null && hasAddress ? null : problem} />
      </div>
    </form>
  )
}

function TryIt() {
  const { t } = useTranslation()
  const [tried, setTried] = useState<Tried | null>(null)
  const { busy, problem, save } = useSaving()
  const run = async (): Promise<void> => {
    setTried(null)
    setTried(await save(() => writes.tryProvider()))
  }
  return (
    <div className="mt-4 flex flex-wrap items-center gap-3">
      <Button onPress={() => void run()} whyNot={busy ? t('settings.trying') : null}>
        {t('settings.tryIt')}
      </Button>
      <output className={`text-s font-medium ${tried?.ok ? 'text-good' : 'text-bad'}`}>
        {tried && (tried.words || t(tried.ok ? 'settings.worksPlain' : 'shell.problem.broken'))}
      </output>
      <ProblemLine problem={problem} />
    </div>
  )
}
