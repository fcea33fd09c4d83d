import { assertMaandOpen } from '../../afsluiten/assert-maand-open.ts'
import { herkomstVan } from '../../beheren/beheer.ts'
import { putDocument } from '../../beheren/put-document.ts'
import type { Actor } from '../../opslag/actor.ts'
import { audit } from '../../werk/audit.ts'
import { assertMag } from '../../werk/mag.ts'
import { vandaagVan } from '../../werk/vandaag.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { needGemaakt } from '../need-verzoek.ts'
import { onbruikbaar } from '../werkfouten.ts'
import { deliverFactuur } from './bezorg-factuur.ts'

/** Takes an invoice back, also at the asker's: its lines are free again, its number is never used again. */
export async function withdrawDienstfactuur(
  plek: Werkplek,
  actor: Actor,
  { nummer, reden }: { readonly nummer: string; readonly reden: string },
): Promise<{ readonly bezorgd: boolean }> {
  assertMag(actor, 'declareren')
  if (reden.trim() === '') throw ZONDER_REDEN
  await plek.opslag.transact(actor, async (kast) => {
    await kast.betalingen.alleen()
    const { document, rij } = await needGemaakt(kast, nummer)
    if (document.ingetrokken !== null) throw alIngetrokken(nummer)
    await assertMaandOpen(kast, document.maand)
    const ingetrokken = { dag: await vandaagVan(kast, plek), reden: reden.trim() }
    const nieuw = { ...document, ingetrokken, bezorgd: false }
    await putDocument(kast, 'dienstfactuur', nieuw, rij.versie, herkomstVan(plek, actor, reden))
    await audit(kast, plek, actor, {
      handeling: 'dienstverleningsfactuur ingetrokken',
      onderwerp: `dienstfactuur ${nummer}`,
      details: { totaal: document.totaal, regels: document.regels.length, reden: reden.trim() },
    })
  })
  return { bezorgd: await deliverFactuur(plek, actor, nummer) }
}

const ZONDER_REDEN = onbruikbaar(
  'reden',
  ['Er is geen reden gegeven.', 'No reason was given.'],
  ['Waarom de factuur wordt ingetrokken.', 'Why the invoice is withdrawn.'],
  ['Vul de reden in; de opdrachtgever ziet haar ook.', 'Fill in the reason; the asker sees it too.'],
)

const alIngetrokken = (nummer: string) =>
  onbruikbaar(
    nummer,
    ['Deze factuur is al ingetrokken.', 'This invoice was withdrawn already.'],
    ['Een factuur die nog geldt.', 'An invoice that still holds.'],
    ['Ververs de lijst.', 'Refresh the list.'],
  )
