import type { Tekst } from '@zorgketen/values'
import { type Kenmerk, type Locatiesoort, type Settingregel, tellVoorwaarden } from '@zorgketen/zorgprestatie'
import type { Kast } from '../opslag/opslag.ts'

const zelfde = (tekst: string): Tekst => ({ nl: tekst, en: tekst })

export const LOCATIENAMEN: Readonly<Record<Locatiesoort, Tekst>> = {
  kantoor: { nl: 'kantoor of polikliniek', en: 'office or outpatient clinic' },
  afdeling: { nl: 'afdeling', en: 'ward' },
  'bij-patient': { nl: 'bij de patiënt', en: 'with the patient' },
  elders: { nl: 'bij een andere instelling', en: 'at another institution' },
  'op-afstand': { nl: 'op afstand', en: 'at a distance' },
}

type Regelinhoud = Pick<Settingregel, 'als'>

/** Tells the conditions of rules with the names of units and professionals. */
export async function wordsOf(
  kast: Kast,
  regels: readonly Regelinhoud[],
): Promise<(als: Settingregel['als']) => Tekst> {
  const ids = (kenmerk: 'eenheid' | 'zorgverlener') => regels.flatMap(({ als }) => als[kenmerk] ?? [])
  const eenheden = await kast.registers.labels('eenheid', ids('eenheid'))
  const mensen = await kast.registers.labels('zorgverlener', ids('zorgverlener'))
  const noem = (kenmerk: Kenmerk, waarde: string): Tekst => {
    if (kenmerk === 'eenheid') return zelfde(eenheden.get(waarde) ?? waarde)
    if (kenmerk === 'zorgverlener') return zelfde(mensen.get(waarde) ?? waarde)
    return kenmerk === 'locatiesoort' ? LOCATIENAMEN[waarde as Locatiesoort] : zelfde(waarde)
  }
  return (als) => tellVoorwaarden(als, noem)
}
