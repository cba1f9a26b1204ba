import { makeStore } from '../parts/store.ts'

/** Whether the server is there, as the live stream knows it. */
export type Connection = 'connecting' | 'live' | 'lost'
export const connection = makeStore<Connection>('connecting')
