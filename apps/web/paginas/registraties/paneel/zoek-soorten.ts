import type { Tekst } from '@zorgketen/values'
import type { Optie } from '../../../kit/optie.ts'
import type { OverigeSoort } from '../api.ts'
import type { Prestatiesoort } from '../concept/overig.ts'
import { OVERIGE_SOORTNAMEN } from './soort-teksten.ts'

const vouw = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const teksten = {
  niet: { nl: ' Hier niet van toepassing.', en: ' Does not apply here.' },
  door: { nl: ' Hier vastgelegd door', en: ' Recorded here by' },
} as const

/** What was agreed here on recording it (ZPM-28), behind what it is; nothing when nothing was agreed. */
export function hierTekst(hier: OverigeSoort['hier'], taal: keyof Tekst): string {
  if (hier === null) return ''
  if (!hier.vanToepassing) return teksten.niet[taal]
  const wie = [hier.rol, hier.moment].filter((deel) => deel !== null).join(', ')
  return wie === '' ? '' : `${teksten.door[taal]} ${wie}.`
}

/**
 * The kinds in whose name or description every word occurs, in either language; those with all words in the name first,
 * what does not apply here last.
 */
export function zoekSoorten(
  soorten: readonly Pick<OverigeSoort, 'soort' | 'hier'>[],
  vraag: string,
  taal: keyof Tekst,
): readonly Optie<Prestatiesoort>[] {
  const woorden = vouw(vraag).split(/\s+/).filter(Boolean)
  const heeft = (tekst: string) => woorden.every((woord) => tekst.includes(woord))
  const opties = soorten.flatMap(({ soort, hier }) => {
    const { naam, bij } = OVERIGE_SOORTNAMEN[soort]
    const inNaam = heeft(vouw(`${soort} ${naam.nl} ${naam.en}`))
    const ergens = inNaam || heeft(vouw(`${soort} ${naam.nl} ${naam.en} ${bij.nl} ${bij.en}`))
    const uitleg = `${bij[taal]}${hierTekst(hier, taal)}`
    const rang = (hier?.vanToepassing === false ? 2 : 0) + (inNaam ? 0 : 1)
    return ergens ? [{ rang, optie: { sleutel: soort, naam: naam[taal], bij: uitleg } }] : []
  })
  return opties.toSorted((a, b) => a.rang - b.rang).map(({ optie }) => optie)
}

export const isSoort = (sleutel: string): sleutel is Prestatiesoort => sleutel in OVERIGE_SOORTNAMEN
