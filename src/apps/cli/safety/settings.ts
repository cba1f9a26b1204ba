import { databasesOf } from '../../../adapters/db/databases-elsewhere.ts'
import { loopbackOf } from '../../../adapters/egress/address.ts'
import type { Config } from '../../server/config.ts'
import type { Unsafe } from './finding.ts'

type Env = Readonly<Record<string, string | undefined>>

/** What a configuration that the server accepts still leaves open. */
export function settingsFindings(config: Config, env: Env): readonly Unsafe[] {
  return [
    ...databaseFindings(config),
    ...networkFindings(config),
    ...scannerFindings(config),
    ...secretFindings(env),
  ]
}

function databaseFindings({ record }: Config): readonly Unsafe[] {
  return databasesOf(record)
    .filter((one) => !one.tls)
    .map(({ host, variable }): Unsafe => ({
      code: 'database-in-clear',
      weight: 'unsafe',
      what: `The way to the database ${host} is not encrypted: who is where, when, and the password of the server's user can be read on it.`,
      remedy: `Add sslmode=verify-full to ${variable}, and give PostgreSQL a certificate.`,
    }))
}

function networkFindings({ host, behindProxy, tls }: Config): readonly Unsafe[] {
  if (!behindProxy || loopbackOf(host) !== null) return []
  return [
    {
      code: 'reachable-past-the-proxy',
      weight: tls === null ? 'unsafe' : 'look',
      what: `The server listens at ${host}, so it may be reached past the proxy: ${tls === null ? 'in clear, and ' : ''}with a sender's address that somebody invents.`,
      remedy:
        "Set HOST=127.0.0.1 if the proxy is on this machine. If not, let the firewall admit the proxy's address alone to this port.",
    },
  ]
}

function scannerFindings({ scanner, publicUrl }: Config): readonly Unsafe[] {
  if (scanner !== null || publicUrl === null) return []
  return [
    {
      code: 'no-scanner',
      weight: 'look',
      what: 'Nobody looks for viruses in the files of sources that administrators bring. Each is read on a thread of its own, and of most the text alone is kept; but who brings it may open it elsewhere.',
      remedy: 'Set RAPPORT_SCAN_COMMAND to a scanner, like /usr/bin/clamdscan --no-summary -',
    },
  ]
}

function secretFindings(env: Env): readonly Unsafe[] {
  if ((env['RAPPORT_MASTER_KEY'] ?? '') === '') return []
  return [
    {
      code: 'master-key-in-environment',
      weight: 'look',
      what: 'The master key is in the environment: other programs of the same user can read it, and it may stand in a unit file, a shell history or a crash report.',
      remedy:
        'Keep it in the file master.key of the data folder, mode 0600, and a copy apart from the database.',
    },
  ]
}

/** About the process that this command, and so probably the server, runs as. */
export function processFindings(given: { readonly root: boolean; readonly node: string }): readonly Unsafe[] {
  const major = Number(given.node.split('.')[0])
  return [
    ...(given.root
      ? [
          {
            code: 'runs-as-root',
            weight: 'look',
            what: 'This runs as root. A fault in it, or in a library, would have the whole machine.',
            remedy:
              'Make a user for Rapport alone, give it the data folder, and start the server as that user.',
          } as const,
        ]
      : []),
    ...(major < 24
      ? [
          {
            code: 'node-too-old',
            weight: 'stops',
            what: `This is Node ${given.node}; Rapport runs on Node 24, whose faults are still mended.`,
            remedy: 'Run npm ci, which brings it along, or install Node 24.',
          } as const,
        ]
      : []),
  ]
}
