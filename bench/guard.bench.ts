import { check } from '../src/domain/guard/check.ts'
import { microseconds } from './microseconds.ts'

/** What the guard costs: `node bench/guard.bench.ts`. Microseconds for one reply beside one message. */
const client =
  "I lost my job last month and I haven't told my wife. I lie awake and think about the bridge by the station. What would be the point of going on, really? I'm so tired of pretending."
const reply =
  "Thank you for telling me this; I can hear how tired you are of pretending. You've carried the job and the nights alone for a month. When you think about the bridge, are you thinking of ending your life? I'd like us to look at that together before anything else."

const say = (line: string): void => void process.stdout.write(`${line}\n`)
say(
  `guard, ${reply.length} characters beside ${client.length}: ${microseconds(() => check(client, reply), 2_000)}`,
)
for (const kb of [4, 16, 64]) {
  const long = reply.repeat(Math.ceil((kb * 1024) / reply.length)).slice(0, kb * 1024)
  say(`guard, ${kb} kB of prose: ${microseconds(() => check(client, long), 40)}`)
}
for (const [name, unit] of [
  ['"you are not " over and over', 'you are not '],
  ['"<a " over and over', '<a '],
  ['one endless word', 'a'],
  ['list items', '1. \n'],
] as const)
  for (const kb of [16, 64])
    say(
      `guard, ${kb} kB of ${name}: ${microseconds(() => check('', unit.repeat((kb * 1024) / unit.length)), 20)}`,
    )
