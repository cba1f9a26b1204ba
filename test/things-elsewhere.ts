import { column, pdfFile } from './doubles/pdf-file.ts'
import { must } from './must.ts'
import type { Scene } from '../src/adapters/contract-suite/scene.contract.ts'
import { readAnyFile } from '../src/adapters/evidence/file-reading.ts'
import { minutesAfter } from '../src/domain/episodes/timers.ts'
import { openEmergency } from '../src/flows/break-glass.ts'
import { arrangeCover, offerHandover } from '../src/flows/care.ts'
import { makeClientLink } from '../src/flows/client-links.ts'
import { setHold } from '../src/flows/erase-client.ts'
import { askImport, beginFile, importNext, receivePiece } from '../src/flows/import-files.ts'
import { listSources } from '../src/flows/library.ts'
import { addMember } from '../src/flows/people.ts'
import { askForRight } from '../src/flows/rights.ts'
import { addComment } from '../src/flows/source-team.ts'

/** One real thing of each kind in an organisation, by the name it has in an address; where a kind is only called id,
 * by the way there. */
export async function thingsElsewhere(scene: Scene): Promise<Readonly<Record<string, string>>> {
  const { ports, administrator, nora, elsewhere, stranger, supervisor, wilhelmina } = scene
  const at = ports.clock.now()
  const times = { from: minutesAfter(at, -1), until: minutesAfter(at, 60) }
  const people = { forMember: nora.memberId, memberId: elsewhere.memberId }
  const offered = { toMember: elsewhere.memberId, words: 'Sleeps badly since March.' }
  const profile = {
    name: 'Wilhelmina Quackenbush',
    reason: 'Her sister rang: no answer at the door.',
    minutes: 30,
  }
  const { sourceId, fileId } = await sourceIn(scene)
  const colleague = { name: 'Eva', email: 'eva@over.example', role: 'practitioner', title: '' } as const
  const added = must(await addMember({ ...administrator, provenAt: at }, colleague, ports))
  return {
    ':coverId': must(await arrangeCover(supervisor, { ...people, ...times }, ports)).id,
    ':handoverId': must(await offerHandover(nora, wilhelmina.conversationId, offered, ports)).id,
    '/api/break-glass/:id': must(await openEmergency({ ...stranger, provenAt: at }, profile, ports)).id,
    '/api/library/sources/:id': sourceId,
    '/api/library/files/:id': fileId,
    ':commentId': must(await addComment(nora, sourceId, { text: 'Read this.', answers: null }, ports)).id,
    ':confirmationId': added.confirmationId ?? '',
    ':caseId': must(await askForRight(wilhelmina, 'erasure', '', ports)).id,
    ':holdId': must(await setHold(administrator, wilhelmina.clientId, 'A court asked.', ports)).id,
    ':licenceId': scene.licences.nora.id,
    ':linkId': must(await makeClientLink(nora, wilhelmina.conversationId, ports)).id,
  }
}

async function sourceIn({ ports, administrator }: Scene): Promise<{ sourceId: string; fileId: string }> {
  const runs = column('We interviewed forty adults about sleep after a loss.', {
    ...{ x: 60, top: 700, letters: 40 },
  })
  const piece = Uint8Array.from(pdfFile({ info: { Title: 'Sleep and loss in adults' }, pages: [{ runs }] }))
  const fileId = must(await beginFile(administrator, 'loss.pdf', ports))
  must(await receivePiece(administrator, { fileId, place: 0, piece }, ports))
  must(await askImport(administrator, { fileId, name: 'loss.pdf', size: piece.byteLength }, ports))
  const importing = { ...ports, sourceReader: { read: readAnyFile } }
  await importNext(administrator.organisationId, ports.ids.next(), importing)
  const [source] = must(await listSources(administrator, null, ports))
  if (!source) throw new Error('the file is in the library')
  return { sourceId: source.id, fileId }
}
