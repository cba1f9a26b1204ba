import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings } from './axe.ts'
import { approveAndSend } from './approve-and-send.ts'
import { openBrowserClinic, type BrowserClinic } from './clinic.ts'
import { patience } from './patience.ts'

/** The whole loop as two people live it: a client without JavaScript, a practitioner in the workspace. */

let clinic: BrowserClinic
let client: Page
let ruth: Page

beforeAll(async () => {
  clinic = await openBrowserClinic()
  client = await clinic.page(360, { script: false })
  ruth = await clinic.as('Ruth Adeyemi', 1280)
})
afterAll(() => clinic.close())

const openConversation = async (page: Page, name: RegExp): Promise<void> => {
  await page.getByRole('link', { name }).first().click()
  await page.getByRole('textbox', { name: /Reply to/ }).waitFor()
}
const write = async (text: string, answered = /^We have your message/): Promise<void> => {
  // What the last message was answered with has no mark of this one.
  await client.goto(`${clinic.server.address}/me`)
  await client.getByLabel('Your message').fill(text)
  await client.getByRole('button', { name: 'Send message' }).click()
  await client.getByText(answered).waitFor()
}

describe('RE.1 a client without JavaScript', () => {
  it('opens their link, and the secret leaves the address bar', async () => {
    await client.goto(await clinic.clientLink('Aisha Rahman'))
    expect(new URL(client.url()).pathname).toBe('/me')
    await client.getByRole('heading', { name: 'Your messages with Dr Ruth Adeyemi' }).waitFor()
  })

  it('reads who is there and when, what AI does, and whom to call in their country', async () => {
    const words = await client.locator('body').innerText()
    expect(words).toContain('Messages are read')
    expect(words).toContain('116 123')
    expect(words).toMatch(/See what AI does here, or turn it off/)
  })

  it('HU.4 turns AI off and on again by two buttons', async () => {
    await client.getByRole('link', { name: /See what AI does/ }).click()
    await client.getByRole('button', { name: 'Turn AI help off' }).click()
    await client.getByText('AI help is now off.').waitFor()
    await client.getByRole('button', { name: 'Turn AI help on' }).click()
    await client.getByText('AI help is now on.').waitFor()
    await client.getByRole('link', { name: 'Back to your messages' }).click()
  })

  it('writes, and is told so only when it is stored', async () => {
    await write(
      'She slept four hours. I sat in the garden with a coffee and nobody on me. Small, but I wanted to tell you.',
    )
    await client.getByText('She slept four hours.').waitFor()
  })

  it('sends nothing empty, and is told how to go on', async () => {
    await write('   ', /^There is a problem/)
    await client.getByRole('alert').waitFor()
    expect(await client.title()).toMatch(/^Error/)
  })
})

