import { link, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sameFiles } from './same-files.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-same-'))
  await writeFile(join(folder, 'there'), '')
  await link(join(folder, 'there'), join(folder, 'hard'))
  await symlink(join(folder, 'there'), join(folder, 'soft'))
  await symlink(folder, join(folder, 'round'))
})
afterAll(() => rm(folder, { recursive: true }))

it.each([
  ['by a dot', '/a/k', '/a/./k'],
  ['by a second slash', '/a/k', '/a//k'],
  ['by a way back', '/a/k', '/a/b/../k'],
  ['by a symbolic link', 'there', 'soft'],
  ['by a hard link', 'there', 'hard'],
  ['through a folder that is a link, before it is made', 'new', 'round/new'],
])('one file in two places is found %s', (_, one, other) => {
  const at = (path: string): string => (path.startsWith('/') ? path : `${folder}/${path}`)
  expect(sameFiles({ RAPPORT_MASTER_KEY_FILE: at(one), RAPPORT_ERASURE_KEY_FILE: at(other) })).toEqual([
    'RAPPORT_MASTER_KEY_FILE and RAPPORT_ERASURE_KEY_FILE are the same file. Each needs its own.',
  ])
})

it.each([
  ['RAPPORT_ERASURE_KEY_FILE', 'master.key'],
  ['RAPPORT_WITNESS_FILE', 'master.key'],
  ['RAPPORT_WITNESS_FILE', 'erasure.key'],
  ['RAPPORT_MASTER_KEY_FILE', 'erasure.key'],
  ['RAPPORT_TLS_KEY', 'server.log'],
])('%s is not the file %s of the data folder, also before that is made', (name, file) => {
  expect(sameFiles({ RAPPORT_DATA: folder, [name]: `${folder}/./${file}` })).toEqual([
    `${name} is the file ${file} of the data folder, which is for something else. It needs its own.`,
  ])
})

it('files of their own are no concern, and neither are keys at their usual places', () => {
  const env = {
    RAPPORT_DATA: folder,
    RAPPORT_MASTER_KEY_FILE: join(folder, 'master.key'),
    RAPPORT_ERASURE_KEY_FILE: join(folder, 'erasure.key'),
    RAPPORT_WITNESS_FILE: join(folder, 'witness.jsonl'),
  }
  expect(sameFiles(env)).toEqual([])
  expect(sameFiles({})).toEqual([])
})
