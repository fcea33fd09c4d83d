import { isVorm, type Pack, type PrestatieRij, type PrestatieZoek, type Referentie } from '@zorgketen/reference'
import type { EpochDay } from '@zorgketen/values'

/** What counts for an organisation: invented tariffs only when it says it is invented itself. */
export const packsVan = ({ fictief }: { readonly fictief: boolean }): readonly Pack[] =>
  fictief ? ['nza', 'fictief'] : ['nza']

const bekend = new WeakMap<Referentie, readonly string[]>()

/** Every code that some release names, in order. */
function allCodes(referentie: Referentie): readonly string[] {
  const eerder = bekend.get(referentie)
  if (eerder !== undefined) return eerder
  const codes = new Set<string>()
  for (const uitgave of referentie.uitgaven) {
    if (!isVorm(uitgave, 'prestaties')) continue
    for (const { code, codeAfgeleid, bruikbaar } of uitgave.rijen) {
      const een = code ?? codeAfgeleid
      if (bruikbaar && een !== null) codes.add(een)
    }
  }
  const gesorteerd = [...codes].sort()
  bekend.set(referentie, gesorteerd)
  return gesorteerd
}

/**
 * Every prestatie that is known on a day, by code; its tariff may be unknown. An invented one of which an official one
 * took the place does not count any more.
 */
export function rijenOp(referentie: Referentie, packs: readonly Pack[], dag: EpochDay): readonly PrestatieRij[] {
  const { vindCode, vind } = referentie.prestaties({ packs })
  return allCodes(referentie).flatMap((code) => {
    const { rij } = vindCode(code, dag)
    if (rij === null) return []
    return rij.fictief && vind(placeOf(rij), dag).rij?.fictief === false ? [] : [rij]
  })
}

const placeOf = ({ soort, setting, categorieIndex, minuten, groepsgrootte, variant }: PrestatieRij): PrestatieZoek => ({
  soort,
  ...(setting !== null && { setting }),
  ...(categorieIndex !== null && { categorieIndex }),
  ...(minuten !== null && { minuten }),
  ...(groepsgrootte !== null && { groepsgrootte }),
  ...(variant !== null && { variant }),
})
