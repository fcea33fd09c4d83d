import type { Tekst } from '@zorgketen/values'
import { explainTypering, type Herhaling, repeatTypering, type Typeringsuitleg } from '@zorgketen/zorgprestatie'
import type { Actor } from '../../opslag/actor.ts'
import type { Typering } from '../../stam/documenten/zorgvraag.ts'
import { notFound } from '../../werk/werkfout.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { findDocument } from '../methode/lijst.ts'
import { needZorgvraag } from '../zorgvraag/wijzig-zorgvraag.ts'

/** A kept typing done again with the method of then, and why the type came out as it did. */
export interface Typeringsverantwoording {
  readonly typering: Typering
  readonly herhaling: Herhaling | 'met-de-hand'
  readonly methode: { readonly uitgave: string; readonly herkomst: string; readonly fictief: boolean } | null
  /** Of the chosen type; null when it was typed by hand or the method is not there any more. */
  readonly uitleg: Typeringsuitleg | null
  readonly reden: Tekst | null
}

/** Repeats a typing (ZPM-27): with the same answers and method it must give the same. */
export const repeatZorgvraagtypering = (
  plek: Werkplek,
  actor: Actor,
  vraag: { readonly patient: string; readonly zorgvraag: string; readonly typering: string },
): Promise<Typeringsverantwoording> =>
  plek.opslag.read(actor, async (kast) => {
    const { document } = await needZorgvraag(kast, vraag.patient, vraag.zorgvraag)
    const typering = document.typeringen.find(({ id }) => id === vraag.typering)
    if (typering === undefined) throw notFound({ nl: 'De typering', en: 'The typing' }, vraag.typering)
    const { methode: id, antwoorden, type } = typering
    if (id === null) return { typering, herhaling: 'met-de-hand', methode: null, uitleg: null, reden: MET_DE_HAND }
    const stand = await findDocument(kast, id)
    if (stand === null) return { typering, herhaling: 'methode-ontbreekt', methode: null, uitleg: null, reden: WEG }
    const { uitgave, herkomst, fictief } = stand.document
    const kern = { ...typering, methode: id, zorgvraag: document.zorgvraag, stroom: document.soort, keuze: null }
    return {
      typering,
      herhaling: repeatTypering(kern, [stand.methode]),
      methode: { uitgave, herkomst, fictief },
      uitleg: explainTypering(stand.methode, antwoorden, type),
      reden: null,
    }
  })

const MET_DE_HAND: Tekst = {
  nl: 'Dit type is met de hand gekozen; er zijn geen antwoorden om te herhalen.',
  en: 'This type was chosen by hand; there are no answers to repeat.',
}
const WEG: Tekst = {
  nl: 'De methode waarmee is getypeerd, is hier niet meer.',
  en: 'The method it was typed with is not here any more.',
}
