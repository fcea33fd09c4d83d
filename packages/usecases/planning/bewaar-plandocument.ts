import { type EpochDay, formatDay, type Minutes, overlaps } from '@zorgketen/values'
import { correctVooruit } from '@zorgketen/zorgprestatie'
import { herkomstVan } from '../beheren/beheer.ts'
import { lees } from '../beheren/lees.ts'
import { onjuist } from '../beheren/weiger.ts'
import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import { audit } from '../werk/audit.ts'
import { assertMag } from '../werk/mag.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { needPlan, putPlan, readPlan } from './plandocument.ts'
import { type PlandocumentVan, type Planregister, planbeschrijving } from './planregisters.ts'
import { weigerAfspraak } from './weiger-planning.ts'

/** What the program writes itself, so no form does. */
type Eigenregister = 'jaartoets' | 'trajectbesluit'
export type Planformulier = Exclude<Planregister, Eigenregister>

/** A document to be kept, as JSON without its key. `sleutel`: which it was, null for a new one. */
export interface Planopdracht {
  readonly register: Planformulier
  readonly sleutel: string | null
  readonly document: Readonly<Record<string, unknown>>
  readonly verwachteVersie: number
}

/** Keeps a new or changed document of the agenda. Throws `Werkfout` with the field at fault, `Bewerkingsconflict` when late. */
export async function savePlan(plek: Werkplek, actor: Actor, opdracht: Planopdracht): Promise<string> {
  const { register, verwachteVersie } = opdracht
  assertMag(actor, 'beheren')
  return plek.opslag.transact(actor, async (kast) => {
    const sleutel = opdracht.sleutel ?? (register === 'agendabeleid' ? register : plek.nieuwId())
    const document = lees(planbeschrijving(register).schema, { ...opdracht.document, sleutel })
    await assertAlone(kast, register, document)
    if (register === 'standaardduur') await assertForward(kast, plek, document as PlandocumentVan<'standaardduur'>)
    await putPlan(kast, register, document, verwachteVersie, herkomstVan(plek, actor, ''))
    await audit(kast, plek, actor, {
      handeling: verwachteVersie === 0 ? `${register} toegevoegd` : `${register} gewijzigd`,
      onderwerp: `${register} ${sleutel}`,
      details: { versie: verwachteVersie + 1 },
    })
    return sleutel
  })
}

/** Takes a document away that was recorded by mistake; its versions stay. */
export async function withdrawPlan(
  plek: Werkplek,
  actor: Actor,
  {
    register,
    sleutel,
    verwachteVersie,
  }: Pick<Planopdracht, 'register' | 'verwachteVersie'> & { readonly sleutel: string },
): Promise<void> {
  assertMag(actor, 'beheren')
  await plek.opslag.transact(actor, async (kast) => {
    const { document } = await needPlan(kast, register, sleutel)
    await putPlan(kast, register, document, verwachteVersie, herkomstVan(plek, actor, 'ingetrokken'), true)
    await audit(kast, plek, actor, {
      handeling: `${register} ingetrokken`,
      onderwerp: `${register} ${sleutel}`,
      details: { versie: verwachteVersie + 1 },
    })
  })
}

/** Two that hold on one day would leave nobody able to say which counts. */
async function assertAlone<N extends Planregister>(
  kast: Kast,
  register: N,
  document: PlandocumentVan<N>,
): Promise<void> {
  const { groep, sleutel, label } = planbeschrijving(register)
  if (groep === null) return
  const eigen = groep(document)
  const ander = (await readPlan(kast, register)).find(
    (een) =>
      sleutel(een) !== sleutel(document) &&
      groep(een).sleutel === eigen.sleutel &&
      overlaps(groep(een).geldig, eigen.geldig),
  )
  if (ander === undefined) return
  throw onjuist(
    'geldig',
    [`Op deze dagen geldt al: ${label(ander)}.`, `On these days this holds already: ${label(ander)}.`],
    ['Eén besluit tegelijk.', 'One decision at a time.'],
    ['Beëindig het oude op de dag voordat het nieuwe ingaat.', 'End the old one on the day before the new one begins.'],
  )
}

/** What was planned by a duration stays so: minutes that hold already change only from a later day on. */
async function assertForward(kast: Kast, plek: Werkplek, nieuw: PlandocumentVan<'standaardduur'>): Promise<void> {
  const oud = (await readPlan(kast, 'standaardduur')).find(({ sleutel }) => sleutel === nieuw.sleutel)
  const vandaag = await vandaagVan(kast, plek)
  if (oud === undefined || oud.minuten === nieuw.minuten || oud.geldig.van > vandaag) return
  throw onjuist(
    'minuten',
    [
      `Deze duur geldt al sinds ${formatDay(oud.geldig.van)}.`,
      `This duration holds already since ${formatDay(oud.geldig.van)}.`,
    ],
    ['Een nieuwe duur vanaf een latere dag.', 'A new duration from a later day on.'],
    ['Kies "Vooruit herstellen".', 'Choose "Mend forward".'],
  )
}

/** Replaces a standard duration from a later day on; the old one stays to be read. */
export async function mendDuur(
  plek: Werkplek,
  actor: Actor,
  opdracht: {
    readonly sleutel: string
    readonly verwachteVersie: number
    readonly minuten: Minutes
    readonly vanaf: EpochDay
    readonly reden: string
  },
): Promise<void> {
  assertMag(actor, 'beheren')
  await plek.opslag.transact(actor, async (kast) => {
    const { sleutel, verwachteVersie, minuten, vanaf, reden } = opdracht
    const { document: oud } = await needPlan(kast, 'standaardduur', sleutel)
    const besloten = await vandaagVan(kast, plek)
    const uitkomst = correctVooruit([oud], oud, { minuten, vanaf, besloten, reden })
    if (uitkomst.soort === 'weigering') throw weigerAfspraak(uitkomst)
    const [beeindigd, nieuw] = uitkomst.duren
    if (beeindigd === undefined || nieuw === undefined) throw new TypeError('een correctie geeft twee duren')
    const herkomst = herkomstVan(plek, actor, reden)
    await putPlan(kast, 'standaardduur', { ...beeindigd, sleutel }, verwachteVersie, herkomst)
    await putPlan(kast, 'standaardduur', { ...nieuw, sleutel: plek.nieuwId() }, 0, herkomst)
    await audit(kast, plek, actor, {
      handeling: 'standaardduur vooruit hersteld',
      onderwerp: `standaardduur ${sleutel}`,
      details: { versie: verwachteVersie + 1, minuten, vanaf: formatDay(vanaf) },
    })
  })
}
