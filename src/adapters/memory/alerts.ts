import { z } from 'zod'
import { alertEvents, lookingSteps, type Alert } from '../../domain/alerts/alert.ts'
import { noBudget, type AlertBudget } from '../../domain/alerts/budget.ts'
import type { ChainedEntry } from '../../domain/audit/chain.ts'
import { riskLevels } from '../../domain/risk/levels.ts'
import type { Alerts } from '../../flows/alert-ports.ts'
import { chained } from './chained.ts'
import { wrongAt } from './open-conversation.ts'
import { organisationOf, type Kept, type KeptConversation, type KeptOrganisation } from './state.ts'

const raisedShape = z.object({ level: z.enum(riskLevels), message: z.string().nullable() })
const events: readonly string[] = alertEvents
const looking: readonly string[] = lookingSteps

export function memoryAlerts(kept: Kept): Alerts {
  const budgets = new Map<string, AlertBudget>()
  return {
    alerts: async ({ organisationId }, from) => {
      const organisation = organisationOf(kept, organisationId)
      const alerts = organisation.chain
        .filter((entry) => events.includes(entry.event) && timeOf(entry) >= from)
        .toSorted((a, b) => timeOf(a).localeCompare(timeOf(b)))
        .flatMap((entry) => alertOf(organisation, entry))
      const first = organisation.chain[0]
      const begins = [...(first ? [timeOf(first)] : []), ...alerts.map(({ at }) => at)].toSorted()
      return { alerts, recordFrom: begins[0] ?? null }
    },
    budget: async ({ organisationId }) => budgets.get(organisationId) ?? noBudget,
    saveBudget: async ({ organisationId }, budget, entry) => {
      budgets.set(organisationId, budget)
      chained(organisationOf(kept, organisationId), [entry], null)
    },
  }
}

/** The chain writes microseconds. */
const timeOf = ({ at }: ChainedEntry): string => at.replace(/000Z$/, 'Z')

function alertOf(organisation: KeptOrganisation, entry: ChainedEntry): readonly Alert[] {
  const { level, message } = raisedShape.parse(JSON.parse(entry.detail))
  const at = timeOf(entry)
  for (const conversation of organisation.conversations.values())
    for (const { episode, steps } of conversation.episodes)
      if (episode.id === entry.subjectId) {
        const { clientId, language, birthYear } = conversation.profile
        const later = steps.filter((step) => step.at >= at)
        return [
          {
            ...{ clientId, at, level, language, birthYear },
            signs: signsOf(conversation, message),
            marked: conversation.corrections.some((one) => one.messageId === message),
            followed: later.some(({ step }) => looking.includes(step)),
            acknowledgedAt: later.find((step) => step.from === 'flagged')?.at ?? null,
          },
        ]
      }
  return []
}

const signsOf = (conversation: KeptConversation, messageId: string | null): Alert['signs'] =>
  conversation.messages.flatMap((message) =>
    message.id === messageId && message.from === 'client'
      ? message.screening.signals.map(({ kind, start, rule }) => ({
          kind,
          wrong: wrongAt(conversation, { messageId: message.id, start, rule }),
        }))
      : [],
  )
