import type { Declaratie, Dossier } from '@zorgketen/declaratie'
import { assertMaandOpen } from '../afsluiten/assert-maand-open.ts'
import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import { audit } from '../werk/audit.ts'
import { assertMag } from '../werk/mag.ts'
import { Werkfout } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { keepBerichten } from './bewaar-berichten.ts'
import type { Overnameinvoer } from './invoer.ts'
import { type Overnameplan, planOvername } from './plan.ts'
import { STAPPEN } from './stappen.ts'
import { describePlan, type Overnamevoorbeeld } from './voorbeeld.ts'

/** What a take-over did, told as its preview was. */
export interface Overnameverslag extends Overnamevoorbeeld {
  readonly berichten: number
  readonly documenten: number
  readonly declaraties: number
  readonly nieuwePrestaties: number
}

/**
 * Takes over what an old system sent and what came back: the messages as they are, the master data that is not here yet,
 * the lines with their states, and the prestaties behind them. All of it or nothing; the same files again change nothing.
 */
export async function neemOver(
  plek: Werkplek,
  actor: Actor,
  invoer: readonly Overnameinvoer[],
): Promise<Overnameverslag> {
  assertMag(actor, 'declareren')
  return plek.opslag.transact(actor, async (kast) => {
    const plan = await planOvername(plek, kast, invoer)
    if (plan.botsingen.length > 0) throw blocked(plan)
    for (const { maand, nieuw } of plan.maanden) if (nieuw.length > 0) await assertMaandOpen(kast, maand)
    const voorbeeld = describePlan(plan)
    const { berichten, idVan } = await keepBerichten(plek, kast, plan)
    const documenten = await keepDocumenten(plek, kast, actor, plan)
    const declaraties = await keepDossiers(plek, kast, plan, idVan)
    let nieuwePrestaties = 0
    for (const [n, { maand, nieuw }] of plan.maanden.entries()) {
      if (nieuw.length === 0) continue
      await plek.voortgang(STAPPEN.prestaties, n, plan.maanden.length)
      await kast.prestaties.zet(
        maand,
        nieuw.map((prestatie) => ({ soort: 'prestatie', prestatie })),
      )
      nieuwePrestaties += nieuw.length
    }
    const telling = { berichten, documenten, declaraties, nieuwePrestaties }
    await audit(kast, plek, actor, {
      handeling: 'oud systeem overgenomen',
      onderwerp: 'overname',
      details: { ...telling, punten: plan.punten.length },
    })
    return { ...voorbeeld, ...telling }
  })
}

const blocked = ({ botsingen }: Overnameplan): Werkfout =>
  new Werkfout('belemmerd', {
    wat: botsingen[0]?.tekst ?? { nl: 'Deze overname kan niet.', en: 'This take-over is not possible.' },
    doe: {
      nl: 'Bekijk het voorbeeld: daar staan alle nummers die dubbel zijn.',
      en: 'Look at the preview: it lists every number that is double.',
    },
  })

/** Keeps the documents that are not here yet; those that are stay as they are. Gives how many. */
async function keepDocumenten(
  { nu }: Werkplek,
  kast: Kast,
  { gebruiker }: Actor,
  { registers }: Overnameplan,
): Promise<number> {
  const herkomst = { op: nu(), door: gebruiker, reden: 'overname uit het oude systeem' }
  for (const { register, nieuw } of registers) {
    if (nieuw.length > 0) await kast.registers.zet(register, nieuw, herkomst)
  }
  return registers.reduce((som, { nieuw }) => som + nieuw.length, 0)
}

/** Keeps the dossiers, one declaration after the other, so that each names the message it went by. Gives how many. */
async function keepDossiers(
  { nu, voortgang }: Werkplek,
  kast: Kast,
  { voor, na }: Overnameplan,
  idVan: ReadonlyMap<string, string>,
): Promise<number> {
  const totaal = [...na.values()].reduce((som, { declaraties }) => som + declaraties.length, 0)
  let gezien = 0
  let bij = 0
  for (const [betaler, dossier] of na) {
    let staat: Dossier | null = voor.get(betaler) ?? null
    const bekend = new Set(staat?.declaraties.map(({ berichtreferentie }) => berichtreferentie))
    const nieuw = dossier.declaraties.filter(({ berichtreferentie }) => !bekend.has(berichtreferentie))
    for (const declaratie of nieuw) {
      await voortgang(STAPPEN.declaraties, gezien, totaal)
      gezien += 1
      const volgende = withDeclaratie(staat, declaratie, dossier)
      const bericht = idVan.get(declaratie.berichtreferentie) ?? 'overname'
      await kast.dossiers.bewaar(betaler, staat, volgende, { bericht, op: nu(), wijzigingen: [] })
      staat = volgende
    }
    bij += nieuw.length
    await kast.dossiers.bewaar(betaler, staat, dossier, { bericht: 'overname', op: nu(), wijzigingen: [] })
    for (const { berichtreferentie, regels } of dossier.declaraties) {
      if (!idVan.has(berichtreferentie)) continue
      const standen = regels.map(({ referentie }) => dossier.regels.get(referentie)?.stand ?? 'verzonden')
      const stand = standen.every((een) => een === 'geweigerd')
        ? 'geweigerd'
        : standen.includes('verzonden')
          ? 'doorgezet'
          : 'beantwoord'
      await kast.dossiers.zetStand(berichtreferentie, stand)
    }
  }
  return bij
}

/** The dossier with one declaration more, its lines already in the state they end in. */
function withDeclaratie(van: Dossier | null, declaratie: Declaratie, heel: Dossier): Dossier {
  const regels = new Map(van?.regels)
  for (const { referentie } of declaratie.regels) {
    const staat = heel.regels.get(referentie)
    if (staat !== undefined) regels.set(referentie, staat)
  }
  return {
    declaraties: [...(van?.declaraties ?? []), declaratie],
    regels,
    verwerkt: van?.verwerkt ?? new Set(),
    terzijde: van?.terzijde ?? [],
  }
}
