import type { EpochDay } from '@zorgketen/values'
import type { Fztraject } from '@zorgketen/zorgtraject'
import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { Deel, Pagina } from '../opslag/pagina.ts'
import { foldTekst } from '../stam/registers/zoektekst.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { assertDji } from './assert-dji.ts'
import { fzkaart, UITGAAND, uitgaandDocument } from './documenten.ts'
import { type Fzrij, readFzregister } from './lees-register.ts'

/** Where a number stands. `afgelopen`: open, while the last day of its titel is past: DJI is to end it. */
export type Fzstand = 'open' | 'afgelopen' | 'gesloten'

/** A number in the list, with its providers as our register of providers calls them. */
export interface Fzlijstrij extends Fzrij {
  readonly stand: Fzstand
  readonly aanbieders: readonly { readonly agb: string; readonly naam: string | null }[]
  /** Messages that wait for a provider that does not work here. */
  readonly klaar: number
}

/** Which numbers: words that must occur, a state; null for all. */
export interface Fzfilter {
  readonly zoek: string
  readonly stand: Fzstand | null
}

/** The central register, the numbers that started last first. */
export const listFz = (
  plek: Werkplek,
  actor: Actor,
  { zoek, stand }: Fzfilter,
  pagina: Pagina,
): Promise<Deel<Fzlijstrij>> =>
  plek.opslag.read(actor, async (kast) => {
    await assertDji(kast)
    const vandaag = await vandaagVan(kast, plek)
    const woorden = foldTekst(zoek).split(' ').filter(Boolean)
    const gevonden = (await readFzregister(kast))
      .filter(({ traject }) => woorden.every((woord) => fzkaart(traject).zoek.includes(woord)))
      .filter(({ traject }) => stand === null || standOf(traject, vandaag) === stand)
      .toSorted((a, b) => b.traject.startdatum - a.traject.startdatum || (a.traject.nummer < b.traject.nummer ? -1 : 1))
    const deel = gevonden.slice(pagina.vanaf, pagina.vanaf + pagina.aantal)
    return { totaal: gevonden.length, rijen: await toRijen(kast, deel, vandaag) }
  })

const standOf = ({ gesloten, titel }: Fztraject, vandaag: EpochDay): Fzstand => {
  if (gesloten !== null) return 'gesloten'
  return titel.geldig.tot !== null && titel.geldig.tot < vandaag ? 'afgelopen' : 'open'
}

/** Numbers with what a list shows beside them. */
export async function toRijen(kast: Kast, rijen: readonly Fzrij[], vandaag: EpochDay): Promise<readonly Fzlijstrij[]> {
  const agbs = rijen.flatMap(({ traject }) => traject.plaatsingen.map(({ declarant }) => declarant))
  const labels = await kast.registers.labels('aanbieder', new Set(agbs))
  const wachtend = await readWachtend(kast)
  return rijen.map((rij) => ({
    ...rij,
    stand: standOf(rij.traject, vandaag),
    aanbieders: [...new Set(rij.traject.plaatsingen.map(({ declarant }) => declarant))].map((agb) => ({
      agb,
      naam: nameIn(labels.get(agb) ?? null, agb),
    })),
    klaar: wachtend.filter(({ bericht }) => bericht.plaatsing.zorgtraject === rij.traject.nummer).length,
  }))
}

/** A label is the AGB code itself as long as there is no name. */
const nameIn = (label: string | null, agb: string): string | null => (label === agb ? null : label)

/** The messages that were not passed on. */
export const readWachtend = async (kast: Kast) => {
  const vraag = { woorden: ['klaar'], geboortedatum: null }
  const { rijen } = await kast.registers.zoek(UITGAAND, vraag, { vanaf: 0, aantal: 10_000 })
  return rijen.map(({ inhoud }) => uitgaandDocument.parse(inhoud))
}
