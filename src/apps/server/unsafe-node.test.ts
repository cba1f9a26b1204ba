import { expect, it } from 'vitest'
import { unsafeForNode } from './unsafe-node.ts'

it.each([
  '--tls-keylog=/tmp/keys',
  '--tls_keylog /tmp/keys',
  '--report-on-signal',
  '--report-uncaught-exception',
  '--heapsnapshot-signal=SIGUSR2',
  '--no-warnings "--insecure-http-parser"',
  '--trace-tls',
  '--tls-min-v1.0',
])('Node that was told %s is unsafe, in NODE_OPTIONS and before the program', (option) => {
  const name = /--(?:tls|report|heap|insecure|trace)[-_a-z0-9.]+/.exec(option)?.[0].replaceAll('_', '-')
  expect(unsafeForNode({ NODE_OPTIONS: option }, [])).toEqual([
    expect.stringContaining(`NODE_OPTIONS has ${name}: `),
  ])
  expect(unsafeForNode({}, option.replaceAll('"', '').split(' '))).toEqual([
    expect.stringContaining(`The command line of Node has ${name}: `),
  ])
})

it.each(['http', 'HTTP,tls', 'fs,http2', '*'])('NODE_DEBUG=%s writes what clients send', (value) => {
  expect(unsafeForNode({ NODE_DEBUG: value }, [])).toEqual([expect.stringContaining('NODE_DEBUG writes')])
})

it('the inspector is seen on the command line, too', () => {
  expect(unsafeForNode({}, ['--inspect=0.0.0.0:9229'])).toEqual([
    expect.stringContaining('The command line of Node opens the inspector'),
  ])
})

it('what opens nothing is no concern, and neither is how these tests were started', () => {
  const usual = '--max-old-space-size=512 --tls-min-v1.3 --report-directory=/tmp --enable-source-maps'
  expect(
    unsafeForNode({ NODE_OPTIONS: usual, NODE_DEBUG: 'fs,module' }, ['--inspect', '--no-warnings']),
  ).toEqual([])
  expect(unsafeForNode({})).toEqual([])
})
