import { WETENSCHAPPELIJK } from './patronen.ts'

/**
 * Writes 1,23456782E+8 out as 123456782 when every digit is there; null when Excel may have rounded digits away, which
 * is so as soon as fewer decimals are given than the exponent needs.
 */
export function expandMacht(tekst: string): string | null {
  if (!WETENSCHAPPELIJK.test(tekst)) return null
  const [voor = '', exponent = '0'] = tekst.trim().toUpperCase().split('E')
  const [geheel = '', decimalen = ''] = voor.split(/[.,]/)
  const macht = Number(exponent)
  if (macht < 0 || macht > 20 || decimalen.length !== macht) return null
  return geheel + decimalen
}
