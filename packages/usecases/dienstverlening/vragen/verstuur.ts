import { herkomstVan } from '../../beheren/beheer.ts'
import { putDocument } from '../../beheren/put-document.ts'
import type { Actor } from '../../opslag/actor.ts'
import type { Kast } from '../../opslag/opslag.ts'
import { readDocuments } from '../../registreren/register-documenten.ts'
import { audit } from '../../werk/audit.ts'
import { assertMag } from '../../werk/mag.ts'
import { notFound } from '../../werk/werkfout.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { layWith } from '../bezorg.ts'
import { eigenPartij } from '../eigen-partij.ts'
import { dienstverleningsverzoek, type Verzoekbericht } from '../formaat/verzoek.ts'
import { keepVerzoek } from '../innemen/bewaar-verzoek.ts'
import { needGevraagd } from '../need-verzoek.ts'
import type { Gevraagd } from '../register/documenten.ts'
import { persoonVan } from './persoon-van.ts'

/** `bezorgd` false: the other does not work here; give the file to them. */
export interface Verstuurd {
  readonly id: string
  readonly volgnummer: number
  readonly bezorgd: boolean
}

/** Lays a request with the provider it is for, when that one works here. May be done again: twice changes nothing. */
export async function deliverVerzoek(plek: Werkplek, actor: Actor, id: string): Promise<Verstuurd> {
  const { document, bericht } = await plek.opslag.read(actor, async (kast) => {
    const { document: gevraagd } = await needGevraagd(kast, id)
    return { document: gevraagd, bericht: await berichtVan(plek, kast, gevraagd) }
  })
  const { volgnummer, tegenpartij } = document
  const bezorgd = await layWith(plek, actor, tegenpartij.agb, (kast, post) => keepVerzoek(kast, plek, post, bericht))
  if (bezorgd) {
    await plek.opslag.transact(actor, async (kast) => {
      const nu = await needGevraagd(kast, id)
      if (nu.document.bezorgd || nu.document.volgnummer !== volgnummer) return
      const herkomst = herkomstVan(plek, actor, 'bezorgd')
      await putDocument(kast, 'dienstverzoek', { ...nu.document, bezorgd: true }, nu.rij.versie, herkomst)
      await audit(kast, plek, actor, {
        handeling: 'dienstverleningsverzoek bezorgd',
        onderwerp: `dienstverzoek ${id}`,
        details: { aan: tegenpartij.agb, volgnummer, gegevens: 'naam, geboortedatum, BSN' },
      })
    })
  }
  return { id, volgnummer, bezorgd }
}

/** The request as a file, for a provider elsewhere. It holds who the care is for: that it was taken out is audited. */
export async function writeVerzoek(
  plek: Werkplek,
  actor: Actor,
  id: string,
): Promise<{ readonly naam: string; readonly inhoud: string }> {
  assertMag(actor, 'registreren')
  return plek.opslag.transact(actor, async (kast) => {
    const { document } = await needGevraagd(kast, id)
    const bericht = dienstverleningsverzoek.encode(await berichtVan(plek, kast, document))
    await audit(kast, plek, actor, {
      handeling: 'dienstverleningsverzoek als bestand',
      onderwerp: `dienstverzoek ${id}`,
      details: { volgnummer: document.volgnummer, gegevens: 'naam, geboortedatum, BSN' },
    })
    const naam = `dienstverleningsverzoek-${id}-${document.volgnummer}.json`
    return { naam, inhoud: `${JSON.stringify(bericht, null, 2)}\n` }
  })
}

async function berichtVan({ opslag }: Werkplek, kast: Kast, document: Gevraagd): Promise<Verzoekbericht> {
  const { id, volgnummer, verzonden, tegenpartij, stroom, wat, geldig, zorgtraject, tarief } = document
  const [patient] = await readDocuments(kast, 'patient', [document.patient])
  if (patient === undefined) throw notFound({ nl: 'Patiënt', en: 'Patient' }, document.patient)
  return {
    formaat: 'zorgketen/dienstverleningsverzoek@1',
    milieu: opslag.milieu,
    id,
    volgnummer,
    verzonden,
    opdrachtgever: await eigenPartij(kast),
    uitvoerder: tegenpartij,
    persoon: persoonVan(patient),
    stroom,
    wat,
    geldig,
    zorgtraject,
    tarief,
  }
}
