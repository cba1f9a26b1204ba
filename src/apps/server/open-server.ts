import { randomInt } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { systemClock } from '../../adapters/clock/system-clock.ts'
import { scanBy } from '../../adapters/evidence/scan-file.ts'
import { randomIds } from '../../adapters/clock/random-ids.ts'
import { openRecord } from '../../adapters/db/connect.ts'
import type { RateLimits } from '../../adapters/http/rate-limit.ts'
import type { SignIn } from '../../adapters/sign-in/sign-in.ts'
import type { Repeating } from '../../adapters/timers/repeat.ts'
import type { Ports } from '../../flows/ports.ts'
import { witnessInside } from '../../adapters/witness/read-witness.ts'
import { ConfigError, type Config } from './config.ts'
import { listen } from './listen.ts'

export type ServerGiven = {
  readonly config: Config
  /** Where record, key and log live. */
  readonly folder: string
  /** The root of the project: what is shipped, and the built workspace. */
  readonly root: string
  /** Where the log goes. */
  readonly log: 'stderr' | 'file'
  readonly notice: (line: string) => void
  /** How often who may ask. */
  readonly limits: RateLimits
}

export type OpenServer = {
  readonly ports: Ports
  readonly signIn: SignIn
  readonly setupCode: string
  /** Says whether the organisation served is the invented one; the workspace shows it. */
  readonly setDemonstration: (demonstration: boolean) => void
  /** Starts to answer; gives the address that people use. Throws PortError with a sentence. */
  readonly listen: () => Promise<string>
  readonly stop: () => Promise<void>
  readonly broken: (error: unknown) => void
}

/** Opens record, world and sign-in, and makes the app. What takes long to load is loaded while PostgreSQL starts. */
export async function openServer(given: ServerGiven): Promise<OpenServer> {
  const { config, folder, root, log, notice } = given
  const misplaced = witnessInside(config.witness.file, folder)
  if (misplaced !== null) throw new ConfigError([misplaced])
  const loading = loadParts()
  loading.catch(() => undefined)
  const record = await openRecord({ folder, settings: config.record, as: 'server', notice })
  const { derived, ...load } = await loading
  const requestLog = load.openRequestLog(load.logTo(log === 'file' ? join(folder, 'server.log') : null))
  const egress = load.openEgress({ rules: config.egress, resolve: load.systemResolve, authorities: null })
  const world = load.openWorld({
    ...record,
    clock: systemClock,
    ids: randomIds,
    shipped: load.openShipped(join(root, 'data'), folder),
    evidence: load.evidenceLibrary(() => load.libraryOf(join(root, 'data', 'evidence'), folder)),
    environment: config.provider,
    rules: config.egress,
    model: (providerWithKey) => load.openModel(providerWithKey, egress),
    embedding: (providerWithKey) => load.openEmbedding(providerWithKey, egress),
  })
  await world.settle()
  const signIn = load.openSignIn({
    database: record.auth,
    secret: derived(record.masterKey, 'rapport sign-in sessions').toString('hex'),
    addressKey: derived(record.masterKey, 'rapport sign-in addresses'),
    publicUrl: config.publicUrl,
    provider: { identityProvider: world.identityProviderWithSecret, egress },
    clock: systemClock,
  })
  const notifications = load.openNotifications(
    config.notices,
    {
      rules: load.noticeRules(config.notices, config.egress),
      resolve: load.systemResolve,
      authorities: null,
    },
    systemClock,
  )
  const witnesses = load.openWitnesses(config.witness, {
    rules: config.egress,
    resolve: load.systemResolve,
    authorities: null,
  })
  const stopping = new AbortController()
  let demonstration = false
  const setupCode = newSetupCode()
  const app = load.createApp({
    ports: world.ports,
    signIn,
    log: requestLog,
    registers: load.openRegisters(egress),
    leakedPasswords: load.openLeakedPasswords(config.leakedPasswords, egress),
    stopping: stopping.signal,
    leftVisits: await load.openLeftVisits(join(folder, 'left-visits'), Date.now()),
    settings: {
      publicUrl: config.publicUrl,
      behindProxy: config.behindProxy,
      get secret() {
        return derived(record.visitKey(), 'rapport visits and forms').toString('hex')
      },
      setupCode,
      webFolder: existsSync(join(root, 'dist', 'web', 'index.html')) ? join(root, 'dist', 'web') : null,
      noticeWays: notifications.ways,
      demonstration: () => demonstration,
      limits: given.limits,
    },
  })
  let close = async (): Promise<void> => {}
  let timers: readonly Repeating[] = []
  return {
    ports: world.ports,
    signIn,
    setupCode,
    setDemonstration: (is) => void (demonstration = is),
    listen: async () => {
      const listening = await listen(app, config)
      close = listening.close
      const broken = (error: unknown): void => requestLog.broken('timers', error)
      const scan = config.scanner === null ? null : scanBy(config.scanner)
      timers = [
        load.runTimers(world.ports, notifications, `${listening.address}/app`, broken),
        load.runCheckpoints({ ...record, ids: randomIds }, witnesses.witnesses, systemClock, broken),
        load.runImports(world.ports, (error) => requestLog.broken('imports', error), scan),
      ]
      // After the first answers could be given: the first message of a client must not wait for it.
      setImmediate(() => {
        const began = performance.now()
        load.warmScreening()
        requestLog.notice('screening-ready', { ms: Math.round(performance.now() - began) })
      })
      return listening.address
    },
    stop: async () => {
      stopping.abort()
      await close()
      notifications.close()
      witnesses.close()
      await Promise.all(timers.map((one) => one.stop()))
      egress.close()
      await world.close()
      await signIn.close()
      await record.close()
    },
    broken: (error) => requestLog.broken('process', error),
  }
}

