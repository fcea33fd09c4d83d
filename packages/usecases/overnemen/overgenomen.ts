import { type Maand, maandOf } from '@zorgketen/values'
import type { Consultprestatie, Prestatie } from '@zorgketen/zorgprestatie'
import { assertMaandOpen } from '../afsluiten/assert-maand-open.ts'
import type { Registratie } from '../formaten/registratie.ts'
import type { Actor } from '../opslag/actor.ts'
import type { Regelrij } from '../opslag/dossierkast.ts'
import type { Kast } from '../opslag/opslag.ts'
import { audit } from '../werk/audit.ts'
import { assertMag } from '../werk/mag.ts'
import { notFound } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'

/** A prestatie that was taken over and that no registration took the place of yet. */
export interface Overgenomen {
  readonly prestatie: Prestatie
  /** The registration that would say the same, as far as is known: where making it anew begins. */
  readonly registratie: Registratie
  /** Name of the patient as lists show it. */
  readonly patient: string
  /** The last line that was sent for it. */
  readonly regel: Regelrij | null
}

const isOvergenomen = (prestatie: Prestatie): prestatie is Consultprestatie =>
  prestatie.soort === 'consult' && prestatie.id.startsWith('overname-')

/** Prestaties of a month that were taken over, with the state of their last line; those with a registration left out. */
export const listOvergenomen = (plek: Werkplek, actor: Actor, maand: Maand): Promise<readonly Overgenomen[]> =>
  plek.opslag.read(actor, async (kast) => {
    const eigen = (await kast.prestaties.vanMaand(maand)).filter(isOvergenomen)
    const vervangen = new Set((await kast.registraties.vanMaand(maand)).map(({ id }) => id))
    const laatste = await lastLines(kast, maand)
    const namen = new Map((await kast.registers.actueel('patient')).map(({ id, label }) => [id, label]))
    return eigen
      .filter(({ id }) => !vervangen.has(id))
      .map((prestatie) => ({
        prestatie,
        registratie: toRegistratie(prestatie),
        patient: namen.get(prestatie.patient) ?? prestatie.patient,
        regel: laatste.get(prestatie.id) ?? null,
      }))
  })

/** The last debit line of each prestatie of a month. */
async function lastLines({ dossiers }: Kast, maand: Maand): Promise<ReadonlyMap<string, Regelrij>> {
  const laatste = new Map<string, Regelrij>()
  for (const [betaler, { declaraties, regels }] of await dossiers.dossiers(null)) {
    for (const declaratie of declaraties) {
      for (const { soort, prestatie, datum, referentie } of declaratie.regels) {
        const staat = regels.get(referentie)
        if (soort !== 'debet' || prestatie === null || staat === undefined || maandOf(datum) !== maand) continue
        const { berichtreferentie, maand: van } = declaratie
        laatste.set(prestatie, { ...staat, betaler, berichtreferentie, maand: van })
      }
    }
  }
  return laatste
}

/**
 * Takes back a prestatie that was taken over: it was never delivered, or not like this. Its granted line is credited by a
 * correction. Kept as a registration that was withdrawn, so that a later take-over does not bring it back.
 */
export async function withdrawOvergenomen(
  plek: Werkplek,
  actor: Actor,
  { id, maand, reden }: { readonly id: string; readonly maand: Maand; readonly reden: string },
): Promise<void> {
  assertMag(actor, 'declareren')
  await plek.opslag.transact(actor, async (kast) => {
    await assertMaandOpen(kast, maand)
    const prestatie = (await kast.prestaties.vanMaand(maand)).filter(isOvergenomen).find((een) => een.id === id)
    if (prestatie === undefined) throw notFound({ nl: 'Overgenomen prestatie', en: 'Taken-over prestatie' }, id)
    const herkomst = { op: plek.nu(), door: actor.gebruiker, reden }
    await kast.registraties.zet(
      [{ registratie: toRegistratie(prestatie), verwachteVersie: 0, vervallen: true }],
      herkomst,
    )
    await audit(kast, plek, actor, {
      handeling: 'overgenomen prestatie teruggenomen',
      onderwerp: `prestatie ${id}`,
      details: { maand, reden },
    })
  })
}

/** As far as a prestatie tells what was registered. */
const toRegistratie = (prestatie: Consultprestatie): Registratie => ({
  soort: 'consult',
  id: prestatie.id,
  patient: prestatie.patient,
  stroom: prestatie.stroom,
  datum: prestatie.datum,
  begintijd: prestatie.begintijd,
  zorgsoort: prestatie.zorgsoort,
  eenheid: prestatie.eenheid,
  zorgverlener: prestatie.zorgverlener,
  geplandeMinuten: null,
  directeMinuten: prestatie.minuten,
  indirecteMinuten: null,
})

/** Months with prestaties that were taken over and how many, the newest first. */
export const countOvergenomen = (
  plek: Werkplek,
  actor: Actor,
): Promise<readonly { readonly maand: Maand; readonly aantal: number }[]> =>
  plek.opslag.read(actor, async (kast) => {
    const maanden = new Set((await kast.dossiers.declaraties(null)).map(({ kop }) => kop.maand))
    const geteld: { maand: Maand; aantal: number }[] = []
    for (const maand of [...maanden].sort().reverse()) {
      const aantal = (await kast.prestaties.vanMaand(maand)).filter(isOvergenomen).length
      if (aantal > 0) geteld.push({ maand, aantal })
    }
    return geteld
  })
