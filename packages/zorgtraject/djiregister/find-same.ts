import { formatDay, type Ztn } from '@zorgketen/values'
import { refuse, type Trajectweigering } from '../weigering/refuse.ts'
import type { Fztitel, Fztraject, Fzzorgvraag } from './fztraject.ts'

/** Titel and zorgvraag of a plaatsing; `zelfdeAls`: what DJI says of numbers whose titel or zorgvraag is not known. */
export interface Gevraagd {
  readonly titel: Fztitel & { readonly kenmerk: string }
  readonly zorgvraag: Fzzorgvraag
  /** The number it goes on under; 'geen': it is another titel or zorgvraag; null: not said. */
  readonly zelfdeAls: Ztn | 'geen' | null
}

type Gelijke = { readonly soort: 'zelfde'; readonly traject: Fztraject | null } | Trajectweigering

/**
 * The number of the person that a plaatsing goes on under: the one with the same titel and zorgvraag (ZTN-12), null when
 * there is none. A number from before the register may lack its titel or zorgvraag: then DJI is asked, never guessed.
 */
export function findSame(eigen: readonly Fztraject[], gevraagd: Gevraagd): Gelijke {
  const { titel, zorgvraag, zelfdeAls } = gevraagd
  const bekend = eigen.find((een) => een.titel.kenmerk === titel.kenmerk && een.zorgvraag?.id === zorgvraag.id)
  const genoemd = eigen.find((een) => een.nummer === zelfdeAls)
  if (genoemd !== undefined && genoemd !== bekend) {
    const velden = differing(genoemd, gevraagd)
    if (bekend !== undefined || velden.length > 0) {
      return refuse('dji.niet-zelfde', { nummer: genoemd.nummer, velden: velden.join(', ') || 'nummer' })
    }
  }
  const traject = bekend ?? genoemd ?? null
  if (traject !== null) {
    const { van } = traject.titel.geldig
    if (van === titel.geldig.van) return { soort: 'zelfde', traject }
    const params = { nummer: traject.nummer, bekend: formatDay(van), gevonden: formatDay(titel.geldig.van) }
    return refuse('dji.titel-begin', params)
  }
  const vraag = eigen.find((een) => zelfdeAls === null && couldBe(een, gevraagd))
  return vraag === undefined
    ? { soort: 'zelfde', traject: null }
    : refuse('dji.zelfde-onbekend', { nummer: vraag.nummer })
}

const couldBe = (een: Fztraject, gevraagd: Gevraagd): boolean =>
  een.titel.geldig.van === gevraagd.titel.geldig.van && differing(een, gevraagd).length === 0

/** What is known of a number and differs. */
const differing = ({ titel, zorgvraag }: Fztraject, gevraagd: Gevraagd): readonly string[] => [
  ...(titel.kenmerk === null || titel.kenmerk === gevraagd.titel.kenmerk ? [] : ['titel']),
  ...(zorgvraag === null || zorgvraag.id === gevraagd.zorgvraag.id ? [] : ['zorgvraag']),
]
