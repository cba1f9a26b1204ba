import { createContext, useContext } from 'react'
import type { Session } from '../../../contract/shapes.ts'

const context = createContext<Session | null>(null)
export const SessionGiven = context.Provider

/** Who is signed in. Only below {@link SessionGiven}. */
export function useSession(): Session {
  const session = useContext(context)
  if (!session) throw new Error('A view was shown outside a session')
  return session
}

export const may = (session: Session, action: string): boolean => session.may[action] === true

/** Where a role's work begins. */
export function homeOf(session: Session): '/inbox' | '/people' | '/evaluation' {
  if (may(session, 'queue.read')) return '/inbox'
  return may(session, 'people.read') ? '/people' : '/evaluation'
}
