import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SignInRulesView } from '../../../contract/sign-in.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { Choice, Field } from '../parts/field.tsx'
import { Part } from '../parts/page.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'

/** What sign-in asks of everybody, and the organisation's own identity provider. */
export function SignInPart({ stored }: { readonly stored: SignInRulesView }) {
  const { t } = useTranslation()
  const known = stored.identityProvider
  const [wanted, setWanted] = useState({
    secondFactor: stored.secondFactor,
    has: known !== null,
    issuer: known?.issuer ?? '',
    clientId: known?.clientId ?? '',
    twoFactors: known?.twoFactors ?? '',
    secret: '',
  })
  const [done, setDone] = useState(false)
  const { busy, problem, saved } = useSaving()
  const set = (change: Partial<typeof wanted>): void => {
    setDone(false)
    setWanted({ ...wanted, ...change })
  }
  const save = async (): Promise<void> => {
    const { secondFactor, has, issuer, clientId, twoFactors, secret } = wanted
    const identityProvider = has ? { issuer, clientId, twoFactors } : null
    if (!(await saved(() => writes.signInRules({ secondFactor, identityProvider, secret: secret || null }))))
      return
    setDone(true)
    // The secret has left for good; the field does not keep it.
    setWanted({ ...wanted, secret: '' })
  }
  const yesNo = [
    { value: 'no', label: t('settings.signIn.no') },
    { value: 'yes', label: t('settings.signIn.yes') },
  ] as const
  return (
    <Part title={t('settings.signIn.title')} intro={t('settings.signIn.intro')}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Choice
          label={t('settings.signIn.secondFactor')}
          value={wanted.secondFactor ? 'yes' : 'no'}
          options={yesNo}
          onChange={(value) => set({ secondFactor: value === 'yes' })}
        />
        <p className="text-s text-ink-2">{t('settings.signIn.secondFactorMeans')}</p>
        <Choice
          label={t('settings.signIn.provider')}
          value={wanted.has ? 'yes' : 'no'}
          options={yesNo}
          onChange={(value) => set({ has: value === 'yes' })}
        />
        {wanted.has && known?.confirmed === false && (
          <p className="font-medium">{t('settings.signIn.waits')}</p>
        )}
        {wanted.has && (
          <>
            <p className="text-s text-ink-2">
              {t('settings.signIn.callback')} <code className="break-all">{stored.callback}</code>
            </p>
            <Field
              label={t('settings.signIn.issuer')}
              hint={t('settings.signIn.issuerHint')}
              type="url"
              value={wanted.issuer}
              onChange={(issuer) => set({ issuer })}
              required
            />
            <Field
              label={t('settings.signIn.clientId')}
              value={wanted.clientId}
              onChange={(clientId) => set({ clientId })}
              required
            />
            <Field
              label={t('settings.signIn.secret')}
              hint={t(known?.hasSecret === true ? 'settings.keyStored' : 'settings.signIn.secretNone')}
              type="password"
              value={wanted.secret}
              onChange={(secret) => set({ secret })}
            />
            <Field
              label={t('settings.signIn.twoFactors')}
              hint={t('settings.signIn.twoFactorsHint')}
              value={wanted.twoFactors}
              onChange={(twoFactors) => set({ twoFactors })}
            />
            <p className="text-s text-ink-2">{t('settings.signIn.another')}</p>
          </>
        )}
        <div className="flex flex-wrap items-center gap-3">
          <Button
            kind="main"
            type="submit"
            onPress={() => {}}
            whyNot={busy ? t('composer.saving') : null}
            whyShown
          >
            {t('settings.signIn.save')}
          </Button>
          <span className="text-s font-medium text-good">{done && t('settings.saved')}</span>
          <ProblemLine problem={problem} />
        </div>
      </form>
    </Part>
  )
}
