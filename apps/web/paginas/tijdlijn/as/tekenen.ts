import type { EpochDay } from '@zorgketen/values'
import type { Baan, Item } from '../api.ts'
import { BANEN } from '../api.ts'
import { dagVan } from './dag-van.ts'
import { deelIn, type Inbreng, type Rij, type Vorm } from './indeling.ts'
import type { Venster } from './venster.ts'

/** An item of the server as it is drawn. */
export type Teken = Inbreng & { readonly item: Item; readonly verwachtVanaf: EpochDay | null }

export type Getekend = { readonly baan: Baan; readonly rijen: readonly Rij<Teken>[] }

const VORMEN: Readonly<Record<Item['soort'], Vorm>> = {
  indicatie: 'punt',
  titel: 'balk',
  verwijzing: 'punt',
  zorgvraag: 'balk',
  zorgvraagtype: 'balk',
  zorgpad: 'balk',
  zorgtraject: 'balk',
  prestaties: 'kolom',
  weigering: 'punt',
  afspraak: 'punt',
  declaratie: 'balk',
  factuur: 'punt',
  betaling: 'punt',
}
const VOLGORDE = Object.keys(VORMEN)

/** A number and its types have rows of their own; the rest shares them with its kind. */
const groepVan = ({ soort, traject }: Item): string =>
  soort === 'zorgtraject' || soort === 'zorgvraagtype' ? `${soort} ${traject}` : soort

/** The lanes that have something to show in the window, each with its rows. */
export function teken(items: readonly Item[], venster: Venster): readonly Getekend[] {
  const tekens = items
    .map(
      (item): Teken => ({
        item,
        id: item.id,
        van: dagVan(item.van),
        tot: item.tot === null ? null : dagVan(item.tot),
        verwachtVanaf: item.verwachtVanaf === null ? null : dagVan(item.verwachtVanaf),
        vorm: VORMEN[item.soort],
        groep: groepVan(item),
      }),
    )
    .sort((a, b) => VOLGORDE.indexOf(a.item.soort) - VOLGORDE.indexOf(b.item.soort))
  return BANEN.map((baan) => ({
    baan,
    rijen: deelIn(
      tekens.filter(({ item }) => item.baan === baan),
      venster,
    ),
  })).filter(({ rijen }) => rijen.length > 0)
}
