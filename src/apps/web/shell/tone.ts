let audio: AudioContext | null = null

/** Two short soft notes. Browsers keep a page silent until somebody has pressed something on it; then the tone is
 * simply not heard, and the sheet and the title speak for themselves. */
export async function soundTone(): Promise<void> {
  try {
    audio ??= new AudioContext()
    if (audio.state === 'suspended') await audio.resume()
    note(audio, 659, 0)
    note(audio, 880, 0.22)
  } catch {
    // No sound device.
  }
}

function note(context: AudioContext, hertz: number, after: number): void {
  const start = context.currentTime + after
  const gain = context.createGain()
  const tone = context.createOscillator()
  tone.frequency.value = hertz
  gain.gain.setValueAtTime(0, start)
  gain.gain.linearRampToValueAtTime(0.2, start + 0.03)
  gain.gain.exponentialRampToValueAtTime(0.001, start + 0.35)
  tone.connect(gain).connect(context.destination)
  tone.start(start)
  tone.stop(start + 0.4)
}
