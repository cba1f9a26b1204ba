/** The three mechanisms of empathy of EPITOME. See: Sharma et al. 2020, aclanthology.org/2020.emnlp-main.425 */
export const mechanisms = ['reactions', 'interpretations', 'explorations'] as const
export type Mechanism = (typeof mechanisms)[number]
export type Strength = 'none' | 'weak' | 'strong'
export type Empathy = Readonly<Record<Mechanism, Strength>>
