import type { Optie } from '../../kit/optie.ts'
import { SOORTEN, type Soort } from './concept/gedeeld.ts'
import { leesMaand } from './maand/reken.ts'

/** What the list of registrations shows, as it stands in the address. Ids of registers, never a BSN. */
export type Zoek = {
  readonly maand?: string
  readonly uitkomst?: 'prestatie' | 'weigering'
  readonly soort?: Soort
  /** Code of the reason that registrations were refused for. */
  readonly weigering?: string
  /** `id` or `id name`: the name only so that the filter can be read. */
  readonly patient?: string
  readonly zorgverlener?: string
  /** The registration that is open beside the list, or `nieuw`. */
  readonly open?: string
}

/** Reads the address; what has another shape is left out. */
export function leesZoek(ruw: Readonly<Record<string, unknown>>): Zoek {
  const tekst = (naam: string) => {
    const waarde = ruw[naam]
    // an id that looks like a number comes back as one
    const gelezen = typeof waarde === 'number' ? String(waarde) : waarde
    return typeof gelezen === 'string' && gelezen !== '' && gelezen.length <= 200 ? { [naam]: gelezen } : {}
  }
  const { uitkomst } = ruw
  const soort = SOORTEN.find((een) => een === ruw.soort)
  return {
    ...leesMaand(ruw.maand),
    ...(uitkomst === 'prestatie' || uitkomst === 'weigering' ? { uitkomst } : {}),
    ...(soort === undefined ? {} : { soort }),
    ...tekst('weigering'),
    ...tekst('patient'),
    ...tekst('zorgverlener'),
    ...tekst('open'),
  }
}

/** A chosen option in the address: its key and its name. */
export function schrijfKeuze(optie: Optie | null): string | undefined {
  return optie === null ? undefined : `${optie.sleutel} ${optie.naam}`
}

export function leesKeuze(ruw: string | undefined): Optie | null {
  if (ruw === undefined) return null
  const [sleutel = '', ...naam] = ruw.split(' ')
  return { sleutel, naam: naam.join(' ') || sleutel }
}
