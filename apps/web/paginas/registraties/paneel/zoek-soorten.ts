import type { Tekst } from '@zorgketen/values'
import type { Optie } from '../../../kit/optie.ts'
import type { OverigeSoort } from '../api.ts'
import type { Prestatiesoort } from '../concept/overig.ts'
import { OVERIGE_SOORTNAMEN } from './soort-teksten.ts'

const vouw = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The kinds in whose name or description every word occurs, in either language; those with all words in the name first. */
export function zoekSoorten(
  soorten: readonly Pick<OverigeSoort, 'soort'>[],
  vraag: string,
  taal: keyof Tekst,
): readonly Optie<Prestatiesoort>[] {
  const woorden = vouw(vraag).split(/\s+/).filter(Boolean)
  const heeft = (tekst: string) => woorden.every((woord) => tekst.includes(woord))
  const opties = soorten.flatMap(({ soort }) => {
    const { naam, bij } = OVERIGE_SOORTNAMEN[soort]
    const inNaam = heeft(vouw(`${soort} ${naam.nl} ${naam.en}`))
    const ergens = inNaam || heeft(vouw(`${soort} ${naam.nl} ${naam.en} ${bij.nl} ${bij.en}`))
    return ergens ? [{ inNaam, optie: { sleutel: soort, naam: naam[taal], bij: bij[taal] } }] : []
  })
  return opties.toSorted((a, b) => Number(b.inNaam) - Number(a.inNaam)).map(({ optie }) => optie)
}

export const isSoort = (sleutel: string): sleutel is Prestatiesoort => sleutel in OVERIGE_SOORTNAMEN
