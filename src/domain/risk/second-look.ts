import type { Signal } from './signal.ts'

/**
 * Whether a signal is no more than a second look: the learned reader alone, and not sure. It asks a person to glance at
 * the message; nothing else is done for it, since one quiet message in ten has one.
 */
export const isSecondLook = ({ rule, level }: Pick<Signal, 'rule' | 'level'>): boolean =>
  level === 'low' && rule.startsWith('learned:')
