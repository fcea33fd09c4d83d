import { herkomstVan } from '../../beheren/beheer.ts'
import { putDocument } from '../../beheren/put-document.ts'
import type { Actor } from '../../opslag/actor.ts'
import type { Kast } from '../../opslag/opslag.ts'
import { audit } from '../../werk/audit.ts'
import { assertMag } from '../../werk/mag.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { layWith } from '../bezorg.ts'
import { eigenPartij } from '../eigen-partij.ts'
import { dienstverleningsfactuur, type Factuurbericht } from '../formaat/factuur.ts'
import { needGemaakt } from '../need-verzoek.ts'
import type { GemaakteFactuur } from '../register/documenten.ts'
import { keepFactuur } from '../terug/bewaar-factuur.ts'

/** Lays an invoice with the asker, when that one works here; twice changes nothing. False: give them the file. */
export async function deliverFactuur(plek: Werkplek, actor: Actor, nummer: string): Promise<boolean> {
  assertMag(actor, 'declareren')
  const { document, bericht } = await plek.opslag.read(actor, async (kast) => {
    const { document: gemaakt } = await needGemaakt(kast, nummer)
    return { document: gemaakt, bericht: await berichtVan(plek, kast, gemaakt) }
  })
  const { agb } = document.tegenpartij
  const bezorgd = await layWith(plek, actor, agb, (kast, post) => keepFactuur(kast, plek, post, bericht))
  if (bezorgd) await noteDelivered(plek, actor, nummer)
  return bezorgd
}

const noteDelivered = (plek: Werkplek, actor: Actor, nummer: string): Promise<void> =>
  plek.opslag.transact(actor, async (kast) => {
    const { document, rij } = await needGemaakt(kast, nummer)
    if (document.bezorgd) return
    const herkomst = herkomstVan(plek, actor, 'bezorgd')
    await putDocument(kast, 'dienstfactuur', { ...document, bezorgd: true }, rij.versie, herkomst)
    await audit(kast, plek, actor, {
      handeling: 'dienstverleningsfactuur bezorgd',
      onderwerp: `dienstfactuur ${nummer}`,
      details: { aan: document.tegenpartij.agb },
    })
  })

/** The invoice as a file, for an asker elsewhere. It names no patient: the request does. */
export const writeFactuur = (
  plek: Werkplek,
  actor: Actor,
  nummer: string,
): Promise<{ readonly naam: string; readonly inhoud: string }> =>
  plek.opslag.read(actor, async (kast) => {
    const { document } = await needGemaakt(kast, nummer)
    const bericht = dienstverleningsfactuur.encode(await berichtVan(plek, kast, document))
    return { naam: `dienstverleningsfactuur-${nummer}.json`, inhoud: `${JSON.stringify(bericht, null, 2)}\n` }
  })

async function berichtVan({ opslag }: Werkplek, kast: Kast, document: GemaakteFactuur): Promise<Factuurbericht> {
  const { kant: _, bezorgd: __, tegenpartij, regels, ...rest } = document
  return {
    formaat: 'zorgketen/dienstverleningsfactuur@1',
    milieu: opslag.milieu,
    ...rest,
    uitvoerder: await eigenPartij(kast),
    opdrachtgever: tegenpartij,
    // which of our prestaties a line rests on is nothing to the other end
    regels: regels.map(({ prestatie: ___, ...regel }) => regel),
  }
}
