import { afterAll, beforeAll, describe } from 'vitest'
import { openTestDatabase } from '../../../test/postgres.ts'
import { openRecordWorld } from '../../../test/record-world.ts'
import { openMemoryWorld } from '../memory/open-world.ts'
import { alertsContract } from './alerts.contract.ts'
import { auditLogContract } from './audit-log.contract.ts'
import { assistanceContract } from './assistance.contract.ts'
import { careContract } from './care.contract.ts'
import { careLapsesContract } from './care-lapses.contract.ts'
import { episodesContract } from './episodes.contract.ts'
import { confirmationsContract } from './confirmations.contract.ts'
import { erasureContract } from './erasure.contract.ts'
import { followUpContract } from './follow-up.contract.ts'
import { handoffContract } from './handoff.contract.ts'
import { importsContract } from './imports.contract.ts'
import { isolationContract } from './isolation.contract.ts'
import { judgingContract } from './judging.contract.ts'
import { ledgerContract } from './ledger.contract.ts'
import { libraryChangeContract } from './library-change.contract.ts'
import { libraryContract } from './library.contract.ts'
import { meaningsContract } from './meanings.contract.ts'
import { messagesContract } from './messages.contract.ts'
import { organisationContract } from './organisation.contract.ts'
import { profileContract } from './profile.contract.ts'
import { queueContract } from './queue.contract.ts'
import { practiceContract } from './practice.contract.ts'
import { questionsContract } from './questions.contract.ts'
import { repliesContract } from './replies.contract.ts'
import { rightsContract } from './rights.contract.ts'
import { rushContract } from './rush.contract.ts'
import type { OpenWorld, World } from './scene.contract.ts'
import { sourcePagesContract } from './source-pages.contract.ts'
import { takeOverContract } from './take-over.contract.ts'
import { timersContract } from './timers.contract.ts'
import { traceContract } from './trace.contract.ts'

const inMemory: OpenWorld = async () => ({ ports: openMemoryWorld({}).ports, close: async () => {} })

const inPostgres: OpenWorld = async () => {
  const test = await openTestDatabase()
  const { ports, close } = openRecordWorld(test)
  return {
    ports,
    close: async () => {
      await close()
      await test.close()
    },
  }
}

describe.each([
  ['memory', inMemory],
  ['PostgreSQL', inPostgres],
])('%s', (_, open) => {
  let world: World
  beforeAll(async () => void (world = await open()))
  afterAll(() => world.close())
  const now = (): World => world

  describe('meanings', () => void meaningsContract(now))
  describe('messages', () => void messagesContract(now))
  describe('inbox', () => void queueContract(now))
  describe('replies', () => void repliesContract(now))
  describe('episodes', () => void episodesContract(now))
  describe('plans, handoffs, emergencies', () => void handoffContract(now))
  describe('care that changes hands, and emergency access', () => void careContract(now))
  describe('care that ends by itself', () => void careLapsesContract(now))
  describe('alerts', () => void alertsContract(now))
  describe('how replies came about, and days without assistance', () => void assistanceContract(now))
  describe('results of practice', () => void practiceContract(now))
  describe('asking a senior', () => void questionsContract(now))
  describe('timers', () => void timersContract(now))
  describe('a handoff that waits', () => void takeOverContract(now))
  describe('consents, people, links, provider', () => void organisationContract(now))
  describe('what a second person confirms', () => void confirmationsContract(now))
  describe('imports', () => void importsContract(now))
  describe('two practices', () => void isolationContract(now))
  describe('everybody at once', () => void rushContract(now))
  describe('follow-up and safety plans', () => void followUpContract(now))
  describe('what was agreed with a client', () => void profileContract(now))
  describe('erasure, legal hold, retention, keys', () => void erasureContract(now))
  describe('a second look at drafts', () => void judgingContract(now))
  describe('ledger of AI use', () => void ledgerContract(now))
  describe('library', () => void libraryContract(now))
  describe('a library that changes', () => void libraryChangeContract(now))
  describe('what a practice does with a source', () => void sourcePagesContract(now))
  describe('rights of clients', () => void rightsContract(now))
  describe('looking through the audit chain', () => void auditLogContract(now))
  describe('audit, events, suggestions', () => void traceContract(now))
})
