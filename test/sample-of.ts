import { z } from 'zod'

/** As much of JSON Schema as our contract uses. */
export type JsonSchema = {
  readonly type?: string | undefined
  readonly enum?: readonly unknown[] | undefined
  readonly const?: unknown
  readonly format?: string | undefined
  readonly pattern?: string | undefined
  readonly minLength?: number | undefined
  readonly minimum?: number | undefined
  readonly minItems?: number | undefined
  readonly items?: JsonSchema | undefined
  readonly properties?: Readonly<Record<string, JsonSchema>> | undefined
  readonly anyOf?: readonly JsonSchema[] | undefined
  readonly oneOf?: readonly JsonSchema[] | undefined
}
export const jsonSchemaShape: z.ZodType<JsonSchema> = z.lazy(() =>
  z.looseObject({
    // Where several are allowed, the first.
    type: z.union([z.string(), z.array(z.string()).transform(([first]) => first)]).optional(),
    enum: z.array(z.unknown()).optional(),
    const: z.unknown().optional(),
    format: z.string().optional(),
    pattern: z.string().optional(),
    minLength: z.number().optional(),
    minimum: z.number().optional(),
    minItems: z.number().optional(),
    items: jsonSchemaShape.optional(),
    properties: z.record(z.string(), jsonSchemaShape).optional(),
    anyOf: z.array(jsonSchemaShape).optional(),
    oneOf: z.array(jsonSchemaShape).optional(),
  }),
)

const SHAPED = [
  '00000000-0000-4000-8000-000000000001',
  '2026-11-21',
  '2026-11-21T07:30:00.000Z',
  '09:00',
  'US-CA',
  'ES',
  'a'.repeat(64),
  'PSY 4711',
  'somebody@practice.example',
  'https://models.example/v1',
]

/** The smallest value that fits a schema: what a client must send for the request to reach the flow. */
export function sampleOf(schema: JsonSchema): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  const [first] = schema.anyOf ?? schema.oneOf ?? []
  if (first) return sampleOf(first)
  if (schema.type === 'object')
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([name, of]) => [name, sampleOf(of)]),
    )
  if (schema.type === 'array')
    return schema.items
      ? Array.from({ length: schema.minItems ?? 0 }, () => sampleOf(schema.items ?? {}))
      : []
  if (schema.type === 'boolean') return false
  if (schema.type === 'number' || schema.type === 'integer') return schema.minimum ?? 1
  if (schema.type === 'string') return textOf(schema)
  return null
}

function textOf({ format, pattern, minLength }: JsonSchema): string {
  if (format === 'uuid') return SHAPED[0] ?? ''
  if (format === 'email') return 'somebody@practice.example'
  if (format === 'uri') return 'https://models.example/v1'
  if (format === 'date') return '2026-11-21'
  if (format === 'date-time') return '2026-11-21T07:30:00.000Z'
  if (pattern !== undefined) return SHAPED.find((one) => new RegExp(pattern).test(one)) ?? ''
  return 'x'.repeat(Math.max(3, minLength ?? 0))
}
