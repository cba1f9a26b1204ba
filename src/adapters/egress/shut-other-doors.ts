/** What a library finds when it wants to call home past {@link openEgress}. */
export class ShutDoorError extends Error {
  constructor(name: string) {
    super(`${name} is shut in this process: src/adapters/egress is the way out`)
    this.name = 'ShutDoorError'
  }
}

/** Globals that connect. The house test keeps our own files from naming them; this keeps the libraries'. */
const doors = ['fetch', 'WebSocket', 'EventSource'] as const

/** Shuts them for the rest of the process's life. Sockets of node:net stay: the database needs them. */
export function shutOtherDoors(on: object): void {
  for (const name of doors)
    Object.defineProperty(on, name, {
      value: function shut(): never {
        throw new ShutDoorError(name)
      },
      writable: false,
      configurable: false,
    })
}
