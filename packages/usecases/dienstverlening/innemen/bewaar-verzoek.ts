import { herkomstVan } from '../../beheren/beheer.ts'
import { putDocument } from '../../beheren/put-document.ts'
import type { Actor } from '../../opslag/actor.ts'
import type { Kast } from '../../opslag/opslag.ts'
import { audit } from '../../werk/audit.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import type { Verzoekbericht } from '../formaat/verzoek.ts'
import type { Ontvangen } from '../register/documenten.ts'
import { dienstverzoekDocument } from '../register/documenten.ts'
import { notForUs, onbruikbaar, wrongMilieu } from '../werkfouten.ts'

export type Verwerkt = 'nieuw' | 'bijgewerkt' | 'gelijk'

/**
 * Keeps a request as it came in, by whichever way. The same or an older sending changes nothing; a newer one replaces
 * what the asker says and keeps whom we took the patient for. Throws `Werkfout` when it is not for us, from another
 * environment, or under an id of somebody else's.
 */
export async function keepVerzoek(
  kast: Kast,
  plek: Werkplek,
  actor: Actor,
  bericht: Verzoekbericht,
): Promise<Verwerkt> {
  const { formaat: _, milieu, opdrachtgever, uitvoerder, persoon, ...rest } = bericht
  const { id } = rest
  if (milieu !== plek.opslag.milieu) throw wrongMilieu(id, milieu)
  const { agb } = await kast.organisaties.eigen()
  if (!agb.includes(uitvoerder.agb)) throw notForUs(id, uitvoerder.agb)
  const rij = await kast.registers.vind('dienstverzoek', id)
  const oud = rij === null ? null : dienstverzoekDocument.parse(rij.inhoud)
  if (oud !== null && (oud.kant !== 'ontvangen' || oud.tegenpartij.agb !== opdrachtgever.agb)) throw anderMet(id)
  if (oud !== null && oud.volgnummer >= rest.volgnummer) return 'gelijk'
  const patient = oud?.patient ?? null
  const nieuw: Ontvangen = {
    ...rest,
    kant: 'ontvangen',
    tegenpartij: opdrachtgever,
    patient,
    persoon: patient === null ? persoon : null,
  }
  await putDocument(kast, 'dienstverzoek', nieuw, rij?.versie ?? 0, herkomstVan(plek, actor, 'ontvangen'))
  await audit(kast, plek, actor, {
    handeling: oud === null ? 'dienstverleningsverzoek ontvangen' : 'dienstverleningsverzoek bijgewerkt',
    onderwerp: `dienstverzoek ${id}`,
    details: { van: opdrachtgever.agb, volgnummer: rest.volgnummer, gegevens: 'naam, geboortedatum, BSN' },
  })
  return oud === null ? 'nieuw' : 'bijgewerkt'
}

const anderMet = (id: string) =>
  onbruikbaar(
    id,
    ['Dit verzoeknummer is hier al van een ander verzoek.', 'This number of a request is another request here.'],
    ['Een verzoek met een eigen nummer.', 'A request with a number of its own.'],
    ['Vraag de afzender om het verzoek opnieuw te maken.', 'Ask the sender to make the request again.'],
  )
