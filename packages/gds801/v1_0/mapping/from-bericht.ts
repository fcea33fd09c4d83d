import type { Declaratie, Declaratieregel } from '@zorgketen/declaratie'
import {
  type Cents,
  describeFout,
  type EpochDay,
  maandOf,
  parseAgb,
  parseBetaler,
  periodOfMaand,
  type Tekst,
} from '@zorgketen/values'
import type { Bericht, DeclaratieContext, Header } from '../records.generated.ts'
import { fromVerzekerde } from './from-verzekerde.ts'
import { betalerRolVan } from './rollen.ts'
import { type Verlies, Verliezen } from './verliezen.ts'

/** Everything of a declaration but its lines. */
export type Berichtkop = Omit<Declaratie, 'regels'>

export interface GelezenDeclaratie {
  /** Null when the head cannot be read as a declaration of one declarant to one payer. */
  readonly declaratie: Declaratie | null
  readonly verliezen: readonly Verlies[]
}

/** A whole message as a declaration, on the payer's side: prestatie ids are null. */
export function fromBericht(bericht: Bericht): GelezenDeclaratie {
  const verliezen = new Verliezen()
  const kop = fromKop(bericht, verliezen)
  const regels: Declaratieregel[] = []
  bericht.verzekerde.forEach((verzekerde, i) => {
    regels.push(...fromVerzekerde(verzekerde, i + 1, verliezen))
  })
  return { declaratie: kop === null ? null : { ...kop, regels }, verliezen: verliezen.lijst() }
}

const GEEN_BETALER: Tekst = {
  nl: 'De ontvanger is geen betaler (rol 3, 4 of 5).',
  en: 'The receiver is no payer (role 3, 4 or 5).',
}
const GEEN_EURO: Tekst = {
  nl: 'Alleen declaraties in euro worden aangenomen.',
  en: 'Only declarations in euro are accepted.',
}
const ONVOLLEDIG: Tekst = { nl: 'De kop is niet volledig.', en: 'The head is incomplete.' }
const GEEN_MAAND: Tekst = {
  nl: 'De declaratieperiode is geen hele kalendermaand; de maand van het begin telt.',
  en: 'The declaration period is no whole calendar month; the month of its beginning counts.',
}

/** The head of a message (before its insured), for reading as a stream; then `fromVerzekerde` per insured. */
export function fromKop({ header, declaratieContext, overzicht }: Bericht, verliezen: Verliezen): Berichtkop | null {
  if (header === null || declaratieContext === null || overzicht === null) return onvolledig(verliezen)
  const declarant = fromDeclarant(declaratieContext, verliezen)
  const betaler = fromOntvanger(header, verliezen)
  if (declarant === null || betaler === null) return null
  const totaal = overzicht.totaalDeclaratiebedragInclBtw
  const { referentienummer, verzenddatum, berichtsoort } = header
  const { factuurnummer, factuurdatum } = declaratieContext
  const compleet = referentienummer !== null && verzenddatum !== null && factuurnummer !== null && factuurdatum !== null
  if (!compleet || totaal === null || totaal.bedrag === null) return onvolledig(verliezen)
  if (declaratieContext.valutacode !== 'EUR') {
    // DFZ-07; no referential or relational rule looks at the currency, and amounts further on are euro cents
    verliezen.onbruikbaar('DeclaratieContext/Valutacode', GEEN_EURO, 'DeclaratieContext')
    return null
  }
  verliezen.geenPlaats(header.verzender !== declarant.agb, 'Header/Verzender', 'Header')
  meldVerlies(declaratieContext, verliezen)
  return {
    berichtreferentie: referentienummer,
    factuurnummer,
    factuurdatum: factuurdatum as EpochDay,
    verzenddatum: verzenddatum as EpochDay,
    berichtsoort: berichtsoort === 'P' ? 'P' : 'T',
    declarant,
    betaler,
    maand: fromPeriode(declaratieContext, factuurdatum as EpochDay, verliezen),
    totaal: (totaal.debetCreditCode === 'C' ? 0 - totaal.bedrag : totaal.bedrag) as Cents,
  }
}

function onvolledig(verliezen: Verliezen): null {
  verliezen.onbruikbaar('Header', ONVOLLEDIG, 'Header')
  return null
}

function fromDeclarant({ declarant }: DeclaratieContext, verliezen: Verliezen): Berichtkop['declarant'] | null {
  const soort = declarant?.zorgaanbiederSoort ?? null
  const pad = 'DeclaratieContext/Declarant'
  const agb = verliezen.lees(declarant?.zorgaanbiedercode ?? null, parseAgb, 'Declarant/Zorgaanbiedercode', pad)
  return agb !== null && (soort === '1' || soort === '2' || soort === '3') ? { agb, soort } : null
}

function fromOntvanger({ ontvanger, ontvangerRol }: Header, verliezen: Verliezen): Berichtkop['betaler'] | null {
  const rol = betalerRolVan(ontvangerRol)
  if (rol === undefined || ontvanger === null) {
    verliezen.onbruikbaar('Header/OntvangerRol', GEEN_BETALER, 'Header')
    return null
  }
  const betaler = parseBetaler({ uzovi: ontvanger, rol })
  if (betaler.ok) return betaler.value
  verliezen.onbruikbaar('Header/Ontvanger', describeFout(betaler.fout).wat, 'Header')
  return null
}

function fromPeriode(context: DeclaratieContext, factuurdatum: EpochDay, verliezen: Verliezen): Berichtkop['maand'] {
  const { begindatumDeclaratieperiode: begin, einddatumDeclaratieperiode: einde } = context
  const maand = maandOf((begin ?? factuurdatum) as EpochDay)
  const { van, tot } = periodOfMaand(maand)
  if (begin !== van || einde !== tot) {
    verliezen.onbruikbaar('DeclaratieContext/BegindatumDeclaratieperiode', GEEN_MAAND, 'DeclaratieContext')
  }
  return maand
}

function meldVerlies(context: DeclaratieContext, verliezen: Verliezen): void {
  const pad = 'DeclaratieContext'
  const { informatiesysteemCode, informatiesysteemVersie } = context
  verliezen.geenPlaats(context.zorgaanbieder !== null, 'DeclaratieContext/Zorgaanbieder', pad)
  verliezen.geenPlaats(context.betalingAanServicebureau === true, 'DeclaratieContext/BetalingAanServicebureau', pad)
  verliezen.geenPlaats(context.btwIdentificatienummer !== null, 'DeclaratieContext/BtwIdentificatienummer', pad)
  const systeem = informatiesysteemCode !== null || informatiesysteemVersie !== null
  verliezen.geenPlaats(systeem, 'DeclaratieContext/InformatiesysteemCode', pad)
}
