import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { givenRoles, type GivenRole, type Role } from '../../../domain/access/actor.ts'
import { toConfirm } from '../../../domain/access/confirmation.ts'
import { knownBy, type KnownBy } from '../../../domain/access/known-by.ts'
import { reads } from '../api/reads.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/field.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'
import { Seen } from '../parts/seen.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { currentLocale } from '../words/words-in-use.ts'

type Member = { readonly id: string; readonly name: string; readonly role: Role }

const when = (at: string): string =>
  new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at))

/** Role, sessions and second factors of one member. */
export function AccessSheet({ member, close }: { readonly member: Member; readonly close: () => void }) {
  const { t } = useTranslation()
  const id = useId()
  const { busy, problem, saved } = useSaving()
  const [role, setRole] = useState<GivenRole>(givenRoles.find((one) => one === member.role) ?? 'practitioner')
  const [sure, setSure] = useState(false)
  const busyWords = busy ? t('composer.saving') : null
  const leave = async (): Promise<void> => {
    if (!sure) return setSure(true)
    if (await saved(() => writes.changeMember(member.id, { active: false }))) close()
  }
  return (
    <Sheet title={t('access.accessFor', { name: member.name })} titleId={id} onClose={close}>
      <div className="mt-4 flex flex-col gap-5">
        <div className="flex flex-wrap items-end gap-3">
          <Choice
            label={t('people.role')}
            value={role}
            onChange={setRole}
            options={givenRoles.map((one) => ({ value: one, label: t(`shell.role.${one}`) }))}
          />
          <Button
            onPress={() => void saved(() => writes.changeMember(member.id, { role }))}
            whyNot={role === member.role ? t('access.sameRole') : busyWords}
            whyShown
          >
            {t('access.giveRole')}
          </Button>
        </div>
        {toConfirm(role) !== null && <p className="text-s text-ink-2">{t('people.waiting.hintRole')}</p>}
        <Sessions member={member} />
        <div className="border-t border-line pt-3">
          <p className="mb-2 text-s text-ink-2">{t('access.leaveWords')}</p>
          <Button kind={sure ? 'alarm' : 'plain'} onPress={() => void leave()} whyNot={busyWords} whyShown>
            {t(sure ? 'access.leaveSure' : 'access.leave')}
          </Button>
        </div>
        <ProblemLine problem={problem} />
        <div className="flex justify-end">
          <Button onPress={close}>{t('shell.close')}</Button>
        </div>
      </div>
    </Sheet>
  )
}

function Sessions({ member }: { readonly member: Member }) {
  const { t } = useTranslation()
  const query = useQuery(reads.memberSessions(member.id))
  const { problem, saved } = useSaving()
  const [known, setKnown] = useState<KnownBy>('in-person')
  return (
    <section aria-label={t('access.sessions')}>
      <h3 className="font-semibold">{t('access.sessions')}</h3>
      <Seen query={query} lines={3}>
        {({ sessions, enrolled }) => (
          <>
            {sessions.length === 0 && <p className="text-s text-ink-2">{t('access.noSessions')}</p>}
            <ul>
              {sessions.map((one) => (
                <li
                  key={one.id}
                  className="flex flex-wrap items-center justify-between gap-2 border-b border-line py-2 text-s"
                >
                  <span>
                    {t(`access.by.${one.factor}`)}.{' '}
                    {t('access.session', { since: when(one.startedAt), used: when(one.lastUsedAt) })}
                  </span>
                  <Button
                    onPress={() => void saved(() => writes.endSession(member.id, one.id))}
                    whyNot={one.own ? t('access.ownSession') : null}
                    label={t('access.endSessionSince', { since: when(one.startedAt) })}
                  >
                    {t('access.endSession')}
                  </Button>
                </li>
              ))}
            </ul>
            <p className="mt-3 mb-2 text-s text-ink-2">
              {t('access.enrolled', {
                passkeys: enrolled.passkeys,
                app: t(enrolled.authenticator ? 'access.yes' : 'access.no'),
                provider: t(enrolled.provider ? 'access.yes' : 'access.no'),
              })}
            </p>
            <div className="flex flex-wrap items-end gap-2">
              <Choice
                label={t('access.knownBy')}
                value={known}
                onChange={setKnown}
                options={knownBy.map((one) => ({ value: one, label: t(`access.known.${one}`) }))}
              />
              <Button
                onPress={() => void saved(() => writes.forgetFactors(member.id, known))}
                whyNot={
                  enrolled.passkeys > 0 || enrolled.authenticator || enrolled.provider
                    ? null
                    : t('access.noFactors')
                }
              >
                {t('access.forgetFactors')}
              </Button>
            </div>
          </>
        )}
      </Seen>
      <ProblemLine problem={problem} />
    </section>
  )
}
