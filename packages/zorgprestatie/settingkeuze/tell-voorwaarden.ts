import type { Tekst } from '@zorgketen/values'
import { KENMERKEN, KENMERKNAAM, type Kenmerk } from './kenmerk.ts'
import type { Settingvoorwaarden } from './settingregel.ts'

/** How a value of a feature is called, in both languages: an id of a unit or professional has a name. */
type Noem = (kenmerk: Kenmerk, waarde: string) => Tekst

const zelf: Noem = (_, waarde) => ({ nl: waarde, en: waarde })

const TITEL: Readonly<Record<'true' | 'false', Tekst>> = {
  true: { nl: 'er loopt een strafrechtelijke titel', en: 'a criminal-law title runs' },
  false: { nl: 'er loopt geen strafrechtelijke titel', en: 'no criminal-law title runs' },
}

/** The conditions of a rule in words: `soort team is gemengd of fact, en er loopt een strafrechtelijke titel`. */
export function tellVoorwaarden(als: Settingvoorwaarden, noem: Noem = zelf): Tekst {
  const delen = KENMERKEN.filter((kenmerk) => als[kenmerk] !== undefined)
  if (delen.length === 0) return { nl: 'altijd', en: 'always' }
  const inTaal = (taal: 'nl' | 'en'): string =>
    delen.map((kenmerk) => tellDeel(kenmerk, als, noem, taal)).join(taal === 'nl' ? ', en ' : ', and ')
  return { nl: inTaal('nl'), en: inTaal('en') }
}

function tellDeel(kenmerk: Kenmerk, als: Settingvoorwaarden, noem: Noem, taal: 'nl' | 'en'): string {
  const gevraagd = als[kenmerk]
  if (typeof gevraagd === 'boolean') return TITEL[`${gevraagd}`][taal]
  const waarden = (gevraagd ?? []).map((waarde) => noem(kenmerk, waarde)[taal])
  if (waarden.length === 0) return `${KENMERKNAAM[kenmerk][taal]} ${taal === 'nl' ? 'is niets' : 'is nothing'}`
  return `${KENMERKNAAM[kenmerk][taal]} is ${waarden.join(taal === 'nl' ? ' of ' : ' or ')}`
}
