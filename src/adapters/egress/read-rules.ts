import { isIP } from 'node:net'
import { vendorBase } from '../../domain/policy/base-url.ts'
import { addressKind } from './address.ts'
import { isLoopback, targetOf, type EgressRules } from './rules.ts'

export type EgressEnvironment = {
  readonly RAPPORT_EGRESS_ALLOW?: string | undefined
  readonly RAPPORT_EGRESS_LOCAL?: string | undefined
  readonly RAPPORT_MODEL_URL?: string | undefined
}

/** The rules of the environment, and a sentence for each thing in it that cannot be meant. */
export function readRules(env: EgressEnvironment): {
  readonly rules: EgressRules
  readonly wrong: readonly string[]
} {
  const allow = listOf('RAPPORT_EGRESS_ALLOW', env.RAPPORT_EGRESS_ALLOW)
  const local = listOf('RAPPORT_EGRESS_LOCAL', env.RAPPORT_EGRESS_LOCAL)
  const vendors = Object.values(vendorBase).map((base) => `${new URL(base).hostname}:443`)
  const rules: EgressRules = {
    allow: env.RAPPORT_EGRESS_ALLOW === undefined ? vendors : allow.entries,
    local: local.entries,
    model: null,
    allowFrom: env.RAPPORT_EGRESS_ALLOW === undefined ? 'nobody' : 'environment',
  }
  const model = targetOf(rules, env.RAPPORT_MODEL_URL ?? '')
  const known = model === null || !model.tls || model.reach !== 'not-allowed'
  return {
    rules: known ? rules : { ...rules, model: model.entry },
    wrong: [
      ...allow.wrong,
      ...local.wrong,
      ...allow.entries.flatMap((entry) => misplaced('RAPPORT_EGRESS_ALLOW', entry)),
      ...local.entries.flatMap((entry) => misplaced('RAPPORT_EGRESS_LOCAL', entry)),
      ...allow.entries
        .filter((entry) => local.entries.includes(entry))
        .map(
          (entry) =>
            `${entry} is outside in RAPPORT_EGRESS_ALLOW and on your own network in RAPPORT_EGRESS_LOCAL: name it once.`,
        ),
    ],
  }
}

function listOf(
  name: string,
  given: string | undefined,
): { readonly entries: readonly string[]; readonly wrong: readonly string[] } {
  const said = given?.trim() ?? ''
  const parts = ['', 'none'].includes(said.toLowerCase()) ? [] : said.split(',').map((part) => part.trim())
  const read = parts.map((part) => ({ part, entry: entryOf(part) }))
  return {
    entries: [...new Set(read.flatMap(({ entry }) => (entry === null ? [] : [entry])))],
    wrong: read
      .filter(({ entry }) => entry === null)
      .map(
        ({ part }) =>
          `${name} names "${part}", which is no host: write models.example or models.example:8443, with commas between, or none alone.`,
      ),
  }
}

/** `host:port` as rules hold it; 443 where no port is written. No patterns: each host is a decision. */
function entryOf(part: string): string | null {
  if (part.toLowerCase() === 'none' || /[\s/@?#*\\%]/.test(part)) return null
  if (!URL.canParse(`https://${part}`)) return null
  const { hostname, port } = new URL(`https://${part}`)
  const host = hostname.replace(/\.$/, '')
  if (!/^(?:[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_])?|\[[0-9a-f:.]+\])$/.test(host) || port === '0') return null
  return `${host}:${port === '' ? 443 : port}`
}

/** An address written as numbers says itself where it is. */
function misplaced(name: 'RAPPORT_EGRESS_ALLOW' | 'RAPPORT_EGRESS_LOCAL', entry: string): readonly string[] {
  const host = entry.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1')
  if (isIP(host) === 0 || isLoopback(host)) return []
  const kind = addressKind(host)
  if (kind === 'never')
    return [`${name} names ${host}, which no program has a reason to call: it is reserved, or a cloud's own.`]
  if (name === 'RAPPORT_EGRESS_ALLOW' && kind !== 'public')
    return [`${name} names ${host}, an address of your own network: name it in RAPPORT_EGRESS_LOCAL.`]
  if (name === 'RAPPORT_EGRESS_LOCAL' && kind === 'public')
    return [`${name} names ${host}, an address of the internet: name it in RAPPORT_EGRESS_ALLOW.`]
  return []
}
