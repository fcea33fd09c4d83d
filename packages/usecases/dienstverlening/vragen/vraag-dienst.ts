import type { Cents, Period } from '@zorgketen/values'
import { herkomstVan } from '../../beheren/beheer.ts'
import { putDocument } from '../../beheren/put-document.ts'
import type { Actor } from '../../opslag/actor.ts'
import { readDocuments } from '../../registreren/register-documenten.ts'
import { audit } from '../../werk/audit.ts'
import { assertMag } from '../../werk/mag.ts'
import { vandaagVan } from '../../werk/vandaag.ts'
import { notFound } from '../../werk/werkfout.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { eigenPartij } from '../eigen-partij.ts'
import type { Partij } from '../formaat/delen.ts'
import { needGevraagd } from '../need-verzoek.ts'
import type { Gevraagd } from '../register/documenten.ts'
import { onbruikbaar } from '../werkfouten.ts'
import { nummerNu, readNummers, sameNummer } from './nummer-nu.ts'
import { persoonVan } from './persoon-van.ts'
import { deliverVerzoek, type Verstuurd } from './verstuur.ts'

/** What may change of a request after it was sent. `tarief`: agreed for one prestatie, cents; null: not stated. */
export interface Dienstinhoud {
  readonly wat: string
  readonly geldig: Period
  readonly tarief: Cents | null
}

export interface Dienstvraag extends Dienstinhoud {
  readonly patient: string
  readonly uitvoerder: Partij
  readonly stroom: 'ggz' | 'fz'
}

/** Asks another provider for a service to a patient; the own open number goes along, when there is one (ZTN-14). */
export async function askDienst(plek: Werkplek, actor: Actor, vraag: Dienstvraag): Promise<Verstuurd> {
  assertMag(actor, 'registreren')
  const id = plek.nieuwId()
  await plek.opslag.transact(actor, async (kast) => {
    const { patient, uitvoerder, stroom, wat, geldig, tarief } = vraag
    if ((await eigenPartij(kast)).agb === uitvoerder.agb) throw ZICHZELF
    const [wie] = await readDocuments(kast, 'patient', [patient])
    if (wie === undefined || wie.opgegaanIn !== null) throw notFound({ nl: 'Patiënt', en: 'Patient' }, patient)
    persoonVan(wie)
    const zorgtraject = nummerNu(vraag, await readNummers(kast, [patient]))
    const verzonden = await vandaagVan(kast, plek)
    const document: Gevraagd = {
      kant: 'gevraagd',
      id,
      volgnummer: 1,
      tegenpartij: uitvoerder,
      patient,
      stroom,
      wat,
      geldig,
      zorgtraject,
      tarief,
      verzonden,
      bezorgd: false,
    }
    await putDocument(kast, 'dienstverzoek', document, 0, herkomstVan(plek, actor, 'gevraagd'))
    await audit(kast, plek, actor, {
      handeling: 'onderlinge dienstverlening gevraagd',
      onderwerp: `dienstverzoek ${id}`,
      details: { aan: uitvoerder.agb, patient, nummer: zorgtraject?.nummer ?? 'nog geen' },
    })
  })
  return deliverVerzoek(plek, actor, id)
}

/**
 * Sends a request again with what changed: its text, period or tariff, and the number with its startdatum as they are
 * now. When nothing changed the same request goes once more, which changes nothing there.
 */
export async function resendDienst(
  plek: Werkplek,
  actor: Actor,
  { id, verwachteVersie, ...inhoud }: Dienstinhoud & { readonly id: string; readonly verwachteVersie: number },
): Promise<Verstuurd> {
  assertMag(actor, 'registreren')
  await plek.opslag.transact(actor, async (kast) => {
    const { document: oud } = await needGevraagd(kast, id)
    const met = { ...oud, ...inhoud }
    const nummer = nummerNu(met, await readNummers(kast, [oud.patient]))
    // A number that was sent stays when the patient has none open now: care under it may still come back.
    const zorgtraject = nummer ?? oud.zorgtraject
    if (sameInhoud(oud, met) && sameNummer(zorgtraject, oud.zorgtraject)) return
    const nieuw: Gevraagd = {
      ...met,
      zorgtraject,
      volgnummer: oud.volgnummer + 1,
      verzonden: await vandaagVan(kast, plek),
      bezorgd: false,
    }
    await putDocument(kast, 'dienstverzoek', nieuw, verwachteVersie, herkomstVan(plek, actor, 'opnieuw gestuurd'))
    await audit(kast, plek, actor, {
      handeling: 'dienstverleningsverzoek gewijzigd',
      onderwerp: `dienstverzoek ${id}`,
      details: { volgnummer: nieuw.volgnummer, nummer: zorgtraject?.nummer ?? 'nog geen' },
    })
  })
  return deliverVerzoek(plek, actor, id)
}

const sameInhoud = (a: Dienstinhoud, b: Dienstinhoud): boolean =>
  a.wat === b.wat && a.tarief === b.tarief && a.geldig.van === b.geldig.van && a.geldig.tot === b.geldig.tot

const ZICHZELF = onbruikbaar(
  'uitvoerder',
  ['Dit is de eigen AGB-code.', 'This is the own AGB code.'],
  ['De AGB-code van een andere aanbieder.', 'The AGB code of another provider.'],
  ['Eigen zorg wordt gewoon geregistreerd; kies een andere aanbieder.', 'Register own care as it is; choose another.'],
)
