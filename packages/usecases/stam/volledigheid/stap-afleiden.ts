import { describeWeigering, type Prestatie, TELT_MEE, WEIGERINGEN } from '@zorgketen/zorgprestatie'
import type { Registratie } from '../../formaten/registratie.ts'
import { derive } from '../../stappen/derive.ts'
import { oorzaakVan } from './oorzaken-registratie.ts'
import { meld, type Ronde } from './ronde.ts'

/** The prestaties of the month; registrations that give none are reported by the reason of the derivation. */
export function stapAfleiden(ronde: Ronde, registraties: readonly Registratie[]): readonly Prestatie[] {
  const perId = new Map(registraties.map((registratie) => [registratie.id, registratie]))
  const prestaties: Prestatie[] = []
  for (const afleiding of derive(ronde.stamgegevens, registraties, ronde.vraag.referentie)) {
    if (afleiding.soort === 'prestatie') {
      prestaties.push(afleiding.prestatie)
      continue
    }
    const { weigering } = afleiding
    if (TELT_MEE.includes(weigering.code)) continue
    const registratie = perId.get(afleiding.registratie)
    if (registratie === undefined) continue
    meld(
      ronde,
      weigering.code,
      oorzaakVan(weigering.code),
      { registratie, item: null, betaler: null, contract: null },
      describeWeigering(WEIGERINGEN, weigering).wat,
    )
  }
  return prestaties
}
