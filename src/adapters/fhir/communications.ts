import type { Communication, Provenance } from '@medplum/fhirtypes'
import type { Message, PractitionerMessage } from '../../domain/conversation/conversation.ts'
import type { ClientRecord } from '../../flows/client-record.ts'

/** A message, and with a reply how it came about: who answers for it, and whether a model had a part in it. */
export function messageResources(
  message: Message,
  { conversation }: ClientRecord,
): readonly (Communication | Provenance)[] {
  const patient = { reference: `Patient/${conversation.client.clientId}` }
  const said = {
    resourceType: 'Communication',
    id: message.id,
    status: 'completed',
    subject: patient,
    sent: message.at,
    payload: [{ contentString: message.text }],
  } as const
  if (message.from === 'client') return [{ ...said, payload: [...said.payload], sender: patient }]
  const sender = { reference: `Practitioner/${message.authorId}`, display: message.authorName }
  const reply: Communication = { ...said, payload: [...said.payload], sender, recipient: [patient] }
  return [reply, provenance(message)]
}

/** What the client asked for in their own words, and what they were told. */
export const requestResources = ({ conversation, requests }: ClientRecord): readonly Communication[] => {
  const patient = { reference: `Patient/${conversation.client.clientId}` }
  return (requests ?? [])
    .filter((one) => one.words !== '')
    .map((one) => ({
      resourceType: 'Communication',
      id: `asked-${one.id}`,
      status: 'completed',
      category: [{ text: one.kind }],
      subject: patient,
      sender: patient,
      sent: one.askedAt,
      payload: [{ contentString: one.words }],
      ...(one.answer === '' ? {} : { note: [{ text: one.answer }] }),
    }))
}

const COMPLETER = 'http://terminology.hl7.org/CodeSystem/provenance-participant-type'

function provenance({ id, at, authorId, provenance: how }: PractitionerMessage): Provenance {
  const author = { reference: `Practitioner/${authorId}` }
  return {
    resourceType: 'Provenance',
    id: `how-${id}`,
    target: [{ reference: `Communication/${id}` }],
    recorded: at,
    activity: { coding: [{ system: 'urn:rapport:origin', code: how.origin }], ...shareOf(how.shareEdited) },
    agent: [
      { type: { coding: [{ system: COMPLETER, code: 'author' }] }, who: author },
      { type: { coding: [{ system: COMPLETER, code: 'verifier' }] }, who: author },
      ...(how.model === null
        ? []
        : [{ type: { coding: [{ system: COMPLETER, code: 'assembler' }] }, who: { display: how.model } }]),
    ],
  }
}

const shareOf = (share: number | null): { text?: string } =>
  share === null ? {} : { text: `${Math.round(share * 100)} % of the words are the author's own` }
