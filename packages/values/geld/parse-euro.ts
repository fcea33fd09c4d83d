import { ok, type Result } from '../fout/result.ts'
import { tekenOp } from '../fout/teken.ts'
import { type Weigering, weiger } from '../fout/weiger.ts'
import type { Cents } from './cents.ts'

/** 9 999 999 999 999.99 is the largest amount; beyond it cents are no safe integers. */
const MAX_GEHELE_CIJFERS = 13
const VORM = /^-?[0-9]{1,13}\.[0-9]{2}$/

/** Reads an amount in euro with a dot and exactly two decimals (`120.99`, `-1.00`) into cents. */
export function parseEuro(tekst: string): Result<Cents> {
  if (!VORM.test(tekst)) return diagnose(tekst)
  const punt = tekst.length - 3
  // digits only, dot cut out: an integer of at most 15 digits, so Number is exact; + 0 turns -0 into 0
  return ok((Number(tekst.slice(0, punt) + tekst.slice(punt + 1)) + 0) as Cents)
}

function diagnose(tekst: string): Weigering {
  const kaal = tekst.trim()
  if (kaal === '') return weiger('euro.leeg')
  if (kaal !== tekst) return weiger('euro.spatie')
  if (tekst.includes(',')) return weiger('euro.komma')
  const start = tekst.startsWith('-') ? 1 : 0
  const punt = tekst.indexOf('.')
  for (let i = start; i < tekst.length; i++) {
    if (i !== punt && !/[0-9]/.test(tekst.charAt(i))) {
      return weiger('euro.teken', { positie: i + 1, teken: tekenOp(tekst, i) })
    }
  }
  const gevonden = punt < 0 ? 0 : tekst.length - punt - 1
  const cijfers = (punt < 0 ? tekst.length : punt) - start
  if (cijfers === 0) return weiger('euro.geheel')
  if (gevonden !== 2) return weiger('euro.decimalen', { gevonden })
  return weiger('euro.te-groot', { cijfers, grens: MAX_GEHELE_CIJFERS })
}
