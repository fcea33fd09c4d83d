import type { RuleSet, Run } from '@zorgketen/rules'
import type {
  AanvullendeVerzekerdegegevens,
  DeclaratieContext,
  Header,
  Overzicht,
  Prestatie,
  Verzekerde,
} from './records.generated.ts'
import { bezoeker, maakStand, type Stand, type WandelSpec } from './stand.ts'
import { maakDebetWandeling } from './wandel-prestatie.ts'

/** A walk over one declaration message: `kop` once, each insured in turn, then `finish`. */
export interface Wandeling {
  kop(header: Header, context: DeclaratieContext, overzicht: Overzicht): void
  /** Instead of `kop`: goes on in a message of which the head and a number of insured were visited by another walk. */
  hervat(header: Header, context: DeclaratieContext, overzicht: Overzicht, verzekerden: number): void
  verzekerde(verzekerde: Verzekerde): void
  /** How often a rule asked for a path: at least once per finding, so a walk without any has found nothing. */
  padvragen(): number
  finish(): ReturnType<Run['finish']>
}

/**
 * Takes the records of a declaration message past a rule set in canonical order. Visitors are made once; per
 * record nothing is allocated here. The records may be thrown away after each call.
 */
export function startWandeling(regels: RuleSet, spec: WandelSpec): Wandeling {
  const stand = maakStand(spec)
  const { omgeving, positie } = stand
  const run = regels.start(omgeving)
  const bezoekKop = maakKopWandeling(run, stand)
  const bezoekVerzekerde = bezoeker(run, 'verzekerde')
  const bezoekAanvullend = maakAanvullendWandeling(run, stand)
  const bezoekDebet = maakDebetWandeling(run, stand)
  const bezoekCredit = bezoeker(run, 'creditPrestatie')
  return {
    kop: bezoekKop,
    hervat: (header, context, overzicht, verzekerden) => {
      omgeving.header = header
      omgeving.declaratieContext = context
      omgeving.overzicht = overzicht
      positie.verzekerde = verzekerden
    },
    padvragen: () => stand.padvragen,
    verzekerde: (verzekerde) => {
      positie.verzekerde += 1
      omgeving.verzekerde = verzekerde
      bezoekVerzekerde(verzekerde)
      if (verzekerde.aanvullendeVerzekerdegegevens !== null) bezoekAanvullend(verzekerde.aanvullendeVerzekerdegegevens)
      const { prestatie } = verzekerde
      for (let i = 0; i < prestatie.length; i += 1) {
        positie.prestatie = i + 1
        const { debetPrestatie, creditPrestatie } = prestatie[i] as Prestatie
        if (debetPrestatie !== null) bezoekDebet(debetPrestatie)
        if (creditPrestatie !== null) bezoekCredit(creditPrestatie)
      }
    },
    finish: () => run.finish(),
  }
}

function maakKopWandeling(run: Run, { omgeving }: Stand): Wandeling['kop'] {
  const bezoek = {
    header: bezoeker(run, 'header'),
    context: bezoeker(run, 'declaratieContext'),
    declarant: bezoeker(run, 'declarant'),
    zorgaanbieder: bezoeker(run, 'contextZorgaanbieder'),
    overzicht: bezoeker(run, 'overzicht'),
    totaal: bezoeker(run, 'totaalDeclaratiebedrag'),
  }
  return (header, context, overzicht) => {
    omgeving.header = header
    omgeving.declaratieContext = context
    omgeving.overzicht = overzicht
    bezoek.header(header)
    bezoek.context(context)
    if (context.declarant !== null) bezoek.declarant(context.declarant)
    if (context.zorgaanbieder !== null) bezoek.zorgaanbieder(context.zorgaanbieder)
    bezoek.overzicht(overzicht)
    const totaal = overzicht.totaalDeclaratiebedragInclBtw
    if (totaal !== null) bezoek.totaal(totaal)
  }
}

function maakAanvullendWandeling(run: Run, { positie }: Stand): (gegevens: AanvullendeVerzekerdegegevens) => void {
  const bezoekAanvullend = bezoeker(run, 'aanvullendeVerzekerdegegevens')
  const bezoekNaam = bezoeker(run, 'naamgegevens')
  const bezoekAdres = bezoeker(run, 'adresgegevens')
  const bezoekDebiteur = bezoeker(run, 'debiteur')
  return (gegevens) => {
    positie.bijDebiteur = false
    bezoekAanvullend(gegevens)
    if (gegevens.naamgegevens !== null) bezoekNaam(gegevens.naamgegevens)
    if (gegevens.adresgegevens !== null) bezoekAdres(gegevens.adresgegevens)
    const { debiteur } = gegevens
    if (debiteur === null) return
    bezoekDebiteur(debiteur)
    positie.bijDebiteur = true
    if (debiteur.naamgegevens !== null) bezoekNaam(debiteur.naamgegevens)
    if (debiteur.adresgegevens !== null) bezoekAdres(debiteur.adresgegevens)
  }
}
