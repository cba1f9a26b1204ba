import { BlockList, isIP } from 'node:net'

/**
 * What an address leads to. `own-network`: private ranges, carrier NAT and link-local, which only a host that the
 * configuration names as local may have. `never`: the metadata services of clouds, which hand out credentials to
 * whoever asks, addresses that carry another one inside, and whatever is no single machine on any network.
 */
export type AddressKind = 'public' | 'loopback' | 'own-network' | 'never'

/** Ranges of the IANA special-purpose registries. See: https://www.iana.org/assignments/iana-ipv4-special-registry,
 * https://www.iana.org/assignments/iana-ipv6-special-registry. Families apart: a BlockList of both would take every
 * IPv4 address for a part of ::ffff:0:0/96. */
const ranges = {
  4: {
    never: [
      '169.254.169.254/32', // metadata: AWS, Azure, GCP, DigitalOcean
      '169.254.170.0/24', // metadata: AWS containers
      '100.100.100.200/32', // metadata: Alibaba
      '168.63.129.16/32', // Azure's host, inside every machine there
      '0.0.0.0/8',
      '192.0.0.0/24', // also metadata: Oracle
      '192.0.2.0/24',
      '192.31.196.0/24',
      '192.52.193.0/24',
      '192.88.99.0/24',
      '192.175.48.0/24',
      '198.18.0.0/15',
      '198.51.100.0/24',
      '203.0.113.0/24',
      '224.0.0.0/4',
      '240.0.0.0/4',
    ],
    loopback: ['127.0.0.0/8'],
    'own-network': ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', '169.254.0.0/16'],
    public: ['0.0.0.0/0'],
  },
  6: {
    never: [
      'fd00:ec2::/32', // metadata: AWS
      'fd20:ce::254/128', // metadata: GCP
      '2001::/23', // Teredo, ORCHID, benchmarking
      '2001:db8::/32',
      '2002::/16', // 6to4
      '2620:4f:8000::/48',
      '3fff::/20',
    ],
    loopback: ['::1/128'],
    'own-network': ['fc00::/7', 'fe80::/10'],
    // Everything else, ::ffff:0:0/96 and 64:ff9b::/96 among it, is not given out to machines.
    public: ['2000::/3'],
  },
} as const satisfies Record<4 | 6, Record<AddressKind, readonly string[]>>

const listOf = (family: 4 | 6, subnets: readonly string[]): BlockList => {
  const list = new BlockList()
  for (const subnet of subnets) {
    const [start = '', bits] = subnet.split('/')
    list.addSubnet(start, Number(bits), family === 4 ? 'ipv4' : 'ipv6')
  }
  return list
}

const order = ['never', 'loopback', 'own-network', 'public'] as const
const lists = {
  4: order.map((kind) => [kind, listOf(4, ranges[4][kind])] as const),
  6: order.map((kind) => [kind, listOf(6, ranges[6][kind])] as const),
}

/** What an IPv4 or IPv6 address leads to; `never` for what is no address at all. A zone (`fe80::1%eth0`) is read
 * without it. */
export function addressKind(address: string): AddressKind {
  const [bare = ''] = address.split('%')
  const family = isIP(bare)
  if (family !== 4 && family !== 6) return 'never'
  const found = lists[family].find(([, list]) => list.check(bare, family === 4 ? 'ipv4' : 'ipv6'))
  return found?.[0] ?? 'never'
}

/** The whole address of this machine that HOST or a browser names: localhost, any of 127.0.0.0/8 or ::1, short forms
 * as 127.1 among them; null where others may reach it. */
export function loopbackOf(host: string): string | null {
  if (host === 'localhost') return host
  const short = /^127(?:\.\d+){1,3}$/.test(host) && URL.canParse(`http://${host}`)
  const whole = short ? new URL(`http://${host}`).hostname : host.replace(/^\[(.*)\]$/, '$1')
  return addressKind(whole) === 'loopback' && !whole.includes('%') ? whole : null
}
