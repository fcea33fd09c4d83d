import { contains, type EpochDay, type Minutes } from '@zorgketen/values'
import type { Planbaar, Zorgsoort } from '@zorgketen/zorgprestatie'
import type { Actor } from '../opslag/actor.ts'
import type { Afspraakfilter } from '../opslag/agendakast.ts'
import type { Deel, Pagina } from '../opslag/pagina.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { type Dagregel, dagregelsOf } from './lees-dag.ts'
import { type Planning, readPlanning, standaardduurVan } from './planning.ts'

/** A kind of appointment with its standard durations; null: nothing was decided. */
interface Soortkeuze {
  readonly id: string
  readonly naam: string
  readonly prestatiesoort: Planbaar
  readonly duren: Readonly<Record<Zorgsoort, Minutes | null>>
}

export interface Agendakeuzes {
  readonly soorten: readonly Soortkeuze[]
  /** Everyone who has appointments on the day, in order of name. */
  readonly zorgverleners: readonly { readonly id: string; readonly label: string; readonly afspraken: number }[]
}

/** What an appointment on a day chooses from, and whose day there is to look at. */
export const readAgendakeuzes = (plek: Werkplek, actor: Actor, dag: EpochDay): Promise<Agendakeuzes> =>
  plek.opslag.read(actor, async (kast) => {
    const planning = await readPlanning(kast, plek)
    const rijen = await kast.agenda.inPeriode({ van: dag, tot: dag }, null)
    const tellingen = new Map<string, number>()
    for (const { afspraak } of rijen) {
      for (const wie of afspraak.zorgverleners) tellingen.set(wie, (tellingen.get(wie) ?? 0) + 1)
    }
    const labels = await kast.registers.labels('zorgverlener', tellingen.keys())
    return {
      soorten: planning.soorten
        .filter(({ geldig }) => contains(geldig, dag))
        .map(({ id, naam, prestatiesoort }) => ({ id, naam, prestatiesoort, duren: durenVan(planning, id, dag) })),
      zorgverleners: [...tellingen]
        .map(([id, afspraken]) => ({ id, label: labels.get(id) ?? id, afspraken }))
        .sort((a, b) => a.label.localeCompare(b.label, 'nl')),
    }
  })

function durenVan(planning: Planning, interneSoort: string, datum: EpochDay): Soortkeuze['duren'] {
  const duur = (zorgsoort: Zorgsoort) => standaardduurVan(planning, { interneSoort, zorgsoort, datum })
  return { diagnostiek: duur('diagnostiek'), behandeling: duur('behandeling') }
}

/** A page of appointments of a period, with names and outcomes. */
export const listAfspraken = (
  plek: Werkplek,
  actor: Actor,
  filter: Afspraakfilter,
  pagina: Pagina,
): Promise<Deel<Dagregel>> =>
  plek.opslag.read(actor, async (kast) => {
    const { rijen, totaal } = await kast.agenda.lijst(filter, pagina)
    return { rijen: await dagregelsOf(kast, await readPlanning(kast, plek), rijen), totaal }
  })
