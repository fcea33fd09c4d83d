import type { EpochDay } from '@zorgketen/values'
import type { Actor } from '../opslag/actor.ts'
import { readDocuments } from '../registreren/register-documenten.ts'
import { foldTekst } from '../stam/registers/zoektekst.ts'
import { notFound } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { zorgdoelenVan } from './contactbeelden.ts'

/** What an appointment of a patient can be tied to on a day. */
export interface Patientkeuzes {
  readonly zorgtrajecten: readonly { readonly nummer: string; readonly stroom: 'ggz' | 'fz' }[]
  readonly zorgvragen: readonly { readonly id: string; readonly omschrijving: string }[]
  readonly doelen: readonly {
    readonly id: string
    readonly soort: 'diagnose' | 'behandeldoel'
    readonly omschrijving: string
  }[]
}

/** The open trajecten, the zorgvragen and the goals of one patient. */
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
    const geldt = ({ van, tot }: { readonly van: EpochDay; readonly tot: EpochDay | null }) =>
      van <= dag && (tot === null || dag <= tot)
    return {
      zorgtrajecten: trajecten
        .filter(({ gesloten }) => gesloten === null || gesloten >= dag)
        .map(({ nummer, soort }) => ({ nummer, stroom: soort })),
      zorgvragen: document.zorgvragen
        .filter(({ geldig }) => geldig === null || geldt(geldig))
        .map(({ id, omschrijving }) => ({ id, omschrijving })),
      doelen: ((await zorgdoelenVan(kast, patient)) ?? [])
        .filter(({ geldig }) => geldt(geldig))
        .map(({ sleutel, soort, omschrijving }) => ({ id: sleutel, soort, omschrijving })),
    }
  })
