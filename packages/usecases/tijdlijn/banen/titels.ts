import { formatZtn } from '@zorgketen/values'
import type { DocumentVan } from '../../stam/registers.ts'
import { dagfeit, naamfeit, zeg } from '../feit.ts'
import type { Tijdlijnitem } from '../tijdlijn.ts'

/** The forensische titels of a patient, and the day on which the indicatie was established (ZTN-06, ZTN-07). */
export function titelItems(plaatsingen: readonly DocumentVan<'plaatsing'>[]): readonly Tijdlijnitem[] {
  const gezien = new Set<string>()
  return plaatsingen.flatMap((plaatsing): readonly Tijdlijnitem[] => {
    const { nummer, titel, startdatum } = plaatsing
    const traject = formatZtn(plaatsing.zorgtraject)
    const gemeen = {
      baan: 'titel',
      toestand: 'neutraal',
      verwachtVanaf: null,
      traject,
      trajectsoort: 'fz',
      aantal: 1,
      bedrag: null,
      delen: [],
      meer: 0,
      waarheen: { soort: 'plaatsing', id: nummer },
    } as const
    const feiten = [
      ...naamfeit('Plaatsingsbesluit', 'Plaatsingsbesluit', nummer),
      ...naamfeit('Zorgtrajectnummer', 'Zorgtrajectnummer', traject),
    ]
    const titelitem: Tijdlijnitem = {
      ...gemeen,
      id: `titel ${nummer}`,
      soort: 'titel',
      van: titel.van,
      tot: titel.tot,
      titel: zeg(`Titel, besluit ${nummer}`, `Titel, decision ${nummer}`),
      feiten: [...feiten, ...dagfeit('Indicatie vastgesteld', 'Indication established', startdatum)],
    }
    // several plaatsingen under one number rest on one indicatie
    const sleutel = `${traject} ${startdatum}`
    if (gezien.has(sleutel)) return [titelitem]
    gezien.add(sleutel)
    const indicatie: Tijdlijnitem = {
      ...gemeen,
      id: `indicatie ${nummer}`,
      soort: 'indicatie',
      van: startdatum,
      tot: startdatum,
      titel: zeg('Indicatie vastgesteld', 'Indication established'),
      feiten,
    }
    return [indicatie, titelitem]
  })
}
