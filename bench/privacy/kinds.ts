import type { IdentifierKind } from '../../src/domain/privacy/deidentified.ts'

/**
 * Which of our kinds answer a type of an annotated set. The first is the kind a type counts for; the others are right
 * too, where the set draws its lines elsewhere (Presidio calls a country GPE and a postcode of the United Kingdom
 * STREET_ADDRESS; MEDDOCAN puts postcodes and towns into TERRITORIO).
 */
export const kindsOf: Readonly<Record<string, readonly [IdentifierKind, ...IdentifierKind[]]>> = {
  // presidio-synth
  PERSON: ['name'],
  STREET_ADDRESS: ['address', 'place', 'postal-code', 'country', 'location'],
  GPE: ['place', 'country'],
  ORGANIZATION: ['organisation'],
  CREDIT_CARD: ['account', 'id-number'],
  PHONE_NUMBER: ['phone'],
  DATE_TIME: ['date'],
  TITLE: ['name', 'sex', 'profession'],
  EMAIL_ADDRESS: ['email'],
  NRP: ['country', 'place'],
  AGE: ['age'],
  IP_ADDRESS: ['ip'],
  US_SSN: ['id-number'],
  DOMAIN_NAME: ['url'],
  ZIP_CODE: ['postal-code', 'address'],
  // meddocan-es
  TERRITORIO: ['place', 'postal-code', 'address', 'country'],
  FECHAS: ['date'],
  EDAD_SUJETO_ASISTENCIA: ['age'],
  NOMBRE_SUJETO_ASISTENCIA: ['name'],
  NOMBRE_PERSONAL_SANITARIO: ['name'],
  SEXO_SUJETO_ASISTENCIA: ['sex'],
  CALLE: ['address'],
  PAIS: ['country', 'place'],
  ID_SUJETO_ASISTENCIA: ['id-number', 'record-number'],
  CORREO_ELECTRONICO: ['email'],
  ID_TITULACION_PERSONAL_SANITARIO: ['id-number', 'record-number'],
  ID_ASEGURAMIENTO: ['id-number', 'record-number', 'account'],
  HOSPITAL: ['organisation'],
  FAMILIARES_SUJETO_ASISTENCIA: ['name', 'age', 'sex', 'profession'],
  INSTITUCION: ['organisation'],
  ID_CONTACTO_ASISTENCIAL: ['id-number', 'record-number'],
  NUMERO_TELEFONO: ['phone'],
  NUMERO_FAX: ['phone'],
  OTROS_SUJETO_ASISTENCIA: ['id-number', 'sex', 'country'],
  PROFESION: ['profession'],
  CENTRO_SALUD: ['organisation'],
  ID_EMPLEO_PERSONAL_SANITARIO: ['id-number', 'profession'],
  // wnut17: persons, and what else is annotated there
  person: ['name'],
  location: ['place', 'address', 'country'],
  corporation: ['organisation'],
  group: ['organisation', 'name'],
  product: ['organisation'],
  'creative-work': ['organisation'],
}

/** Our kind for the label that redact-pii writes in the place of what it found. */
export const redactPiiKinds: Readonly<Record<string, IdentifierKind>> = {
  PERSON_NAME: 'name',
  CREDIT_CARD_NUMBER: 'account',
  STREET_ADDRESS: 'address',
  ZIPCODE: 'postal-code',
  PHONE_NUMBER: 'phone',
  IP_ADDRESS: 'ip',
  US_SOCIAL_SECURITY_NUMBER: 'id-number',
  EMAIL_ADDRESS: 'email',
  USERNAME: 'handle',
  PASSWORD: 'account',
  CREDENTIALS: 'account',
  DIGITS: 'id-number',
  URL: 'url',
}

/** Our kind for one of openredaction's several hundred types, by what its name says. */
export function openRedactionKind(type: string): IdentifierKind {
  const rules: readonly (readonly [RegExp, IdentifierKind])[] = [
    [/USERNAME|HANDLE|GAMERTAG|_TAG$|_ID_(?:STEAM|DISCORD)/, 'handle'],
    [/^NAME$|NAME_|_NAME|EMERGENCY_CONTACT/, 'name'],
    [/EMAIL/, 'email'],
    [/PHONE|FAX|MOBILE/, 'phone'],
    [/ZIP|POSTCODE|POSTAL/, 'postal-code'],
    [/ADDRESS|PO_BOX/, 'address'],
    [/IPV[46]|^IP|MAC_ADDRESS/, 'ip'],
    [/URL|DOMAIN/, 'url'],
    [/DATE|DOB|BIRTH/, 'date'],
    [/^AGE/, 'age'],
    [/COORD|GPS|LAT/, 'location'],
    [/VEHICLE|PLATE|VIN/, 'vehicle'],
    [/CARD|IBAN|ACCOUNT|BANK|SWIFT|ROUTING|SORT_CODE|LOAN|STANDING_ORDER/, 'account'],
    [/MEDICAL|PATIENT|MRN|HEALTH/, 'record-number'],
  ]
  return rules.find(([says]) => says.test(type))?.[1] ?? 'id-number'
}
