import type { Dossier, Regelwijziging } from '@zorgketen/declaratie'
import type { Tekst, Uzovi } from '@zorgketen/values'
import type { Actor } from '../opslag/actor.ts'
import type { Berichtstand } from '../opslag/berichtenkast.ts'
import type { Kast } from '../opslag/opslag.ts'
import { readRetour } from '../stappen/berichten.ts'
import { settleReturn } from '../stappen/settle.ts'
import { audit } from '../werk/audit.ts'
import { prepareThenAct } from '../werk/prepare-then-act.ts'
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

/** What a return does, made out before anything is kept. */
interface Voorbereid extends Retourverwerking {
  /** What changes in the dossier of a payer; null: nothing. */
  readonly overgang: {
    readonly betaler: Uzovi
    readonly voor: Dossier | null
    readonly na: Dossier
    /** The message that is answered, and whether it was refused as a whole; null when the return is set apart. */
    readonly antwoord: { readonly berichtreferentie: string; readonly geweigerd: boolean } | null
  } | null
  /** False: it was processed before. */
  readonly nieuw: boolean
}

/** Takes a kept return in: every line gets its state, or the return is set apart with the reason. Twice changes nothing. */
export const settleBericht = (plek: Werkplek, actor: Actor, id: string): Promise<Retourverwerking> =>
  prepareThenAct(
    plek.opslag,
    actor,
    (kast) => prepareRetour(plek, kast, id),
    async (kast, { nieuw, overgang, ...verwerking }) => {
      if (!nieuw) return verwerking
      const { stand, reden, wijzigingen } = verwerking
      if (overgang !== null) {
        const { betaler, voor, na, antwoord } = overgang
        await kast.dossiers.bewaar(betaler, voor, na, { bericht: id, op: plek.nu(), wijzigingen })
        if (antwoord !== null) {
          await kast.dossiers.zetStand(antwoord.berichtreferentie, antwoord.geweigerd ? 'geweigerd' : 'beantwoord')
        }
      }
      await kast.berichten.zetStand(id, stand, reden)
      await audit(kast, plek, actor, {
        handeling: 'retourbericht verwerkt',
        onderwerp: `bericht ${id}`,
        details: { stand, regels: wijzigingen.length },
      })
      return verwerking
    },
  )

async function prepareRetour(plek: Werkplek, kast: Kast, bericht: string): Promise<Voorbereid> {
  const rij = await kast.berichten.vind(bericht)
  if (rij === null || rij.soort !== 'gds802') throw notFound({ nl: 'Retourbericht', en: 'Return' }, bericht)
  const leeg = { bericht, reden: null, wijzigingen: [], overgang: null }
  if (rij.stand !== 'ontvangen') return { ...leeg, stand: rij.stand, reden: rij.reden, nieuw: false }
  const aside = (reden: Tekst): Voorbereid => ({ ...leeg, stand: 'terzijde', reden, nieuw: true })
  const { retour } = readRetour(await kast.berichten.inhoud(bericht), plek.gereedschap.berichten)
  if (retour === null) return aside(ONLEESBAAR)
  const maand = await kast.dossiers.maandVan(retour.berichtreferentie)
  if (maand === null) return aside(NIET_VOOR_ONS)
  const dossiers = await kast.dossiers.dossiers(await kast.dossiers.maandenRond(maand))
  const geland = settleReturn(retour, rij.vingerafdruk, await vandaagVan(kast, plek), dossiers)
  if (geland === null) return aside(NIET_VOOR_ONS)
  const { betaler, vereffening } = geland
  const { uitkomst, dossier: na, reden, wijzigingen } = vereffening
  if (uitkomst === 'reeds verwerkt') return { ...leeg, stand: 'verwerkt', nieuw: true }
  if (uitkomst === 'niet voor ons') return aside(reden?.tekst ?? NIET_VOOR_ONS)
  const overgang = { betaler, voor: dossiers.get(betaler) ?? null, na, antwoord: null }
  if (uitkomst === 'terzijde') return { ...aside(reden?.tekst ?? NIET_VOOR_ONS), overgang }
  const geweigerd = wijzigingen.length > 0 && wijzigingen.every(({ naar }) => naar === 'geweigerd')
  const antwoord = { berichtreferentie: retour.berichtreferentie, geweigerd }
  return { ...leeg, stand: 'verwerkt', wijzigingen, nieuw: true, overgang: { ...overgang, antwoord } }
}
