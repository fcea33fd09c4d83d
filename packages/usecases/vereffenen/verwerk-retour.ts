import type { Regelwijziging } from '@zorgketen/declaratie'
import type { Tekst } from '@zorgketen/values'
import type { Actor } from '../opslag/actor.ts'
import type { Berichtstand } from '../opslag/berichtenkast.ts'
import type { Kast } from '../opslag/opslag.ts'
import { readRetour } from '../stappen/berichten.ts'
import { settleReturn } from '../stappen/settle.ts'
import { audit } from '../werk/audit.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import { notFound } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'

/** What became of a return in the inbox. `reden` says why when it was not processed. */
export interface Retourverwerking {
  readonly bericht: string
  readonly stand: Berichtstand
  readonly reden: Tekst | null
  readonly wijzigingen: readonly Regelwijziging[]
}

const ONLEESBAAR: Tekst = {
  nl: 'De structuur van dit bericht klopt niet; er is niets van overgenomen. Vraag de betaler om een nieuw bericht.',
  en: 'The structure of this message is wrong; nothing of it was taken over. Ask the payer for a new message.',
}
const NIET_VOOR_ONS: Tekst = {
  nl: 'Dit retourbericht hoort bij geen declaratie die hier verzonden is.',
  en: 'This return answers no declaration that was sent from here.',
}

/** Takes a kept return in: every line gets its state, or the return is set apart with the reason. Twice changes nothing. */
export const settleBericht = (plek: Werkplek, actor: Actor, id: string): Promise<Retourverwerking> =>
  plek.opslag.transact(actor, async (kast) => {
    const rij = await kast.berichten.vind(id)
    if (rij === null || rij.soort !== 'gds802') throw notFound({ nl: 'Retourbericht', en: 'Return' }, id)
    if (rij.stand !== 'ontvangen') return { bericht: id, stand: rij.stand, reden: rij.reden, wijzigingen: [] }
    const verwerking = await settleInKast(plek, kast, id, rij.vingerafdruk)
    await kast.berichten.zetStand(id, verwerking.stand, verwerking.reden)
    await audit(kast, plek, actor, {
      handeling: 'retourbericht verwerkt',
      onderwerp: `bericht ${id}`,
      details: { stand: verwerking.stand, regels: verwerking.wijzigingen.length },
    })
    return verwerking
  })

async function settleInKast(
  plek: Werkplek,
  kast: Kast,
  bericht: string,
  vingerafdruk: string,
): Promise<Retourverwerking> {
  const aside = (reden: Tekst): Retourverwerking => ({ bericht, stand: 'terzijde', reden, wijzigingen: [] })
  const { retour } = readRetour(await kast.berichten.inhoud(bericht), plek.gereedschap.berichten)
  if (retour === null) return aside(ONLEESBAAR)
  const maand = await kast.dossiers.maandVan(retour.berichtreferentie)
  if (maand === null) return aside(NIET_VOOR_ONS)
  const dossiers = await kast.dossiers.dossiers(await kast.dossiers.maandenRond(maand))
  const geland = settleReturn(retour, vingerafdruk, await vandaagVan(kast, plek), dossiers)
  if (geland === null) return aside(NIET_VOOR_ONS)
  const { betaler, vereffening } = geland
  const { uitkomst, dossier, reden, wijzigingen } = vereffening
  if (uitkomst === 'reeds verwerkt') return { bericht, stand: 'verwerkt', reden: null, wijzigingen: [] }
  if (uitkomst === 'niet voor ons') return aside(reden?.tekst ?? NIET_VOOR_ONS)
  await kast.dossiers.bewaar(betaler, dossiers.get(betaler) ?? null, dossier, { bericht, op: plek.nu(), wijzigingen })
  if (uitkomst === 'terzijde') return aside(reden?.tekst ?? NIET_VOOR_ONS)
  const refused = wijzigingen.length > 0 && wijzigingen.every(({ naar }) => naar === 'geweigerd')
  await kast.dossiers.zetStand(retour.berichtreferentie, refused ? 'geweigerd' : 'beantwoord')
  return { bericht, stand: 'verwerkt', reden: null, wijzigingen }
}
