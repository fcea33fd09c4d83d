import type { EpochDay } from '@zorgketen/values'
import { dayOfRegistratie, type Verschuiving } from '@zorgketen/zorgprestatie'
import type { Actor } from '../opslag/actor.ts'
import type { Deel, Pagina } from '../opslag/pagina.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import type { Settingvoorbeeld, Voorbeeldgroep } from './voorbeeld.ts'

/** One registration behind a group, as people know it. */
export interface Voorbeeldrij extends Verschuiving {
  readonly datum: EpochDay | null
  readonly namen: { readonly patient: string; readonly zorgverlener: string; readonly eenheid: string } | null
}

/** The same without the registrations behind each group. */
export type Voorbeeldoverzicht = Omit<Settingvoorbeeld, 'groepen'> & {
  readonly groepen: readonly (Omit<Voorbeeldgroep, 'verschuivingen'> & { readonly aantal: number })[]
}

export const overviewOf = ({ groepen, ...rest }: Settingvoorbeeld): Voorbeeldoverzicht => ({
  ...rest,
  groepen: groepen.map(({ verschuivingen, ...groep }) => ({ ...groep, aantal: verschuivingen.length })),
})

/** A page of the registrations behind one group of a preview; a group that is not there has none. */
export async function pageVoorbeeldgroep(
  { opslag }: Werkplek,
  actor: Actor,
  { groepen }: Settingvoorbeeld,
  { groep, pagina }: { readonly groep: number; readonly pagina: Pagina },
): Promise<Deel<Voorbeeldrij>> {
  const alle = groepen[groep]?.verschuivingen ?? []
  const { vanaf, aantal } = pagina
  const rijen = await opslag.read(actor, async (kast) => {
    const uit: Voorbeeldrij[] = []
    for (const verschuiving of alle.slice(vanaf, vanaf + aantal)) {
      const gevonden = await kast.registraties.vind(verschuiving.registratie)
      const datum = gevonden === null ? null : dayOfRegistratie(gevonden.registratie)
      uit.push({ ...verschuiving, datum, namen: gevonden?.namen ?? null })
    }
    return uit
  })
  return { rijen, totaal: alle.length }
}
