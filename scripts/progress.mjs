/** Milliseconds of silence a person is asked to bear. */
const SILENCE_MS = 2000

/**
 * Runs `work` and says what takes so long once two seconds have passed: a counting line on a terminal, one plain
 * line elsewhere.
 */
export async function shown(title, work) {
  const began = Date.now()
  const terminal = process.stdout.isTTY === true
  let said = false
  const tell = () => {
    const seconds = Math.round((Date.now() - began) / 1000)
    if (terminal) process.stdout.write(`\r${title} … ${seconds} s`)
    else if (!said) process.stdout.write(`${title} …\n`)
    said = true
  }
  const first = setTimeout(tell, SILENCE_MS)
  const ticking = setInterval(() => said && terminal && tell(), 1000)
  try {
    return await work()
  } finally {
    clearTimeout(first)
    clearInterval(ticking)
    if (said)
      process.stdout.write(`${terminal ? '\r' : ''}${title}: ${Math.round((Date.now() - began) / 1000)} s\n`)
  }
}
