import type { QuestionnaireResponse } from '@medplum/fhirtypes'
import type { FollowUp } from '../../domain/follow-up/follow-up.ts'
import type { ClientRecord } from '../../flows/client-record.ts'

/** What was asked and answered, in the language it was asked in. */
export function questionnaireResponse(
  asked: FollowUp,
  { conversation, instruments }: ClientRecord,
): QuestionnaireResponse {
  const items = instruments.find((one) => one.id === asked.instrument)?.items ?? []
  return {
    resourceType: 'QuestionnaireResponse',
    id: asked.id,
    questionnaire: `urn:rapport:instrument:${asked.instrument}|${asked.version}`,
    status: asked.replaces === null ? 'completed' : 'amended',
    subject: { reference: `Patient/${conversation.client.clientId}` },
    authored: asked.at,
    author: { reference: `Practitioner/${asked.askedBy}` },
    item: Object.entries(asked.answers).map(([linkId, given]) => {
      const item = items.find((one) => one.id === linkId)
      const label =
        item?.choices.find((one) => one.id === given.choice)?.label[asked.language] ?? given.choice
      return {
        linkId,
        ...(item ? { text: item.text[asked.language] } : {}),
        answer: [
          {
            valueCoding: {
              system: `urn:rapport:answer:${asked.instrument}`,
              code: given.choice,
              display: label,
            },
          },
          ...(given.words === '' ? [] : [{ valueString: given.words }]),
        ],
      }
    }),
  }
}