describe('a practitioner', () => {
  it('sees the message arrive without touching anything', async () => {
    await ruth
      .getByText(/Small, but I wanted|She slept four hours/)
      .first()
      .waitFor()
  })

  it('opens the conversation by keyboard alone', async () => {
    await ruth.goto(`${clinic.server.address}/app/inbox`)
    await ruth.getByRole('link', { name: /Aisha/ }).waitFor()
    // A row may be seen a moment before its keys are heard: pressed until one has the focus, as a person would.
    const pressAndLook = async (): Promise<boolean> => {
      await ruth.locator('body').press('j')
      return (await ruth.locator('[data-row]:focus').count()) === 1
    }
    await expect.poll(pressAndLook, patience).toBe(true)
    await ruth.keyboard.press('Enter')
    await ruth.waitForURL(/\/app\/inbox\/[0-9a-f-]{36}/)
  })

  it('EV.1 sees two or three moves that differ in kind, each with its basis', async () => {
    await ruth.goto(`${clinic.server.address}/app/inbox`)
    await openConversation(ruth, /Aisha/)
    const starts = ruth.getByRole('button', { name: /Use as a start/ })
    await starts.first().waitFor()
    const count = await starts.count()
    expect(count).toBeGreaterThanOrEqual(2)
    expect(count).toBeLessThanOrEqual(3)
    expect(await ruth.getByText(/Aisha wrote|Sign:|Source:|Guideline:/).count()).toBeGreaterThanOrEqual(count)
  })

  it('writes with feedback that is worked out here, approves exactly these words, and sends', async () => {
    const asked: string[] = []
    ruth.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`))
    const reply = ruth.getByRole('textbox', { name: /Reply to/ })
    // The rules alone take this for information: the learned reader has come.
    await reply.fill('So much of your day goes into keeping everyone else calm.')
    await ruth.getByText('Deeper reflection').first().waitFor()
    await reply.fill('A coffee in the garden with nobody on you. What was that like?')
    await ruth.getByText('Open question').first().waitFor()
    expect(asked.filter((one) => /\/api\/.*feedback/i.test(one))).toEqual([])
    await approveAndSend(ruth)
    await ruth.getByRole('log').getByText('A coffee in the garden with nobody on you.').waitFor()
  })

  it('HU.3 and the client reads it, by whom, and how it came about', async () => {
    await client.goto(`${clinic.server.address}/me`)
    const words = await client.locator('body').innerText()
    expect(words).toContain('A coffee in the garden with nobody on you. What was that like?')
    expect(words).toContain('Written by Dr Ruth Adeyemi, who used a writing check.')
  })

  it('HU.2 is stopped when the client writes again during the review', async () => {
    await ruth.getByRole('textbox', { name: /Reply to/ }).fill('Take care of that garden.')
    await ruth.keyboard.press('Control+Enter')
    await ruth.getByRole('heading', { name: 'Read it once more before it goes' }).waitFor()
    await write('It was like before. And then she woke up.')
    await ruth.getByText(/wrote again, so the review was closed/).waitFor()
    expect(await ruth.getByRole('textbox', { name: /Reply to/ }).inputValue()).toBe(
      'Take care of that garden.',
    )
  })
})

describe('danger now', () => {
  it('interrupts, waits to be acknowledged, and shows which words', async () => {
    await write('I have the pills here and I am going to take them all tonight. I want to die.')
    const alert = ruth.getByRole('alertdialog')
    await alert.waitFor()
    expect(await alert.innerText()).toContain('Aisha')
    await alert.getByRole('button', { name: 'Acknowledge and open' }).click()
    await alert.waitFor({ state: 'hidden' })
    await ruth.getByText(/pills/).first().waitFor()
    await ruth
      .getByRole('button', { name: /Why it is marked/ })
      .first()
      .waitFor()
  })

  it('the first move asks about safety, in words', async () => {
    await ruth
      .getByRole('button', { name: /Use as a start/ })
      .first()
      .waitFor()
    await ruth.getByText('Ask about safety').first().waitFor()
  })

  it('a mark is called wrong in one action, and can be undone', async () => {
    await ruth
      .getByRole('button', { name: /Why it is marked/ })
      .first()
      .click()
    await ruth.getByRole('button', { name: 'Mark as wrong' }).first().click()
    await ruth.getByRole('button', { name: 'Undo: it was right' }).first().waitFor()
  })

  it('a supervisor sees the episode and who holds it', async () => {
    const marisol = await clinic.as('Marisol Quintana', 1280)
    await marisol.getByRole('link', { name: 'Episodes' }).click()
    const row = marisol.getByRole('row', { name: /Aisha Rahman/ })
    await row.getByText('Dr Ruth Adeyemi').first().waitFor()
    await marisol.context().close()
  })
})

describe('a draft by a model', () => {
  const draftFor = async (name: RegExp): Promise<void> => {
    await ruth.goto(`${clinic.server.address}/app/inbox`)
    await openConversation(ruth, name)
  }
  const ask = (): Promise<void> => ruth.getByRole('button', { name: /Ask for a draft|Ask again/ }).click()
  const offered = async (): Promise<boolean> => {
    const button = ruth.getByRole('button', { name: 'Ask for a draft' })
    return (await button.count()) > 0 && (await button.getAttribute('aria-disabled')) !== 'true'
  }

  it('PR.2 is not to be had before the client said yes', async () => {
    await draftFor(/Jess/)
    await ruth.getByText('The client has not agreed to draft replies by this model.').first().waitFor()
    expect(clinic.model.calls).toHaveLength(0)
    expect(await offered()).toBe(false)
  })

  it('is not to be had while danger is imminent, whoever said yes', async () => {
    await client.goto(`${clinic.server.address}/me/ai`)
    await client.getByRole('button', { name: 'Yes, drafts are fine with me' }).click()
    await client.getByText('Drafts are now on.').waitFor()
    await draftFor(/Aisha/)
    await ruth
      .getByText(/No model drafts while an episode stands at imminent/)
      .first()
      .waitFor()
    expect(await offered()).toBe(false)
  })

  it("appears sentence by sentence once they did, and is used as a start for one's own words", async () => {
    const jess = await clinic.page(360, { script: false })
    await jess.goto(await clinic.clientLink('Jessica Moreno-Hale'))
    await jess.goto(`${clinic.server.address}/me/ai`)
    await jess.getByRole('button', { name: 'Yes, drafts are fine with me' }).click()
    await jess.getByText('Drafts are now on.').waitFor()
    clinic.model.play({
      kind: 'text',
      pieces: [
        'Three stops with no podcast, and you let',
        ' your heart be loud. What was it like',
        ' when it got bored before you did? ',
      ],
      everyMs: 60,
    })
    await draftFor(/Jess/)
    await ask()
    await ruth.getByText('Three stops with no podcast', { exact: false }).first().waitFor()
    await ruth.getByText('when it got bored before you did?', { exact: false }).first().waitFor()
    await ruth
      .getByText(/draft by replay-7b/)
      .first()
      .waitFor()
  })

  it('PR.1 the model saw no name, and the key only in the header', () => {
    const sent = clinic.model.calls.map((call) => call.body).join('\n')
    expect(sent.length).toBeGreaterThan(200)
    for (const name of ['Jess', 'Moreno', 'Greg', 'Tasha', 'Denise', 'Adeyemi', 'key-canary'])
      expect(sent).not.toMatch(new RegExp(`\\b${name}\\b`, 'i'))
  })

  it.each([
    ['rate limited', { kind: 'status', status: 429 }],
    ['down', { kind: 'status', status: 503 }],
    ['cut off in the middle', { kind: 'cut-off', pieces: ['Three stops '], how: 'socket' }],
    ['talking garbage', { kind: 'garbage', body: 'data: {"choi\n\n' }],
  ] as const)('SA.1 %s: the moves stay, one plain line says why', async (_how, replay) => {
    clinic.model.play(replay)
    await draftFor(/Jess/)
    await ask()
    await ruth
      .getByText(/There is no draft/)
      .first()
      .waitFor()
    await ruth
      .getByRole('button', { name: /Use as a start/ })
      .nth(1)
      .waitFor()
  })
})

it('a practitioner whose licence ran out writes and keeps words, and is told why they cannot be sent', async () => {
  const colin = await clinic.as('Colin Ashworth', 1280)
  await openConversation(colin, /Priya/)
  await colin
    .getByRole('textbox', { name: /Reply to/ })
    .fill('Nine days is close. What would make Monday bearable?')
  await colin.getByRole('button', { name: /Review and send/, disabled: true }).waitFor()
  await colin
    .getByText(/licence/i)
    .first()
    .waitFor()
  await colin.getByText('Saved, sealed').waitFor()
})

it('a client with JavaScript sees the reply come in while they type', async () => {
  const live = await clinic.page(360)
  await live.goto(await clinic.clientLink('Jessica Moreno-Hale'))
  await live.getByLabel('Your message').fill('half a thought')
  await ruth.goto(`${clinic.server.address}/app/inbox`)
  await openConversation(ruth, /Jess/)
  await ruth.getByRole('textbox', { name: /Reply to/ }).fill('Celebrating a train sounds right to me.')
  await approveAndSend(ruth)
  await live.getByText('Celebrating a train sounds right to me.').waitFor()
  expect(await live.getByLabel('Your message').inputValue()).toBe('half a thought')
})

it('axe finds nothing, and nothing went wrong on the way', async () => {
  expect(await axeFindings(ruth)).toEqual([])
  expect(clinic.faults).toEqual([])
})
