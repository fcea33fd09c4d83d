import { type Creditstaat, type Debetstaat, geldendeRegel, type Historie, openRegel } from '../dossier/historie.ts'
import type { Regelinhoud } from '../model/regelinhoud.ts'
import { type Reden, reden } from '../uitleg/reden.ts'
import { standTekst } from '../uitleg/stand-tekst.ts'
import type { Correctiestap } from './correctie.ts'
import { sameInhoud } from './same-inhoud.ts'

/** What is to be done about one prestatie. `over`: the line it is about. */
export interface Besluit {
  readonly actie: Correctiestap['actie']
  readonly over: Debetstaat
  readonly reden: Reden
}

/** What is wanted of a prestatie now: a line, nothing, or something that cannot be composed (with the cause). */
export type Wens =
  | { readonly soort: 'regel'; readonly inhoud: Regelinhoud }
  | { readonly soort: 'niets' }
  | { readonly soort: 'onbekend'; readonly oorzaak: Reden }

/**
 * Brings what was sent to what is wanted. Nothing goes while an answer is awaited (DFZ-11); only a granted line is
 * credited, whole and together with its new debit (DFZ-10); what was rejected goes again once it is mended, or when
 * a person says so (`opnieuw`).
 */
export function decide(historie: Historie, laatste: Debetstaat, wens: Wens, opnieuw: boolean): Besluit {
  const open = openRegel(historie)
  if (open !== null) return decideOpen(open, laatste, wens)
  const geldend = geldendeRegel(historie)
  if (wens.soort === 'onbekend') return decideOnbekend(geldend ?? laatste, wens.oorzaak)
  return geldend === null
    ? decideZonderToekenning(laatste, wens, opnieuw)
    : decideToegekend(historie, geldend, laatste, wens, opnieuw)
}

function decideOpen(open: Debetstaat | Creditstaat, laatste: Debetstaat, wens: Wens): Besluit {
  const { referentie } = open.regel
  if (open.regel.soort === 'credit') {
    return wens.soort === 'niets'
      ? { actie: 'ongewijzigd', over: laatste, reden: over('correctie.credit-onderweg', laatste) }
      : { actie: 'geblokkeerd', over: laatste, reden: reden('correctie.wacht-op-retour', { referentie }) }
  }
  return wens.soort === 'regel' && sameInhoud(open.regel, wens.inhoud)
    ? { actie: 'ongewijzigd', over: laatste, reden: over('correctie.gelijk-verzonden', laatste) }
    : { actie: 'geblokkeerd', over: laatste, reden: reden('correctie.wacht-op-retour', { referentie }) }
}

function decideOnbekend(staat: Debetstaat, oorzaak: Reden): Besluit {
  const params = { referentie: staat.regel.referentie, oorzaak: oorzaak.tekst }
  return { actie: 'geblokkeerd', over: staat, reden: reden('correctie.niet-samen-te-stellen', params) }
}

function decideZonderToekenning(laatste: Debetstaat, wens: Wens, opnieuw: boolean): Besluit {
  if (wens.soort !== 'regel')
    return { actie: 'ongewijzigd', over: laatste, reden: over('correctie.vervallen', laatste) }
  if (laatste.stand === 'gecrediteerd') {
    return { actie: 'debet', over: laatste, reden: over('correctie.opnieuw-na-credit', laatste) }
  }
  if (!sameInhoud(laatste.regel, wens.inhoud)) {
    return { actie: 'debet', over: laatste, reden: over('correctie.opnieuw-hersteld', laatste) }
  }
  if (!isZelfAfgewezen(laatste)) {
    return { actie: 'debet', over: laatste, reden: over('correctie.opnieuw-na-weigering', laatste) }
  }
  return opnieuw
    ? { actie: 'debet', over: laatste, reden: over('correctie.opnieuw-op-verzoek', laatste) }
    : { actie: 'geblokkeerd', over: laatste, reden: over('correctie.ongewijzigd', laatste) }
}

function decideToegekend(
  historie: Historie,
  geldend: Debetstaat,
  laatste: Debetstaat,
  wens: Wens,
  opnieuw: boolean,
): Besluit {
  if (wens.soort === 'regel' && sameInhoud(geldend.regel, wens.inhoud)) {
    const code = geldend.toegekend === geldend.regel.bedrag ? 'correctie.gelijk' : 'correctie.gelijk-deels'
    return { actie: 'ongewijzigd', over: geldend, reden: over(code, geldend) }
  }
  const credit = historie.credit.findLast((c) => c.regel.gerelateerd === geldend.regel.referentie)
  if (credit !== undefined && isZelfAfgewezen(credit) && !opnieuw) {
    return { actie: 'geblokkeerd', over: geldend, reden: over('correctie.credit-afgekeurd', geldend) }
  }
  if (wens.soort !== 'regel') return { actie: 'credit', over: geldend, reden: over('correctie.credit', geldend) }
  const alGeprobeerd = laatste !== geldend && isZelfAfgewezen(laatste) && sameInhoud(laatste.regel, wens.inhoud)
  return alGeprobeerd && !opnieuw
    ? { actie: 'geblokkeerd', over: geldend, reden: over('correctie.ongewijzigd', laatste) }
    : { actie: 'credit en debet', over: geldend, reden: over('correctie.credit-en-debet', geldend) }
}

/** Rejected for what the line itself says, not only because its message was refused as a whole. */
function isZelfAfgewezen(staat: Debetstaat | Creditstaat): boolean {
  return staat.stand === 'afgekeurd' || (staat.stand === 'geweigerd' && staat.meldingen.length > 0)
}

function over(code: Reden['code'], { regel, stand }: Debetstaat): Reden {
  return reden(code, { referentie: regel.referentie, stand: standTekst(stand) })
}
