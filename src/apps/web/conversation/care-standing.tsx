import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ConversationView } from '../../../contract/shapes.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'
import { momentWords } from '../privacy/days.ts'
import { currentLocale } from '../words/words-in-use.ts'

/** Care that passes: who covers for whom until when, and that one reads here in an emergency alone. */
export function CareStanding({ view }: { readonly view: ConversationView }) {
  const { t } = useTranslation()
  const locale = currentLocale()
  return (
    <>
      {view.covers.map(({ member, forMember, until }) => (
        <p key={`${member.id} ${forMember.id} ${until}`} className="text-s break-words text-ink-2">
          {t('conversation.coverUntil', {
            name: member.name,
            away: forMember.name,
            until: momentWords(until, locale),
          })}
        </p>
      ))}
      {view.emergency && <Emergency of={view.emergency} />}
    </>
  )
}

function Emergency({ of }: { readonly of: NonNullable<ConversationView['emergency']> }) {
  const { t } = useTranslation()
  const go = useNavigate()
  const { busy, problem, saved } = useSaving()
  const end = async (): Promise<void> => {
    if (await saved(() => writes.closeEmergency(of.id))) await go({ to: '/care' })
  }
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
      <p className="text-s font-semibold">
        {t('conversation.emergencyHere', { until: momentWords(of.until, currentLocale()) })}
      </p>
      <Button onPress={() => void end()} whyNot={busy ? t('composer.saving') : null} whyShown>
        {t('conversation.emergencyEnd')}
      </Button>
      <ProblemLine problem={problem} />
    </div>
  )
}
