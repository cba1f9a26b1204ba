import { systemClock } from '../../src/adapters/clock/system-clock.ts'
import { openSignIn } from '../../src/adapters/sign-in/open-sign-in.ts'

/** Signs in and out, and changes passwords, as fast as it can, until it is killed. Given: how to connect, who, and the
 * two keys, as JSON. */
const given: unknown = JSON.parse(process.argv[2] ?? '{}')
if (typeof given !== 'object' || given === null) throw new Error('nothing was given')
const text = (name: string): string => {
  const value: unknown = Reflect.get(given, name)
  return typeof value === 'string' ? value : ''
}
const signIn = openSignIn({
  database: { connectionString: text('url') },
  secret: text('secret'),
  addressKey: Buffer.from(text('addressKey'), 'hex'),
  publicUrl: null,
  provider: null,
  clock: systemClock,
})
const who = {
  organisationId: text('organisationId'),
  memberId: text('memberId'),
  email: text('email'),
}
const inAndOut = async (): Promise<never> => {
  for (;;) {
    const signedIn = await signIn.withLink(await signIn.makeLink(who), new Headers())
    if (signedIn === null) throw new Error('its own link did not sign in')
    const cookie = signedIn.cookies.map((line) => line.split(';')[0]).join('; ')
    process.stdout.write('in\n')
    await signIn.signOut(new Headers({ cookie }))
    await signIn.withLink(await signIn.makeLink(who), new Headers())
    await signIn.endSessions(who, null)
  }
}
await inAndOut()
