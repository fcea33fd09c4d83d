import { formatAgb, formatUzovi } from '@zorgketen/values'
import { zoekvraagVan } from '../beheren/zoekvraag.ts'
import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { Deel, Pagina } from '../opslag/pagina.ts'
import type { Registerrij } from '../opslag/registerkast.ts'
import type { Greepregel } from '../opslag/trajectboek.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { needAfspraak } from './need-afspraak.ts'
import { REGISTER, type Trajectafspraak, trajectafspraak } from './trajectafspraak.ts'
import { type Afspraakstand, type Afspraakvoortgang, readGreep, readVoortgang, standOf } from './voortgang.ts'

/** An agreement with how far it is. */
export interface Afspraakbeeld {
  readonly afspraak: Trajectafspraak
  readonly versie: number
  /** The other side: AGB or UZOVI, and its name as our register knows it; null when it does not. */
  readonly partij: { readonly code: string; readonly naam: string | null }
  readonly voortgang: Afspraakvoortgang
  readonly stand: Afspraakstand | null
}

/** Agreements that hold now, found by number, party or words; an empty question gives all (ZTN-19). */
export const listTrajectafspraken = (
  plek: Werkplek,
  actor: Actor,
  { zoek, pagina }: { readonly zoek: string; readonly pagina: Pagina },
): Promise<Deel<Afspraakbeeld>> =>
  plek.opslag.read(actor, async (kast) => {
    const { rijen, totaal } = await kast.registers.zoek(REGISTER, zoekvraagVan(zoek), pagina)
    const { soort } = await kast.organisaties.eigen()
    const beelden: Afspraakbeeld[] = []
    for (const rij of rijen) beelden.push(await composeAfspraak(kast, soort, rij))
    return { rijen: beelden, totaal }
  })

/** The prestaties that an agreement is about, as they were declared. Throws when there is no such agreement. */
export const readAfspraakregels = (plek: Werkplek, actor: Actor, id: string): Promise<readonly Greepregel[]> =>
  plek.opslag.read(actor, async (kast) => {
    const { soort } = await kast.organisaties.eigen()
    return readGreep(kast, soort, await needAfspraak(kast, id))
  })

async function composeAfspraak(
  kast: Kast,
  soort: 'aanbieder' | 'betaler',
  { inhoud, versie }: Registerrij,
): Promise<Afspraakbeeld> {
  const afspraak = trajectafspraak.parse(inhoud)
  const code = soort === 'betaler' ? formatAgb(afspraak.aanbieder) : formatUzovi(afspraak.betaler)
  const namen = await kast.registers.labels(soort === 'betaler' ? 'aanbieder' : 'betaler', [code])
  const voortgang = await readVoortgang(kast, soort, afspraak)
  return {
    afspraak,
    versie,
    partij: { code, naam: namen.get(code) ?? null },
    voortgang,
    stand: standOf(afspraak, voortgang),
  }
}