async function loadParts() {
  const [
    site,
    app,
    log,
    left,
    world,
    shipped,
    evidence,
    model,
    meaning,
    egress,
    signIn,
    leaked,
    sealing,
    logTo,
    risk,
    ways,
  ] = await Promise.all([
    import('../../adapters/evidence/library-passages.ts'),
    import('../../adapters/http/create-app.ts'),
    import('../../adapters/http/request-log.ts'),
    import('../../adapters/http/left-visits.ts'),
    import('../../adapters/db/open-world.ts'),
    import('../../adapters/shipped/open-shipped.ts'),
    import('../../adapters/shipped/evidence-library.ts'),
    import('../../adapters/model/open-model.ts'),
    import('../../adapters/model/open-embedding.ts'),
    import('../../adapters/egress/open-egress.ts'),
    import('../../adapters/sign-in/open-sign-in.ts'),
    import('../../adapters/sign-in/leaked-passwords.ts'),
    import('../../adapters/keys/sealing.ts'),
    import('./log-to.ts'),
    import('../../domain/risk/screen.ts'),
    loadWays(),
  ])
  return {
    ...site,
    ...app,
    ...log,
    ...left,
    ...world,
    ...shipped,
    ...evidence,
    ...model,
    ...meaning,
    ...egress,
    ...signIn,
    ...leaked,
    ...logTo,
    ...ways,
    derived: sealing.derived,
    warmScreening: risk.warmScreening,
  }
}

async function loadWays() {
  const [notices, opened, timers, imports, registers, checkpoints, witnesses] = await Promise.all([
    import('../../adapters/notices/read-notices.ts'),
    import('../../adapters/notices/open-notifications.ts'),
    import('../../adapters/timers/run-timers.ts'),
    import('../../adapters/evidence/run-imports.ts'),
    import('../../adapters/evidence/open-registers.ts'),
    import('../../adapters/timers/run-checkpoints.ts'),
    import('../../adapters/witness/open-witnesses.ts'),
  ])
  return { ...notices, ...opened, ...timers, ...imports, ...registers, ...checkpoints, ...witnesses }
}

/** Letters and digits that nobody mixes up when they copy them from a terminal. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** 40 bits: with ten tries an hour from one address, nobody guesses it. */
function newSetupCode(): string {
  const letters = Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)] ?? '')
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`
}
