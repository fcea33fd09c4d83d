import type { EpochDay } from '@zorgketen/values'
import { dayOfRegistratie, patientenVan, type Verschuiving, zorgverlenersVan } from '@zorgketen/zorgprestatie'
import type { Registratie } from '../formaten/registratie.ts'
import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { Deel, Pagina } from '../opslag/pagina.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import type { Settingvoorbeeld, Voorbeeldgroep } from './voorbeeld.ts'

/** One registration behind a group, as people know it. */
export interface Voorbeeldrij extends Verschuiving {
  readonly datum: EpochDay | null
  readonly namen: { readonly patient: string; readonly zorgverlener: string; readonly eenheid: string } | null
}

/** The same without the registrations behind each group. */
type Voorbeeldoverzicht = Omit<Settingvoorbeeld, 'groepen' | 'registraties'> & {
  readonly groepen: readonly (Omit<Voorbeeldgroep, 'verschuivingen'> & { readonly aantal: number })[]
}

export const overviewOf = ({ groepen, registraties: _, ...rest }: Settingvoorbeeld): Voorbeeldoverzicht => ({
  ...rest,
  groepen: groepen.map(({ verschuivingen, ...groep }) => ({ ...groep, aantal: verschuivingen.length })),
})

/** A page of the registrations behind one group of a preview; a group that is not there has none. */
export async function pageVoorbeeldgroep(
  { opslag }: Werkplek,
  actor: Actor,
  { groepen, registraties }: Settingvoorbeeld,
  { groep, pagina }: { readonly groep: number; readonly pagina: Pagina },
): Promise<Deel<Voorbeeldrij>> {
  const alle = groepen[groep]?.verschuivingen ?? []
  const deel = alle.slice(pagina.vanaf, pagina.vanaf + pagina.aantal)
  const gevonden = deel.flatMap(({ registratie }) => registraties.get(registratie) ?? [])
  const noem = await opslag.read(actor, (kast) => namesOf(kast, gevonden))
  const rijen = deel.map((verschuiving): Voorbeeldrij => {
    const een = registraties.get(verschuiving.registratie)
    return een === undefined
      ? { ...verschuiving, datum: null, namen: null }
      : { ...verschuiving, datum: dayOfRegistratie(een), namen: noem(een) }
  })
  return { rijen, totaal: alle.length }
}

async function namesOf(kast: Kast, registraties: readonly Registratie[]) {
  const { labels } = kast.registers
  const patienten = await labels('patient', registraties.flatMap(patientenVan))
  const mensen = await labels('zorgverlener', registraties.flatMap(zorgverlenersVan))
  const eenheden = await labels(
    'eenheid',
    registraties.map(({ eenheid }) => eenheid),
  )
  const join = (ids: readonly string[], namen: ReadonlyMap<string, string>): string =>
    ids.map((id) => namen.get(id) ?? id).join(', ')
  return (een: Registratie) => ({
    patient: join(patientenVan(een), patienten),
    zorgverlener: join(zorgverlenersVan(een), mensen),
    eenheid: join([een.eenheid], eenheden),
  })
}
