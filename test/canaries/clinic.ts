import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const shipped = fileURLToPath(new URL('../../data', import.meta.url))

/** Something nobody has: wherever it turns up outside the record, it leaked. `content` is what somebody said, which a
 * model may see and no log may; `identifier` is what no one outside may see at all. */
export type Canary = { readonly what: string; readonly value: string; readonly is: 'identifier' | 'content' }
export type CanaryClinic = { readonly root: string; readonly canaries: readonly Canary[] }

/** Invented family names and given names that are in no list of ours, so that only the record knows them. */
const FAMILY =
  `Quillfeather Zorvathy Brixanthe Mulgrewson Tanzabelle Oksendahly Wrennickson Fjordalen Ibarguchina
  Kestlewynn Dagnabarra Pellowskaya Vanterpoole Hrdlickova Umbrellato Skarnwhistle Yolandervik Crumbledyke
  Abernixon Tolkarovsky Murgatroyden Sprocketti Wollemiane Drakensholt Plinthgower Eskdaleyne`.split(/\s+/)
const GIVEN =
  `Thessaly Bramblyn Odovacar Wyndolyn Zephrine Caspiana Ferelith Ottoline Ysolde Ransley Jocasta Peverell
  Lucastra Evadney Brunhylda Quenellia Torquatus Amaryllida Hesperine Galfridus Perpetuane Sidonella
  Threnody Wulfrunia Isambarda Calpurnette`.split(/\s+/)
const SISTER =
  `Marigolda Philippa-Jean Xanthippe Berengaria Solvejga Clementia Drusillah Eulaliana Hepzibah Ignatia
  Jacquetta Keziahna Leocadia Melisende Nicolettra Oswynna Parthenope Quintessa Radegunda Scholastica
  Thomasinda Ursuletta Valpurgia Winnaretta Yevgenine Zenobianca`.split(/\s+/)

/** Where they are treated: said in every message too. */
const CLINIC = 'Nightjar Hollow Practice'

const two = (n: number): string => String(n).padStart(2, '0')

/** What is invented for one client. */
function canariesOf(n: number) {
  const [given, family, sister] = [GIVEN[n] ?? '', FAMILY[n] ?? '', SISTER[n] ?? '']
  return {
    name: `${given} ${family}`,
    preferredName: given,
    phone: `+1 415 555 01${two(n + 10)}`,
    pronouns: `xecanary${two(n)}`,
    email: `${given.toLowerCase()}.${family.toLowerCase()}@canary${two(n)}.example`,
    sister: `${sister} ${family}`,
    address: `${211 + n} Larkmere Crescent`,
    employer: `Thistledown Mills ${two(n)}`,
    record: `CN-48213-${two(n)}`,
    born: `1987-03-${two(n + 3)}`,
    handle: `@quillcanary${two(n)}`,
    content: `marmaladexylophone${two(n)}`,
    about: `tangerinebassoon${two(n)}`,
  }
}
type Invented = ReturnType<typeof canariesOf>

/** What a client says of themselves in every message, in the ways that people write such things. */
const said = (c: Invented, spanish: boolean): string =>
  spanish
    ? `me llamo ${c.name.toLowerCase()}, mi hermana ${c.sister} y yo vivimos en ${c.address}, trabajo en ${c.employer}. ` +
      `mi teléfono es ${c.phone.replaceAll(' ', '-')} o ${c.email.toUpperCase()}; en redes ${c.handle}, ${c.record}; en ${CLINIC} lo saben. ${c.content}`
    : `${c.preferredName.toLowerCase()}'s the name, ${c.name}. my sister ${c.sister.toLowerCase()} and i live at ${c.address}, ` +
      `i work at ${c.employer.toLowerCase()}. ring ${c.phone.replaceAll(' ', '.')} or ${c.email}, ${c.handle}, file ${c.record}; ${CLINIC.toLowerCase()} has it. ${c.content}`

/**
 * A copy of what we ship in which every field of every client of the demonstration holds something invented, every
 * message says it, the staff have invented names too, and the law of every place allows drafts.
 */
