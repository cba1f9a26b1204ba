import { expect, it } from 'vitest'
import { mentionsIn, threadsOf, type Comment } from './comment.ts'

const staff = [
  { id: '1', name: 'Ruth Adeyemi' },
  { id: '2', name: 'Ruth' },
  { id: '3', name: 'José Núñez' },
  { id: '4', name: 'José Núñez' },
  { id: '5', name: '' },
]

it.each([
  ['@Ruth Adeyemi look at this', ['1']],
  ['@Ruth, look at this', ['2']],
  ['@Ruthless', []],
  ['Ruth Adeyemi said so', []],
  ['see @José Núñez', ['3', '4']],
  ['@Ruth Adeyemi and @Ruth Adeyemi', ['1']],
  ['a@b', []],
])('%s mentions %j', (text, ids) => {
  expect(mentionsIn(text, staff).map(({ id }) => id)).toEqual(ids)
})

it('open threads come before those that are settled, each with its answers', () => {
  const comment = (id: string, answers: string | null, settled: boolean): Comment => ({
    ...{ id, answers, by: { id: '1', name: 'Ruth' }, text: id, at: '', editedAt: null, mentions: [] },
    resolved: settled ? { by: 'Ruth', at: '' } : null,
  })
  const threads = threadsOf([
    comment('a', null, true),
    comment('b', 'a', false),
    comment('c', null, false),
    comment('d', 'c', false),
  ])
  expect(threads.map(({ first, answers }) => [first.id, answers.map(({ id }) => id)])).toEqual([
    ['c', ['d']],
    ['a', ['b']],
  ])
})
