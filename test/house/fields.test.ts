import { join } from 'node:path'
import { z } from 'zod'
import { expect, it } from 'vitest'
import { openEmptyClinic } from '../http-clinic.ts'
import { root } from './source.ts'
import { routeActions } from '../../src/adapters/http/route-actions.ts'
import { wordsEn } from '../../src/adapters/http/words-en.ts'
import { actions, type Action } from '../../src/domain/access/authorise.ts'
import { conditions } from '../../src/domain/access/conditions.ts'
import { table, type Rule } from '../../src/domain/access/table.ts'

const contentShape = z.record(z.string(), z.object({ schema: z.unknown() }))
const bodyShape = z.object({ content: contentShape.optional() })
const documentShape = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({ requestBody: bodyShape.optional(), responses: z.record(z.string(), bodyShape) }),
    ),
  ),
})
const nodeShape = z.object({
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  allOf: z.array(z.unknown()).optional(),
  additionalProperties: z.unknown().optional(),
})

/** The names of all fields in a schema, as `messages[].text`. */
function fieldsOf(schema: unknown, at = ''): readonly string[] {
  const node = nodeShape.safeParse(schema)
  if (!node.success) return at === '' ? [] : [at]
  const { properties = {}, items, additionalProperties: others, ...some } = node.data
  const inner = [
    ...Object.entries(properties).flatMap(([name, one]) => fieldsOf(one, at === '' ? name : `${at}.${name}`)),
    ...(items === undefined ? [] : fieldsOf(items, `${at}[]`)),
    ...(typeof others === 'object' ? fieldsOf(others, `${at}.*`) : []),
    ...[some.anyOf, some.oneOf, some.allOf].flatMap((list) =>
      (list ?? []).flatMap((one) => fieldsOf(one, at)),
    ),
  ]
  const found = inner.filter((name) => name !== at || inner.length === 1)
  return found.length > 0 ? [...new Set(found)] : at === '' ? [] : [at]
}

const inBody = (body: z.infer<typeof bodyShape> | undefined): readonly string[] => [
  ...new Set(Object.values(body?.content ?? {}).flatMap(({ schema }) => fieldsOf(schema))),
]
const rules: Readonly<Record<Action, Rule>> = table
const isAction = (text: string): text is Action => actions.some((action) => action === text)

function whoMay(asks: string): string {
  if (!isAction(asks)) return asks === 'any-member' ? 'whoever is signed in, of themselves' : 'anyone'
  const { why: _, licence, ...roles } = rules[asks]
  const may = Object.entries(roles).map(([role, when]) =>
    when.length === 0 ? role : `${role} (${when.join(', ')})`,
  )
  return may.join('; ') + (licence === true ? '; with a licence' : '')
}

const list = (fields: readonly string[]): string => fields.map((one) => `\`${one}\``).join(' ') || '–'

it('which fields who may see and change, is written down as it is', async () => {
  const answer = await openEmptyClinic().app.request('/api/openapi.json')
  const { paths } = documentShape.parse(await answer.json())
  const rows = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { requestBody, responses }]) => {
      const route = `${method.toUpperCase()} ${path}`
      const asks = routeActions[route.replaceAll(/\{(\w+)\}/g, ':$1')] ?? 'nobody'
      const good = Object.entries(responses).filter(([status]) => status.startsWith('2'))
      return { route, asks, sent: inBody(requestBody), shown: good.flatMap(([, body]) => inBody(body)) }
    }),
  )
  // A reader of the schema that finds nothing would write an empty page.
  expect(rows.length).toBeGreaterThan(100)
  expect(rows.filter(({ asks }) => asks === 'nobody')).toEqual([])
  expect(rows.flatMap(({ shown }) => shown)).toEqual(expect.arrayContaining(['messages[].text']))
  const lines = rows
    .toSorted((a, b) => (a.route < b.route ? -1 : 1))
    .map(
      ({ route, asks, sent, shown }) =>
        `| \`${route}\` | ${asks} | ${whoMay(asks)} | ${list(sent)} | ${list(shown)} |`,
    )
  const page = [intro(Object.keys(conditions).toSorted()), ...lines, ''].join('\n')
  await expect(page).toMatchFileSnapshot(join(root, 'docs/fields.md'))
  const reasons = new Set(Object.values(rules).map(({ why }) => why))
  expect([...reasons].filter((why) => !(why in wordsEn.why))).toEqual([])
})

const intro = (named: readonly string[]): string => `# Which fields who may see and change

Drawn from the contract (\`src/contract\`) and the access table (\`src/domain/access/table.ts\`) by \`test/house/fields.test.ts\`,
which fails where either changed and this page did not (\`vitest run test/house/fields.test.ts -u\` draws it anew). What is in no row, nobody is shown and nobody can change: a shape of the
contract drops fields that it does not name. In brackets stands what must hold beside the role (${named.map((one) => `\`${one}\``).join(', ')}:
\`src/domain/access/conditions.ts\`). Row-level security holds the same in the database: \`src/adapters/db/care-isolation.test.ts\`.

Clients have no API. On their own pages (\`/me\`) they see and change what is theirs alone: their messages, the replies that were
approved, their safety plan, their agreed profile, their choices about AI, what was looked at and by whom, their requests.

| route | asks | who, and what must hold | fields sent | fields shown |
| --- | --- | --- | --- | --- |`
