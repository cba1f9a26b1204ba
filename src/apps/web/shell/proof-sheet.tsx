import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProofSent } from '../../../contract/sign-in.ts'
import { passkeyAnswer } from '../api/passkey.ts'
import { proofAsked } from '../api/proof.ts'
import { reads } from '../api/reads.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { Seen } from '../parts/seen.tsx'
import { Sheet } from '../parts/sheet.tsx'

/** Asks whoever sits here to show again that it is they; what they wanted then goes on by itself. */
export function ProofSheet({ answer }: { readonly answer: (proven: boolean) => void }) {
  const { t } = useTranslation()
  const cache = useQueryClient()
  const ways = useQuery({ ...reads.proof(), staleTime: 0, gcTime: 0 })
  const [wrong, setWrong] = useState<string | null>(null)
  const end = (proven: boolean): void => {
    proofAsked.set(null)
    cache.removeQueries({ queryKey: ['proof'] })
    answer(proven)
  }
  const send = async (proof: ProofSent): Promise<void> => {
    const sent = await writes.prove(proof)
    if (sent.ok) return end(true)
    setWrong(
      sent.problem.code === 'proof-needed'
        ? t('access.proof.wrong')
        : (sent.problem.words ?? t('access.proof.wrong')),
    )
  }
  const byPasskey = async (): Promise<void> => {
    const asked = await writes.askPasskey()
    const found = asked.ok ? await passkeyAnswer(asked.value.options) : null
    if (found) await send({ way: 'passkey', answer: found })
    else setWrong(t('access.proof.failed'))
  }
  return (
    <Sheet title={t('access.proof.title')} titleId="proof-title" onClose={() => end(false)}>
      <p className="mt-2 mb-4 text-ink-2">{t('access.proof.lead')}</p>
      <Seen query={ways} lines={2}>
        {({ ways: known }) => (
          <div className="flex flex-col gap-4">
            {known.includes('passkey') && (
              <Button kind="main" onPress={() => void byPasskey()}>
                {t('access.proof.passkey')}
              </Button>
            )}
            {known.includes('code') && (
              <Typed label={t('access.proof.code')} send={(code) => void send({ way: 'code', code })} />
            )}
            {known.includes('password') && (
              <Typed
                label={t('access.proof.password')}
                secret
                send={(password) => void send({ way: 'password', password })}
              />
            )}
            {known.includes('demonstration') && (
              <>
                <p>{t('access.proof.demonstration')}</p>
                <Button kind="main" onPress={() => void send({ way: 'demonstration' })}>
                  {t('access.proof.goOn')}
                </Button>
              </>
            )}
            {known.length === 0 && (
              <p>
                {t('access.proof.nothing')} <a href="/account">{t('shell.account')}</a>
              </p>
            )}
          </div>
        )}
      </Seen>
      {wrong !== null && (
        <p role="alert" className="mt-3 text-s font-medium text-bad">
          {wrong}
        </p>
      )}
      <div className="mt-4 flex justify-end">
        <Button onPress={() => end(false)}>{t('people.cancel')}</Button>
      </div>
    </Sheet>
  )
}

function Typed(props: {
  readonly label: string
  readonly secret?: boolean
  readonly send: (text: string) => void
}) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  return (
    <form
      className="flex flex-col items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') props.send(text)
      }}
    >
      <Field
        label={props.label}
        type={props.secret === true ? 'password' : 'text'}
        value={text}
        onChange={setText}
        required
      />
      <Button kind="main" type="submit" onPress={() => {}}>
        {t('access.proof.goOn')}
      </Button>
    </form>
  )
}
