/** Luhn, ISO/IEC 7812-1 annex B: payment cards. Digits only. */
export function luhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48
    const doubled = i % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** NHS number: ten digits, the last is modulus 11. See: NHS Data Dictionary, NHS NUMBER. */
export function nhsNumber(digits: string): boolean {
  if (digits.length !== 10) return false
  let sum = 0
  for (let i = 0; i < 9; i++) sum += (digits.charCodeAt(i) - 48) * (10 - i)
  const check = (11 - (sum % 11)) % 11
  return check !== 10 && check === digits.charCodeAt(9) - 48
}

/** DNI and NIE: the letter is the number modulo 23. See: Ministerio del Interior, "Cálculo del dígito de control". */
export const dniLetter = (digits: string): string => 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23] ?? ''

/** IBAN: modulus 97 is 1. ISO 13616-1. Upper case, no spaces. */
export function iban(compact: string): boolean {
  if (!/^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$/.test(compact)) return false
  let rest = 0
  for (const sign of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

/** US social security number: areas 000, 666 and 900 up, group 00 and serial 0000 were never given. */
export const socialSecurity = (digits: string): boolean =>
  /^(?!000|666|9)[0-9]{3}(?!00)[0-9]{2}(?!0000)[0-9]{4}$/.test(digits)

/** CURP: eighteen signs; the last is a check digit. See: SEGOB, Instructivo para la asignación de la CURP. */
export function curp(written: string): boolean {
  if (!/^[A-Z]{4}[0-9]{6}[HMX][A-Z]{5}[0-9A-Z][0-9]$/.test(written)) return false
  const signs = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ'
  let sum = 0
  for (let i = 0; i < 17; i++) sum += signs.indexOf(written[i] ?? '') * (18 - i)
  return (10 - (sum % 10)) % 10 === Number(written[17])
}
