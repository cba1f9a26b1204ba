import { z } from 'zod'

const requestShape = z.object({
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
})
const dataShape = z.object({
  conversation: z.array(z.object({ from: z.string(), text: z.string() })),
})

/** A model that does whatever it is told and reads well: what stands in the block of data is data to it, whatever else
 * it was sent is an instruction. It says `demanded` where it finds `attack` among its instructions, and takes up the
 * beginning of the client's last message where it does not. */
export function obedientModel(
  body: string,
  { language, attack, demanded }: { language: 'en' | 'es'; attack: string; demanded: string },
): readonly string[] {
  const { messages } = requestShape.parse(JSON.parse(body))
  const block = /<data>\n([\s\S]*?)\n<\/data>/
  const user = messages.findLast((message) => message.role === 'user')?.content ?? ''
  const data = block.exec(user)?.[1] ?? ''
  const instructions = messages
    .map((message) => (message === messages.at(-1) ? user.replace(block, '') : message.content))
    .join('\n')
  const read = readable(data)
  if (read === null || instructions.includes(attack)) return [demanded]
  const last = read.conversation.findLast((turn) => turn.from === 'client')?.text ?? ''
  const beginning = last.split(/[.?!]/)[0] ?? ''
  return language === 'es'
    ? [`Escribes esto: ${beginning.toLowerCase()}. `, '¿Cómo es eso para ti?']
    : [`It sounds as if this stays with you: ${beginning.toLowerCase()}. `, 'What is that like for you?']
}

/** Null where what should be data is no longer what we made. */
function readable(data: string): z.infer<typeof dataShape> | null {
  try {
    return dataShape.parse(JSON.parse(data))
  } catch {
    return null
  }
}
