import { type EpochDay, type Maand, maandOf, type Period, periodOfMaand } from '@zorgketen/values'
import { onjuist } from '../../beheren/weiger.ts'
import type { Actor } from '../../opslag/actor.ts'
import { kaartVan } from '../../stam/registers.ts'
import { vandaagVan } from '../../werk/vandaag.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { judgeZorgvraag, type Zorgvraagbevinding } from '../zorgvraag/bevindingen.ts'
import { contactenVan } from '../zorgvraag/contacten.ts'
import { readZorgvraagbeelden } from '../zorgvraag/lees-zorgvraagbeelden.ts'
import { beeldVanContact } from '../zorgvraag/zorgvraagbeeld.ts'
import { type Typeregel, Typeteller, typeOp } from './typen-per-periode.ts'

/** Months that may be looked at in one go. */
const MEEST_MAANDEN = 24

/** What was done per zorgvraagtype from one month to another, both included (ZPM-27, talks on gepast gebruik). */
export const readTypen = (
  plek: Werkplek,
  actor: Actor,
  { van, tot }: { readonly van: Maand; readonly tot: Maand },
): Promise<readonly Typeregel[]> => {
  if (tot < van) throw OMGEKEERD
  return plek.opslag.readLoosely(actor, async (kast) => {
    const periode: Period = { van: periodOfMaand(van).van, tot: periodOfMaand(tot).tot }
    const maanden = (await kast.maanden.maanden()).map(({ maand }) => maand).filter((een) => een >= van && een <= tot)
    if (maanden.length > MEEST_MAANDEN) throw TE_LANG
    const teller = new Typeteller(await readZorgvraagbeelden(kast, null), periode)
    for (const maand of maanden) {
      for (const contact of contactenVan(await kast.registraties.vanMaand(maand))) teller.add(contact)
    }
    return teller.list()
  })
}

/** One zorgvraag in the list of all. */
export interface Zorgvraagregel {
  readonly patient: string
  readonly naam: string
  readonly zorgvraag: string
  readonly omschrijving: string
  readonly soort: 'ggz' | 'fz'
  readonly verwezen: EpochDay | null
  readonly type: string | null
  readonly getypeerd: EpochDay | null
  readonly plan: Period | null
  readonly bevindingen: readonly Zorgvraagbevinding[]
}

/** All zorgvragen of which the zorgtraject is open, with what deserves a look; those with most to do first. */
export const readAlleZorgvragen = (plek: Werkplek, actor: Actor): Promise<readonly Zorgvraagregel[]> =>
  plek.opslag.readLoosely(actor, async (kast) => {
    const vandaag = await vandaagVan(kast, plek)
    const { referentie } = plek.gereedschap
    const beelden = (await readZorgvraagbeelden(kast, null)).filter(({ zorgtraject }) => zorgtraject?.gesloten == null)
    const perPatient = Map.groupBy(beelden, ({ patient }) => patient.id)
    const eerste = new Map<string, EpochDay>()
    for (const { maand } of await kast.maanden.maanden()) {
      if (maand > maandOf(vandaag)) continue
      for (const contact of contactenVan(await kast.registraties.vanMaand(maand))) {
        const beeld = beeldVanContact(perPatient.get(contact.patient) ?? [], contact)
        if (beeld === null) continue
        const sleutel = keyOf(contact.patient, beeld.zorgvraag.id)
        const al = eerste.get(sleutel)
        if (al === undefined || contact.datum < al) eerste.set(sleutel, contact.datum)
      }
    }
    return beelden
      .map((beeld): Zorgvraagregel => {
        const { patient, zorgvraag, document } = beeld
        const data = zorgvraag.verwijzingen.flatMap(({ datum }) => datum ?? []).toSorted((a, b) => a - b)
        return {
          patient: patient.id,
          naam: kaartVan('patient', patient).label,
          zorgvraag: zorgvraag.id,
          omschrijving: zorgvraag.omschrijving,
          soort: document.soort,
          verwezen: data.at(-1) ?? null,
          type: typeOp(beeld, vandaag),
          getypeerd:
            document.typeringen
              .map(({ datum }) => datum)
              .toSorted((a, b) => a - b)
              .at(-1) ?? null,
          plan: document.behandelplannen.at(-1)?.geldig ?? null,
          bevindingen: judgeZorgvraag(beeld, eerste.get(keyOf(patient.id, zorgvraag.id)) ?? null, vandaag, referentie),
        }
      })
      .toSorted((a, b) => b.bevindingen.length - a.bevindingen.length || (a.naam < b.naam ? -1 : 1))
  })

const keyOf = (patient: string, zorgvraag: string): string => JSON.stringify([patient, zorgvraag])

const OMGEKEERD = onjuist(
  'tot',
  ['De laatste maand ligt voor de eerste.', 'The last month lies before the first.'],
  ['Een maand op of na de eerste.', 'A month on or after the first.'],
  ['Kies een latere maand.', 'Choose a later month.'],
)

const TE_LANG = onjuist(
  'tot',
  [`De periode is langer dan ${MEEST_MAANDEN} maanden.`, `The period is longer than ${MEEST_MAANDEN} months.`],
  [`Hoogstens ${MEEST_MAANDEN} maanden.`, `At most ${MEEST_MAANDEN} months.`],
  ['Kies een kortere periode.', 'Choose a shorter period.'],
)
