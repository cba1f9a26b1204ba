/**
 * What we add to a provider's first token: from asking to the whole request at the provider, and from the provider's
 * first sentence to that sentence on its way to the screen. The provider is a server on loopback that answers at once;
 * the record is in memory, so that the figure is of our own work and not of a disk's.
 *
 *   node bench/draft.bench.ts [rounds]
 */
import { openEgress } from '../src/adapters/egress/open-egress.ts'
import { readRules } from '../src/adapters/egress/read-rules.ts'
import { openModel } from '../src/adapters/model/open-model.ts'
import { loadDraftPrompts } from '../src/adapters/shipped/draft-prompt.ts'
import { draft, receiveMessage } from '../src/flows/client-message.ts'
import { startReplayingModel } from '../test/doubles/replaying-model.ts'
import { allowDraftsAt, neverHangsUp, openFlowScene } from '../test/flow-scene.ts'
import { machine, ms, quantile, row, say } from './figures.ts'

const rounds = Number(process.argv[2] ?? 100)
const words = [
  'I could not sleep again, the house is so quiet since the summer, and Marta only calls on Sundays.',
  'We argued about the money on Friday. I said what I wanted for once and then I could not stop shaking.',
  'The doctor at the Wrenbury clinic says the tests are fine, but my chest is tight on the bus.',
]
let arrived = 0
const server = await startReplayingModel({
  kind: 'answer',
  to: () => {
    arrived = performance.now()
    return ['It sounds like the nights have become very quiet. ', 'What goes through your mind then?']
  },
})
const { rules } = readRules({})
const egress = openEgress({ rules, resolve: async () => [], authorities: null })

/** Milliseconds before the provider was asked and after it answered, for each draft of a conversation this long. */
async function measure(messages: number): Promise<{
  readonly before: readonly number[]
  readonly after: readonly number[]
  readonly busy: number
}> {
  const scene = await openFlowScene(rules)
  const ports = {
    ...scene.ports,
    model: openModel(scene.world.providerWithKey, egress),
    shipped: {
      ...scene.ports.shipped,
      draftPrompt: loadDraftPrompts(`${import.meta.dirname}/../data`),
    },
  }
  await allowDraftsAt(scene, server.baseUrl)
  for (let at = 0; at < messages; at += 1)
    await receiveMessage(
      scene.wilhelmina,
      { submissionId: ports.ids.next(), text: words[at % words.length] ?? '' },
      ports,
    )
  const [before, after]: [number[], number[]] = [[], []]
  const began = process.cpuUsage()
  for (let round = 0; round < rounds; round += 1) {
    const asked = performance.now()
    let shown = false
    for await (const one of draft(scene.nora, scene.wilhelmina.conversationId, neverHangsUp, ports)) {
      if (one.kind !== 'sentence' || shown) continue
      shown = true
      before.push(arrived - asked)
      after.push(performance.now() - arrived)
    }
    if (!shown) throw new Error('no sentence came')
  }
  const used = process.cpuUsage(began)
  return {
    before: before.slice(5),
    after: after.slice(5),
    busy: (used.user + used.system) / 1000 / rounds,
  }
}

try {
  say(machine())
  for (const messages of [1, 10, 40]) {
    const { before, after, busy } = await measure(messages)
    const sum = before.map((one, at) => one + (after[at] ?? 0))
    const figure = (name: string, numbers: readonly number[], target: string): void =>
      row(`draft, ${messages} messages: ${name}`, {
        cases: numbers.length,
        p50: ms(quantile(numbers, 0.5)),
        p99: ms(quantile(numbers, 0.99)),
        target,
      })
    figure('asked, until the provider has the request', before, '–')
    figure("from the provider's answer to the first sentence", after, '–')
    figure("added to a provider's first token", sum, '≤ 10 ms')
    say(`  processor time of a whole draft, the provider's own part included: ${ms(busy)}`)
  }
} finally {
  await server.close()
  await egress.close()
}
