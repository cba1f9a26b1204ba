import { isLoopback } from '../../adapters/egress/rules.ts'

type Given = Readonly<Record<string, string | undefined>>

/** A sentence for each thing that Node was told and that opens what Rapport shuts. Node obeys it before a line of ours
 * runs. What stands before the program on the command line does the same as NODE_OPTIONS. */
export function unsafeForNode(env: Given, started: readonly string[] = process.execArgv): readonly string[] {
  const wrong: string[] = []
  // Node takes the exact sign 0 for it and nothing else.
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0')
    wrong.push(
      'NODE_TLS_REJECT_UNAUTHORIZED is 0, so anybody on the way could pass for the database, the model or the mail server, and read what is sent. Take it away; name an authority of your own in NODE_EXTRA_CA_CERTS.',
    )
  if (chatty.test(env['NODE_DEBUG'] ?? ''))
    wrong.push(
      'NODE_DEBUG writes what goes over the network to standard error: cookies, links of clients and their words. Take it away.',
    )
  for (const [where, options] of [
    ['NODE_OPTIONS', env['NODE_OPTIONS'] ?? ''],
    ['The command line of Node', started.join(' ')],
  ] as const) {
    if (inspectedAt(options).some((host) => !isLoopback(host)))
      wrong.push(
        `${where} opens the inspector of Node to others: whoever reaches it reads the memory of the server, keys and all, and runs what they like. Take --inspect away, or keep it on 127.0.0.1.`,
      )
    for (const option of namedIn(options)) {
      const why = opening.find(([names]) => names.test(option))?.[1]
      if (why !== undefined) wrong.push(`${where} has ${option}: ${why} Take it away.`)
    }
  }
  return wrong
}

/** Parts of Node that write what they carry; it takes them in any case, and * for some or all. */
const chatty = /\*|\b(?:https?|http2|tls|net|stream|undici|fetch|websocket)\b/i

const opening: readonly (readonly [RegExp, string])[] = [
  [
    /^--tls-keylog$/,
    'the keys of every encrypted connection are written to a file, and open whatever was recorded on the way.',
  ],
  [/^--trace-tls$/, 'what is sent encrypted is printed to standard error.'],
  [
    /^--heapsnapshot-(?:signal|near-heap-limit)$/,
    'the memory of the server, with its keys and the words of clients, is written to a file.',
  ],
  [
    /^--report-(?:on-signal|on-fatalerror|uncaught-exception)$/,
    'a report is written to a file with everything in the environment, passwords and keys too.',
  ],
  [
    /^--insecure-http-parser$/,
    'requests are taken that a proxy reads in another way, so that one can be hidden in another.',
  ],
  [/^--tls-min-v1\.[01]$/, 'connections are taken whose encryption is broken.'],
]

/** Node takes _ for - in a name, and quotes around it. */
const wordsOf = (options: string): string => options.replaceAll(/["\\]/g, '')
const namedIn = (options: string): readonly string[] => [
  ...new Set(
    wordsOf(options)
      .split(/\s+/)
      .filter((word) => word.startsWith('--'))
      .map((word) => word.replace(/=.*$/, '').replaceAll('_', '-')),
  ),
]

/** Hosts at which the inspector would listen. */
const inspectedAt = (options: string): readonly string[] =>
  [
    ...wordsOf(options).matchAll(
      /(?:^|\s)--(?:inspect(?:[-_](?:brk|wait|port))?|debug[-_]port)(?:=|\s+(?!-))(\S+)/g,
    ),
  ]
    .map(([, at = '']) => (/^\d+$/.test(at) ? 'localhost' : at.replace(/:\d*$/, '').replaceAll(/[[\]]/g, '')))
    .filter((host) => host !== '')
