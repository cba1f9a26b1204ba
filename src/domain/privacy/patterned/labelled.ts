import type { IdentifierKind, Profile } from '../deidentified.ts'
import type { Add } from '../found.ts'
import { type Reading } from '../reading.ts'
import { OTHER, WORD } from '../tokens.ts'

const LABELS: Readonly<Record<string, IdentifierKind>> = {
  name: 'name',
  nombre: 'name',
  apellido: 'name',
  apellidos: 'name',
  surname: 'name',
  'full name': 'name',
  'first name': 'name',
  'last name': 'name',
  patient: 'name',
  paciente: 'name',
  physician: 'name',
  provider: 'name',
  'referring physician': 'name',
  medico: 'name',
  doctor: 'name',
  doctora: 'name',
  'emergency contact': 'name',
  contacto: 'name',
  'contacto de emergencia': 'name',
  remitente: 'name',
  address: 'address',
  domicilio: 'address',
  direccion: 'address',
  'home address': 'address',
  calle: 'address',
  city: 'place',
  town: 'place',
  ciudad: 'place',
  localidad: 'place',
  provincia: 'place',
  municipio: 'place',
  poblacion: 'place',
  lugar: 'place',
  'lugar de nacimiento': 'place',
  dob: 'date',
  'date of birth': 'date',
  'fecha de nacimiento': 'date',
  'fecha de ingreso': 'date',
  'fecha de alta': 'date',
  birthday: 'date',
  cp: 'postal-code',
  zip: 'postal-code',
  postcode: 'postal-code',
  nhc: 'record-number',
  mrn: 'record-number',
  nass: 'id-number',
  ncol: 'id-number',
  'n col': 'id-number',
  employer: 'organisation',
  school: 'organisation',
  hospital: 'organisation',
  empresa: 'organisation',
  escuela: 'organisation',
  colegio: 'organisation',
  telefono: 'phone',
  tel: 'phone',
  phone: 'phone',
  movil: 'phone',
  fax: 'phone',
  email: 'email',
  correo: 'email',
}
/** Labels whose value care needs. */
const STRICT_LABELS: Readonly<Record<string, IdentifierKind>> = {
  edad: 'age',
  age: 'age',
  sexo: 'sex',
  sex: 'sex',
  gender: 'sex',
  pais: 'country',
  country: 'country',
  profesion: 'profession',
  occupation: 'profession',
  job: 'profession',
  nacionalidad: 'country',
  nationality: 'country',
}
/** Longest value taken, in UTF-16 units. */
const REACH = 120

/** Fields of a form pasted into a message: "Nombre: …", "Date of birth: …". The value ends with its line, at the next
 * label, or at a full stop before a new line. */
export function hideLabelled(reading: Reading, profile: Profile, add: Add): void {
  for (let i = 1; i < reading.type.length; i++) {
    if (reading.type[i] !== OTHER || reading.fold[i] !== ':') continue
    const kind =
      labelBefore(reading, i, LABELS) ??
      (profile === 'strict' ? labelBefore(reading, i, STRICT_LABELS) : null)
    if (kind === null) continue
    const start = reading.start[i + 1]
    if (start === undefined || /\n/.test(reading.text.slice(reading.end[i], start))) continue
    const end = valueEnd(reading, i + 1, start)
    if (end > start && (kind !== 'age' || /[0-9]/.test(reading.text.slice(start, end)))) add(start, end, kind)
  }
}

function labelBefore(
  reading: Reading,
  colon: number,
  labels: Readonly<Record<string, IdentifierKind>>,
): IdentifierKind | null {
  let label = ''
  for (let i = colon - 1; i >= 0 && i > colon - 5; i--) {
    const folded = reading.fold[i] ?? ''
    if (reading.type[i] === OTHER && !/^[ºª°./]$/.test(folded)) break
    if (reading.type[i] === OTHER) continue
    label = label === '' ? folded : `${folded} ${label}`
    if (
      Object.hasOwn(labels, label) &&
      (reading.shape[i] !== 0 || reading.opens[i] === true || label.includes(' ') || SURE.has(label))
    )
      return labels[label] ?? null
  }
  return null
}
const SURE = new Set([
  'dob',
  'mrn',
  'nhc',
  'cp',
  'zip',
  'postcode',
  'address',
  'domicilio',
  'direccion',
  'name',
  'nombre',
  'apellidos',
  'email',
  'correo',
  'tel',
  'telefono',
  'phone',
])

function valueEnd(reading: Reading, first: number, start: number): number {
  let end = start
  for (let i = first; i < reading.type.length && (reading.end[i] ?? 0) - start < REACH; i++) {
    const gap = reading.text.slice(end, reading.start[i])
    if (i > first && (/\n|\t| {2}/.test(gap) || nextLabel(reading, i))) break
    if (reading.type[i] === OTHER && /^[;|]$/.test(reading.fold[i] ?? '')) break
    if (
      reading.fold[i] === '.' &&
      /^\s*(?:\n|$)/.test(reading.text.slice(reading.end[i], (reading.end[i] ?? 0) + 4))
    )
      break
    end = reading.end[i] ?? end
  }
  while (end > start && /[.,\s]/.test(reading.text[end - 1] ?? '')) end--
  return end
}
const nextLabel = (reading: Reading, i: number): boolean =>
  reading.type[i] === WORD &&
  reading.shape[i] !== 0 &&
  (reading.fold[i + 1] === ':' ||
    (reading.fold[i + 1] === 'º' && reading.fold[i + 3] === ':') ||
    (reading.fold[i + 2] === ':' &&
      reading.type[i + 1] === WORD &&
      Object.hasOwn(LABELS, `${reading.fold[i]} ${reading.fold[i + 1]}`)))