export function makeCanaryClinic(): CanaryClinic {
  const root = mkdtempSync(join(tmpdir(), 'rapport-canaries-'))
  const data = join(root, 'data')
  mkdirSync(data)
  cpSync(shipped, data, { recursive: true, filter: (path) => !path.includes('risk/corpus') })
  const laws = join(data, 'policy', 'jurisdictions.jsonl')
  writeFileSync(laws, readFileSync(laws, 'utf8').replaceAll(/"most": "\w+"/g, '"most": "drafts"'))
  const staff = staffOf(join(data, 'demonstration', 'clinic.json'))
  const folder = join(data, 'demonstration', 'clients')
  const clients = readdirSync(folder)
    .toSorted()
    .map((file, n) => {
      const invented = canariesOf(n)
      const text = readFileSync(join(folder, file), 'utf8')
      writeFileSync(join(folder, file), clientFile(text, invented))
      return invented
    })
  return { root, canaries: [...staff, ...clients.flatMap(listed)] }
}

function clientFile(text: string, c: Invented): string {
  const [record = '', ...rest] = text.split('\n---\n')
  const fields: Readonly<Record<string, string>> = {
    name: c.name,
    preferredName: c.preferredName,
    phone: c.phone,
    pronouns: c.pronouns,
    email: c.email,
    circle: `sister=${c.sister}`,
    identifiers: `address=${c.address}; organisation=${c.employer}; record-number=${c.record}; date=${c.born}; handle=${c.handle}`,
    about: `${c.about}; born ${c.born}, lives at ${c.address}`,
  }
  const head = record
    .split('\n')
    .filter((line) => !line.startsWith('noAi'))
    .map((line) => {
      const field = line.slice(0, line.indexOf(':'))
      return field in fields ? `${field}: ${fields[field]}` : line
    })
    .join('\n')
  const spanish = /^language: es$/m.test(record)
  const blocks = rest
    .join('\n---\n')
    .split(/^(?=[@!] -)/m)
    .map((block) => (/^@ .* client\n/.test(block) ? `${block.trimEnd()}\n${said(c, spanish)}\n\n` : block))
  return `${head}\n---\n${blocks.join('')}`
}

function staffOf(file: string): readonly Canary[] {
  let text = readFileSync(file, 'utf8')
  const canaries: Canary[] = []
  text = text.replace(/"name": "[^"]+"/, `"name": "${CLINIC}"`)
  canaries.push({ what: 'clinic', value: CLINIC, is: 'identifier' })
  text = text.replaceAll(/"number": "([^"]+)"/g, (_, number: string) => `"number": "CANLIC${number}"`)
  text = text.replaceAll(/"title": "[^"]+"/g, '"title": "Heroncanary of minds"')
  canaries.push({ what: 'licence', value: 'CANLIC', is: 'identifier' })
  canaries.push({ what: 'title', value: 'Heroncanary', is: 'identifier' })
  const members = [...text.matchAll(/"name": "([^"]+)",\s+"email": "([^"]+)"/g)]
  members.forEach(([, name = '', email = ''], n) => {
    const invented = `Dr Staffan${two(n)} Canaryfield`
    const address = `staffan${two(n)}@canaryfield.example`
    text = text.replace(name, invented).replace(email, address)
    canaries.push({ what: 'staff name', value: `Staffan${two(n)}`, is: 'identifier' })
    canaries.push({ what: 'staff e-mail', value: address, is: 'identifier' })
  })
  writeFileSync(file, text)
  return [...canaries, { what: 'staff name', value: 'Canaryfield', is: 'identifier' }]
}

function listed(c: Invented): readonly Canary[] {
  const [given = '', family = ''] = c.name.split(' ')
  const identifiers = {
    ...{ given, family, sister: c.sister.split(' ')[0] ?? '', email: c.email, address: c.address },
    ...{ employer: c.employer, record: c.record, born: c.born, handle: c.handle },
    phone: c.phone.replaceAll(/\D/g, ''),
  }
  return [
    ...Object.entries(identifiers).map(([what, value]) => ({ what, value, is: 'identifier' as const })),
    { what: 'what was said', value: c.content, is: 'content' },
    { what: 'about', value: c.about, is: 'identifier' },
    { what: 'about', value: c.pronouns, is: 'identifier' },
  ]
}

/** The canaries that a text holds, whatever its case, accents and the marks inside a telephone number. */
export function canariesIn(
  text: string,
  canaries: readonly Canary[],
  is: readonly Canary['is'][],
): readonly string[] {
  const plain = text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')
  const digits = plain.replaceAll(/(?<=\d)[\s().+-]+(?=\d)/g, '')
  return canaries
    .filter((canary) => is.includes(canary.is))
    .filter(
      ({ value }) => plain.includes(value.toLowerCase()) || (/^\d+$/.test(value) && digits.includes(value)),
    )
    .map(({ what, value }) => `${what}: ${value}`)
}
