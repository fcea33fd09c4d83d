import { contains, type EpochDay } from '@zorgketen/values'
import type { Actor } from '../opslag/actor.ts'
import { readDocuments } from '../registreren/register-documenten.ts'
import { foldTekst } from '../stam/registers/zoektekst.ts'
import { readZorgvraagbeelden } from '../typering/zorgvraag/lees-zorgvraagbeelden.ts'
import { notFound } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'

/** What an appointment of a patient can be tied to on a day. */
export interface Patientkeuzes {
  readonly zorgtrajecten: readonly { readonly nummer: string; readonly stroom: 'ggz' | 'fz' }[]
  /** The diagnoses and goals that a contact can serve, with the zorgvraag they are of (ZPM-25). */
  readonly doelen: readonly {
    readonly id: string
    readonly zorgvraag: string
    readonly soort: 'diagnose' | 'doel'
    readonly omschrijving: string
  }[]
}

/** The open trajecten of one patient, and what an appointment can serve. */
export const readPatientkeuzes = (
  plek: Werkplek,
  actor: Actor,
  patient: string,
  dag: EpochDay,
): Promise<Patientkeuzes> =>
  plek.opslag.read(actor, async (kast) => {
    const [document] = await readDocuments(kast, 'patient', [patient])
    if (document === undefined) throw notFound({ nl: 'Patiënt', en: 'Patient' }, patient)
    const vraag = { woorden: foldTekst(patient).split(' '), geboortedatum: null }
    const { rijen } = await kast.registers.zoek('zorgtraject', vraag, { vanaf: 0, aantal: 100 })
    const ids = rijen.map(({ id }) => id)
    const trajecten = (await readDocuments(kast, 'zorgtraject', ids)).filter((een) => een.patient === patient)
    const beelden = await readZorgvraagbeelden(kast, document)
    return {
      zorgtrajecten: trajecten
        .filter(({ gesloten }) => gesloten === null || gesloten >= dag)
        .map(({ nummer, soort }) => ({ nummer, stroom: soort })),
      doelen: beelden.flatMap(({ zorgvraag, document: { diagnoses, behandelplannen } }) => {
        const diagnosen = diagnoses.filter(({ geldig }) => contains(geldig, dag))
        const doelen = behandelplannen
          .filter(({ geldig }) => contains(geldig, dag))
          .flatMap((plan) => plan.doelen.filter(({ geldig }) => contains(geldig, dag)))
        const maak = (soort: 'diagnose' | 'doel') => (een: { readonly id: string; readonly omschrijving: string }) => ({
          id: een.id,
          zorgvraag: zorgvraag.id,
          soort,
          omschrijving: een.omschrijving,
        })
        return [...diagnosen.map(maak('diagnose')), ...doelen.map(maak('doel'))]
      }),
    }
  })
