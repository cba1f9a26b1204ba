import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { libraryReads } from '../api/library-reads.ts'
import { reads } from '../api/reads.ts'
import { Page } from '../parts/page.tsx'
import { Seen } from '../parts/seen.tsx'
import { Forbidden } from '../shell/forbidden.tsx'
import { may, useSession } from '../shell/session.ts'
import { AssistancePart } from './assistance-part.tsx'
import { EscalationPart } from './escalation-part.tsx'
import { JudgePart } from './judge-part.tsx'
import { MeaningPart } from './meaning-part.tsx'
import { KeepingPart } from './keeping-part.tsx'
import { PracticeForm } from './practice-form.tsx'
import { ProviderPart } from './provider-part.tsx'
import { SignInPart } from './sign-in-part.tsx'
import { RegistersPart } from './registers-part.tsx'
import { TriagePart } from './triage-part.tsx'

/** What the practice decides for itself. */
export function SettingsPage() {
  const { t } = useTranslation()
  const session = useSession()
  const allowed = may(session, 'settings.read')
  const settings = useQuery({ ...reads.settings(), enabled: allowed })
  const escalation = useQuery({ ...reads.escalation(), enabled: allowed })
  const rules = useQuery({ ...reads.assistRules(), enabled: allowed })
  const judge = useQuery({ ...reads.judge(), enabled: allowed })
  const meaning = useQuery({ ...reads.meaning(), enabled: allowed })
  const registers = useQuery({ ...libraryReads.registers(), enabled: allowed })
  const provider = useQuery({ ...reads.provider(), enabled: allowed })
  const signIn = useQuery({ ...reads.signInRules(), enabled: allowed })
  const keeping = useQuery({ ...reads.keeping(), enabled: allowed })
  const keyChange = useQuery({ ...reads.keyChange(), enabled: allowed })
  const triage = useQuery({ ...reads.triage(), enabled: may(session, 'instrument.read') })
  if (!allowed && may(session, 'instrument.read'))
    return (
      <Page title={t('settings.title')}>
        <div className="max-w-[720px]">
          <Seen query={triage} lines={4}>
            {(stored) => <TriagePart triage={stored} />}
          </Seen>
        </div>
      </Page>
    )
  if (!allowed) return <Forbidden words={t('settings.mayNot')} />
  return (
    <Page title={t('settings.title')}>
      <div className="max-w-[720px]">
        <Seen query={settings} lines={10}>
          {(stored) => <PracticeForm stored={stored} />}
        </Seen>
        <Seen query={rules} lines={6}>
          {(stored) => <AssistancePart stored={stored} />}
        </Seen>
        <Seen query={escalation} lines={8}>
          {(stored) => <EscalationPart stored={stored} />}
        </Seen>
        <Seen query={signIn} lines={4}>
          {(stored) => <SignInPart stored={stored} />}
        </Seen>
        <Seen query={provider} lines={4}>
          {(stored) => <ProviderPart provider={stored.provider} />}
        </Seen>
        <Seen query={judge} lines={4}>
          {(stored) => <JudgePart stored={stored} />}
        </Seen>
        <Seen query={meaning} lines={3}>
          {(stored) => <MeaningPart stored={stored} />}
        </Seen>
        <Seen query={registers} lines={4}>
          {(stored) => <RegistersPart stored={stored} />}
        </Seen>
        <Seen query={keeping} lines={6}>
          {(stored) => <KeepingPart stored={stored} change={keyChange.data ?? null} />}
        </Seen>
        <Seen query={triage} lines={4}>
          {(stored) => <TriagePart triage={stored} />}
        </Seen>
      </div>
    </Page>
  )
}
