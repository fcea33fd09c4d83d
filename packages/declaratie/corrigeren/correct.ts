import { contains, type EpochDay, formatDay, periodOfMaand, yearOf } from '@zorgketen/values'
import { type Debetstaat, type Historie, indexHistorie } from '../dossier/historie.ts'
import type { Dossier } from '../model/dossier.ts'
import { makeDeclaratie, type Ongenummerd } from '../samenstellen/make-declaratie.ts'
import { corrigerenUiterlijk } from '../termijnen/corrigeren.ts'
import { jaarUiterlijk } from '../termijnen/jaargrens.ts'
import { reden } from '../uitleg/reden.ts'
import type { Correctie, Correctieopties, Correctiestap } from './correctie.ts'
import { type Besluit, decide, type Wens } from './decide.ts'
import type { Gewenst } from './gewenst.ts'

/**
 * Compares what was sent to one payer with what the administration wants now, for the prestaties of one month, and
 * makes at most one declaration of credits and new debits out of the difference. A prestatie belongs to the month of
 * its wanted line, else of the last line that was sent: so the credit of an older month rides with its new debit
 * (DFZ-08). Everything that cannot go yet is listed with the reason.
 */
export function correct(dossier: Dossier, gewenst: Gewenst, opties: Correctieopties): Correctie {
  const maand = periodOfMaand(opties.bericht.maand)
  const index = indexHistorie(dossier)
  const inhoud: Ongenummerd[] = []
  const per = {
    stappen: [] as Correctiestap[],
    geblokkeerd: [] as Correctiestap[],
    ongewijzigd: [] as Correctiestap[],
  }
  for (const [prestatie, historie] of index) {
    const laatste = historie.debet.at(-1)
    if (laatste === undefined) continue
    if (opties.alleen !== undefined && !opties.alleen.has(prestatie)) continue
    const wens = readWens(gewenst, prestatie)
    const datum = wens.soort === 'regel' ? wens.inhoud.datum : laatste.regel.datum
    if (!contains(maand, datum)) continue
    const toch = opties.opnieuw.has(prestatie)
    const gewild = decide(historie, laatste, wens, toch)
    const besluit = toch ? gewild : holdAfterYear(gewild, opties)
    const lijst = besluit.actie === 'geblokkeerd' || besluit.actie === 'ongewijzigd' ? besluit.actie : 'stappen'
    per[lijst].push(describe(prestatie, historie, besluit, opties))
    inhoud.push(...linesOf(besluit, wens))
  }
  const teSamenstellen: string[] = []
  for (const [id, regel] of gewenst.regels) {
    if (!index.has(id) && contains(maand, regel.datum)) teSamenstellen.push(id)
  }
  return { ...makeDeclaratie(opties, opties.bericht, dossier, inhoud), ...per, teSamenstellen }
}

/** Nothing goes about a year whose last day has passed, unless a person decides so (DFZ-12). */
function holdAfterYear(
  besluit: Besluit,
  { termijnen: { jaargrens }, bericht: { verzenddatum } }: Correctieopties,
): Besluit {
  const { actie, over } = besluit
  if (jaargrens === null || actie === 'geblokkeerd' || actie === 'ongewijzigd') return besluit
  const { datum, referentie } = over.regel
  const uiterlijk = jaarUiterlijk(yearOf(datum), jaargrens)
  if (verzenddatum <= uiterlijk) return besluit
  const params = { referentie, jaar: yearOf(datum), uiterlijk: formatDay(uiterlijk) }
  return { actie: 'geblokkeerd', over, reden: reden('correctie.jaar-afgesloten', params) }
}

function readWens(gewenst: Gewenst, prestatie: string): Wens {
  const inhoud = gewenst.regels.get(prestatie)
  if (inhoud !== undefined) return { soort: 'regel', inhoud }
  const oorzaak = gewenst.onbekend.get(prestatie)
  return oorzaak === undefined ? { soort: 'niets' } : { soort: 'onbekend', oorzaak }
}

function linesOf({ actie, over }: Besluit, wens: Wens): readonly Ongenummerd[] {
  const lines: Ongenummerd[] = []
  if (actie === 'credit' || actie === 'credit en debet') lines.push(creditOf(over))
  if ((actie === 'debet' || actie === 'credit en debet') && wens.soort === 'regel') lines.push(wens.inhoud)
  return lines
}

function creditOf({ regel, toegekend }: Debetstaat): Ongenummerd {
  const { referentie, prestatie, verzekerde, codelijst, code, datum } = regel
  return { soort: 'credit', gerelateerd: referentie, prestatie, verzekerde, codelijst, code, datum, bedrag: toegekend }
}

function describe(prestatie: string, historie: Historie, besluit: Besluit, opties: Correctieopties): Correctiestap {
  const uiterlijk = besluit.actie === 'ongewijzigd' ? null : uiterlijkOp(historie, opties.termijnen.maanden)
  return {
    prestatie,
    referentie: besluit.over.regel.referentie,
    actie: besluit.actie,
    reden: besluit.reden,
    uiterlijk,
    teLaat: uiterlijk !== null && opties.bericht.verzenddatum > uiterlijk,
  }
}

function uiterlijkOp({ debet }: Historie, maanden: number | null): EpochDay | null {
  const laatste = debet.at(-1)
  if (maanden === null || laatste === undefined || laatste.beantwoord === null) return null
  return laatste.stand === 'afgekeurd' || laatste.stand === 'geweigerd'
    ? corrigerenUiterlijk(laatste.beantwoord, maanden)
    : null
}
