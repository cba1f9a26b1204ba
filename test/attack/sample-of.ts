import { randomUUID } from 'node:crypto'

type Schema = Readonly<Record<string, unknown>>
const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A value that fits a JSON schema, with `text` wherever any text fits. */
export function sampleOf(given: unknown, text: string, schemas: Schema = {}): unknown {
  const schema = resolved(given, schemas)
  const choices = [...listOf(schema['anyOf']), ...listOf(schema['oneOf'])]
  if (choices.length > 0) return sampleOf(choices.find(isNotNull) ?? choices[0], text, schemas)
  if ('const' in schema) return schema['const']
  const [first] = listOf(schema['enum'])
  if (first !== undefined) return first
  const all = listOf(schema['allOf'])
  if (all.length > 0) return Object.assign({}, ...all.map((one) => sampleOf(one, text, schemas)))
  const types = [schema['type']].flat()
  if (types.includes('object') || isSchema(schema['properties'])) return objectOf(schema, text, schemas)
  if (types.includes('array')) return [sampleOf(schema['items'], text, schemas)]
  if (types.includes('integer') || types.includes('number')) return numberOf(schema)
  if (types.includes('boolean')) return true
  return types.includes('string') ? textOf(schema, text) : text
}

const isNotNull = (one: unknown): boolean => isSchema(one) && one['type'] !== 'null'

function resolved(given: unknown, schemas: Schema): Schema {
  if (!isSchema(given)) return {}
  const to = given['$ref']
  if (typeof to !== 'string') return given
  const named = schemas[to.split('/').at(-1) ?? '']
  return isSchema(named) ? named : {}
}

function objectOf(schema: Schema, text: string, schemas: Schema): unknown {
  const properties = isSchema(schema['properties']) ? schema['properties'] : {}
  return Object.fromEntries(
    Object.entries(properties).map(([name, one]) => [name, sampleOf(one, text, schemas)]),
  )
}

const numberOf = ({ minimum, exclusiveMinimum }: Schema): number =>
  typeof minimum === 'number' ? minimum : typeof exclusiveMinimum === 'number' ? exclusiveMinimum + 1 : 1

function textOf({ format, pattern, minLength }: Schema, text: string): string {
  if (format === 'uuid') return randomUUID()
  if (format === 'date-time') return '2026-11-21T10:00:00.000Z'
  if (format === 'date') return '2026-11-21'
  if (format === 'email') return 'someone@care.example'
  if (typeof pattern === 'string') return fitting(pattern)
  return typeof minLength === 'number' ? text.padEnd(minLength, 'x') : text
}

/** Of the patterns that the contract uses, a text that fits. */
const fitting = (pattern: string): string =>
  ['ES', 'US-CA', '2026-11-21', '09:00', '2026', 'a'.repeat(64), 'en', '1', 'aB3-x'].find((one) =>
    new RegExp(pattern).test(one),
  ) ?? 'x'
