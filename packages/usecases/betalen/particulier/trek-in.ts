import type { ParticuliereFactuur } from '@zorgketen/betaling'
import { formatEuro, formatEuroNl, sumCents, type Tekst } from '@zorgketen/values'
import { assertMaandOpen } from '../../afsluiten/assert-maand-open.ts'
import type { Actor } from '../../opslag/actor.ts'
import { Bewerkingsconflict } from '../../opslag/bewerkingsconflict.ts'
import { audit } from '../../werk/audit.ts'
import { assertMag } from '../../werk/mag.ts'
import { notFound, Werkfout } from '../../werk/werkfout.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { toMatch } from '../betaalrij.ts'

/**
 * Withdraws an invoice to a person: its lines can be billed or declared again, its number is never used again. Throws
 * `Werkfout` when money stands on it, when its month is closed, when no reason was given.
 */
export async function withdrawFactuur(
  plek: Werkplek,
  actor: Actor,
  { nummer, reden }: { readonly nummer: string; readonly reden: string },
): Promise<{ readonly regels: number }> {
  assertMag(actor, 'declareren')
  if (reden.trim() === '') throw ZONDER_REDEN
  return plek.opslag.transact(actor, async (kast) => {
    await kast.betalingen.alleen()
    const rij = (await kast.betalingen.facturen(null)).find(({ factuurnummer }) => factuurnummer === nummer)
    if (rij === undefined) throw notFound(FACTUUR, nummer)
    const { regels } = rij.inhoud as ParticuliereFactuur
    if (rij.ingetrokken !== null) throw new Bewerkingsconflict('particuliere factuur', nummer, 2, null)
    await assertMaandOpen(kast, rij.maand)
    const geldig = (await kast.betalingen.betalingen(nummer)).filter(({ ongedaan }) => ongedaan === null)
    const eigen = geldig.map(toMatch).filter(({ post }) => post === `particulier/${nummer}`)
    const betaald = sumCents(eigen.map(({ bedrag }) => bedrag))
    if (betaald !== 0) throw paid(nummer, { nl: formatEuroNl(betaald), en: `€ ${formatEuro(betaald)}` })
    await kast.betalingen.trekIn(nummer, { op: plek.nu(), door: actor.gebruiker, reden: reden.trim() })
    await audit(kast, plek, actor, {
      handeling: 'particuliere factuur ingetrokken',
      onderwerp: `factuur ${nummer}`,
      details: { totaal: rij.totaal, regels: regels.length, reden: reden.trim() },
    })
    return { regels: regels.length }
  })
}

const FACTUUR = { nl: 'Factuur', en: 'Invoice' }

const paid = (nummer: string, bedrag: Tekst): Werkfout =>
  new Werkfout('belemmerd', {
    waar: nummer,
    wat: {
      nl: `Op factuur ${nummer} is ${bedrag.nl} betaald; een betaalde factuur wordt niet ingetrokken.`,
      en: `${bedrag.en} was paid on invoice ${nummer}; a paid invoice is not withdrawn.`,
    },
    verwacht: { nl: 'een factuur waarop niets is betaald', en: 'an invoice on which nothing was paid' },
    doe: {
      nl: 'Maak eerst de koppeling ongedaan. Het geld wacht dan bij Te verwerken: betaal het terug, of boek het op een andere factuur.',
      en: 'Undo the match first. The money then waits under To be dealt with: pay it back, or book it on another invoice.',
    },
  })

const ZONDER_REDEN = new Werkfout('invoer', {
  waar: 'reden',
  wat: { nl: 'Er is geen reden gegeven.', en: 'No reason was given.' },
  verwacht: { nl: 'waarom de factuur wordt ingetrokken', en: 'why the invoice is withdrawn' },
  doe: {
    nl: 'Vul de reden in; zij staat ook op de creditfactuur.',
    en: 'Fill in the reason; the credit note shows it.',
  },
})
