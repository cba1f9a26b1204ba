import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOfSeed, newSeed, noteHolds, signNote } from '../../adapters/keys/note-keys.ts'
import { checkpointText, openCheckpoint, readCheckpoint } from './checkpoint.ts'
import { fromBase64, keyText, readKeyText, readSignedNote, toBase64 } from './signed-note.ts'

const ORIGIN = 'rapport.invalid/audit/00000000-0000-7000-8000-000000000001'
const seed = newSeed()
const key = keyOfSeed(ORIGIN, seed)
const text = checkpointText({ origin: ORIGIN, size: 20_852_163, root: 'ab'.repeat(32) })
const note = signNote(text, ORIGIN, seed)

describe('signed notes', () => {
  it('the note of the format’s own documentation is read, and signed with a key of four bytes of id', () => {
    const theirs =
      'Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\ned è subito sera.\n\n' +
      '— quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=\n'
    const read = readSignedNote(theirs)
    expect(read?.text.endsWith('ed è subito sera.\n')).toBe(true)
    expect(read?.signatures).toMatchObject([{ name: 'quasimodo.example/salvatore', keyId: '367ba04b' }])
    expect(read?.signatures[0]?.bytes).toHaveLength(64)
  })

  it('a key is printed and read again, and one whose id is another’s is refused', () => {
    expect(readKeyText(keyText(key))).toEqual(key)
    expect(readKeyText(keyText({ ...key, keyId: '00000000' }))).toBeNull()
    expect(readKeyText(keyText(key).replace(/.$/, 'x'))).toBeNull()
  })

  it('what we sign holds, and with one character changed it does not', () => {
    const read = readSignedNote(note)
    if (!read) throw new Error('our own note must be readable')
    expect(noteHolds(key, read)).toBe(true)
    expect(noteHolds(key, { ...read, text: read.text.replace('20852163', '20852164') })).toBe(false)
    expect(noteHolds(keyOfSeed(ORIGIN, newSeed()), read)).toBe(false)
  })

  it('bytes come back from base64, and only one way of writing them is read', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
        expect(fromBase64(toBase64(bytes))).toEqual(bytes)
      }),
    )
    expect(fromBase64('AB==')).toBeNull()
    expect(fromBase64('AAA')).toBeNull()
  })

  it('no text makes the reader throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat({ max: 200 }), (noise, at) => {
        readSignedNote(noise)
        readSignedNote(note.slice(0, at) + noise + note.slice(at))
        readKeyText(noise)
        readCheckpoint(noise)
      }),
    )
  })
})

describe('checkpoints', () => {
  const open = (given: string, origin = ORIGIN, known = [key]) =>
    openCheckpoint(given, origin, known, noteHolds)

  it('one of ours is opened', () => {
    expect(open(note)).toEqual({ origin: ORIGIN, size: 20_852_163, root: 'ab'.repeat(32) })
  })

  it.each([
    ['of another chain', () => open(note, `${ORIGIN}2`), 'other-chain'],
    ['of a key that nobody knew before', () => open(signNote(text, ORIGIN, newSeed())), 'wrong-key'],
    ['altered after it was signed', () => open(note.replace('20852163', '20852162')), 'wrong-signature'],
    ['that is no note', () => open(text), 'not-readable'],
    [
      'with a size that has a nought before it',
      () => open(signNote(text.replace('20', '020'), ORIGIN, seed)),
      'not-readable',
    ],
  ] as const)('one %s is refused', (_, refused, fault) => expect(refused()).toBe(fault))
})
