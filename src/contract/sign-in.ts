import { z } from 'zod'
import { givenRoles, roles } from '../domain/access/actor.ts'
import { factors } from '../domain/access/factors.ts'
import { knownBy } from '../domain/access/known-by.ts'

/** How members show that it is they, and what an organisation asks of that. */

export const factorShape = z.enum(factors)
export const proofWayShape = z.enum(['passkey', 'code', 'password', 'provider', 'demonstration'])

export const proofWaysShape = z.object({ ways: z.array(proofWayShape), fresh: z.boolean() })

export type ProofWays = z.infer<typeof proofWaysShape>

export const proofShape = z.discriminatedUnion('way', [
  z.object({ way: z.literal('passkey'), answer: z.record(z.string(), z.unknown()) }),
  z.object({ way: z.literal('code'), code: z.string().min(1).max(40) }),
  z.object({ way: z.literal('password'), password: z.string().min(1).max(200) }),
  z.object({ way: z.literal('demonstration') }),
])
export type ProofSent = z.infer<typeof proofShape>

export const passkeyAskedShape = z.object({ options: z.record(z.string(), z.unknown()) })
export type PasskeyAsked = z.infer<typeof passkeyAskedShape>

export const sessionsShape = z.object({
  sessions: z.array(
    z.object({
      id: z.string(),
      startedAt: z.string(),
      lastUsedAt: z.string(),
      factor: factorShape,
      own: z.boolean(),
    }),
  ),
  enrolled: z.object({
    password: z.boolean(),
    passkeys: z.int(),
    authenticator: z.boolean(),
    recoveryCodes: z.int(),
    /** Whether an identity provider, the one that is configured or an earlier one, is connected. */
    provider: z.boolean(),
  }),
})
/** How whoever takes away what a member lost knew that it is them. */
export const knownByShape = z.enum(knownBy)

export type MemberSessions = z.infer<typeof sessionsShape>

export const memberChangeShape = z.object({
  role: z.enum(givenRoles).optional(),
  active: z.boolean().optional(),
})

export type MemberChange = z.infer<typeof memberChangeShape>

export const formerShape = z.object({
  members: z.array(z.object({ id: z.uuid(), name: z.string(), role: z.enum(roles) })),
})
export type FormerMembers = z.infer<typeof formerShape>

export const signInRulesShape = z.object({
  secondFactor: z.boolean(),
  identityProvider: z
    .object({
      ...{ issuer: z.string(), clientId: z.string(), hasSecret: z.boolean(), twoFactors: z.string() },
      confirmed: z.boolean(),
    })
    .nullable(),
  /** What the provider must be told: where it sends people back to. */
  callback: z.string(),
})

export type SignInRulesView = z.infer<typeof signInRulesShape>

export const newSignInRulesShape = z.object({
  secondFactor: z.boolean(),
  identityProvider: z
    .object({
      issuer: z.string().trim().min(1).max(300),
      clientId: z.string().trim().min(1).max(200),
      twoFactors: z.string().trim().max(500).default(''),
    })
    .nullable(),
  /** Empty or null keeps the stored one. */
  secret: z.string().max(500).nullable(),
})

export type NewSignInRules = z.infer<typeof newSignInRulesShape>
