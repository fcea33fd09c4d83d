import type { Declaratieregel } from '@zorgketen/declaratie'
import type { Melding } from '@zorgketen/rules'
import { type Cents, cents } from '@zorgketen/values'
import type { BeoordeeldeRegel } from './beoordeling.ts'

const NIETS: Cents = cents(0)
const GEEN: readonly Melding[] = []

export const refuses = (melding: Melding): boolean => melding.ernst === 'afkeur'

/** Hands every line its findings, which come in the order of the visited records: record 0 is the declaration. */
export function judgeLines(
  regels: readonly Declaratieregel[],
  meldingen: readonly Melding[],
  geweigerd: boolean,
): readonly BeoordeeldeRegel[] {
  let i = meldingen.findIndex((melding) => melding.volgnummer > 0)
  if (i === -1) i = meldingen.length
  return regels.map((regel, index) => {
    const begin = i
    while (meldingen[i]?.volgnummer === index + 1) i += 1
    const eigen = begin === i ? GEEN : meldingen.slice(begin, i)
    if (geweigerd || eigen.some(refuses)) return { regel, uitkomst: 'afgekeurd', toegekend: NIETS, meldingen: eigen }
    return { regel, uitkomst: 'toegekend', toegekend: regel.bedrag, meldingen: eigen }
  })
}
