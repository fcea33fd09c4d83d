import type { Retour, Retourmelding, Retourregel } from '@zorgketen/declaratie'
import { type Cents, parseAgb, parseUzovi, type Tekst } from '@zorgketen/values'
import type * as wire from '../retour.generated.ts'
import { fromFeedback } from './feedback.ts'
import { ROL_VECOZO } from './rollen.ts'
import { type Verlies, Verliezen } from './verliezen.ts'

export interface GelezenRetour {
  /** Null when the head cannot be read as the answer to one declaration. */
  readonly retour: Retour | null
  readonly verliezen: readonly Verlies[]
}

const ONVOLLEDIG: Tekst = {
  nl: 'De kop van het retourbericht is niet volledig.',
  en: 'The head of the answer is incomplete.',
}
const REGEL_ONVOLLEDIG: Tekst = {
  nl: 'De regel mist zijn referentie of bedragen en is niet overgenomen.',
  en: 'The line lacks its reference or amounts and was not taken over.',
}

/**
 * An answer as the domain knows it. What is reported on Header, DeclaratieContext or Overzicht is about the message;
 * what is reported on an insured or a part of a line goes to the lines concerned, or to the message when the answer
 * holds no line of that insured.
 */
export function fromRetourBericht(bericht: wire.Bericht): GelezenRetour {
  const verliezen = new Verliezen()
  const kop = fromKop(bericht, verliezen)
  const regels: Retourregel[] = []
  const meldingen = [...kopmeldingen(bericht)]
  bericht.verzekerde.forEach((verzekerde, i) => {
    const persoon = persoonsmeldingen(verzekerde)
    if (verzekerde.prestatie.length === 0) meldingen.push(...persoon)
    verzekerde.prestatie.forEach((prestatie, j) => {
      const regel = fromPrestatie(prestatie, persoon)
      if (regel !== null) regels.push(regel)
      else verliezen.onbruikbaar('Prestatie', REGEL_ONVOLLEDIG, `Verzekerde[${i + 1}]/Prestatie[${j + 1}]`)
    })
  })
  return { retour: kop === null ? null : { ...kop, meldingen, regels }, verliezen: verliezen.lijst() }
}

function fromKop(
  { header, declaratieContext: context, overzicht }: wire.Bericht,
  verliezen: Verliezen,
): Omit<Retour, 'meldingen' | 'regels'> | null {
  const poort = header?.verzenderRol === ROL_VECOZO
  const code = context?.declarant?.zorgaanbiedercode ?? null
  const declarant = verliezen.lees(code, parseAgb, 'Declarant/Zorgaanbiedercode', 'DeclaratieContext/Declarant')
  const verzender = poort ? null : (header?.verzender ?? null)
  const betaler = verliezen.lees(verzender, parseUzovi, 'Header/Verzender', 'Header')
  const berichtreferentie = header?.referentienummer ?? null
  const factuurnummer = context?.factuurnummer ?? null
  const totaalDeclaratie = fromTotaal(overzicht?.totaalDeclaratiebedragInclBtw)
  const totaalToegekend = fromTotaal(overzicht?.totaalToegekendBedragInclBtwFinancieel)
  const totaalToegekendNietFinancieel = fromTotaal(overzicht?.totaalToegekendBedragInclBtwNietFinancieel)
  const totalen = totaalDeclaratie !== null && totaalToegekend !== null && totaalToegekendNietFinancieel !== null
  if (declarant === null || berichtreferentie === null || factuurnummer === null || !totalen) {
    verliezen.onbruikbaar('Header', ONVOLLEDIG, 'Header')
    return null
  }
  return {
    van: poort ? 'poort' : 'betaler',
    berichtreferentie,
    factuurnummer,
    declarant,
    betaler,
    berichtsoort: header?.berichtsoort === 'P' ? 'P' : 'T',
    totaalDeclaratie,
    totaalToegekend,
    totaalToegekendNietFinancieel,
  }
}

function fromTotaal(totaal: wire.Totaalbedrag | null | undefined): Cents | null {
  if (totaal === null || totaal === undefined || totaal.bedrag === null) return null
  return (totaal.debetCreditCode === 'C' ? 0 - totaal.bedrag : totaal.bedrag) as Cents
}

const kopmeldingen = ({ header, declaratieContext: context, overzicht }: wire.Bericht): readonly Retourmelding[] =>
  [header, context, context?.declarant, context?.zorgaanbieder, overzicht].flatMap((klasse) =>
    fromFeedback(klasse?.feedback ?? []),
  )

function persoonsmeldingen(verzekerde: wire.Verzekerde): readonly Retourmelding[] {
  const gegevens = verzekerde.aanvullendeVerzekerdegegevens
  const debiteur = gegevens?.debiteur
  const delen = [gegevens, gegevens?.naamgegevens, gegevens?.adresgegevens]
  const bijDebiteur = [debiteur, debiteur?.naamgegevens, debiteur?.adresgegevens]
  return [verzekerde, verzekerde.buitenlandVerzekerde, ...delen, ...bijDebiteur].flatMap((klasse) =>
    fromFeedback(klasse?.feedback ?? []),
  )
}

function fromPrestatie(
  { debetPrestatie: debet, creditPrestatie: credit }: wire.Prestatie,
  persoon: readonly Retourmelding[],
): Retourregel | null {
  const soort = debet === null ? 'credit' : 'debet'
  const referentie = (debet ?? credit)?.referentienummer ?? null
  const toegekend = debet?.toegekendBedragInclBtwFinancieel ?? credit?.toegekendCreditBedragInclBtwFinancieel ?? null
  const nietFinancieel =
    debet?.toegekendBedragInclBtwNietFinancieel ?? credit?.toegekendCreditBedragInclBtwNietFinancieel ?? null
  if (referentie === null || toegekend === null || nietFinancieel === null) return null
  const eigen = debet === null ? fromFeedback(credit?.feedback ?? []) : debetmeldingen(debet)
  return {
    soort,
    referentie,
    toegekend: toegekend as Cents,
    toegekendNietFinancieel: nietFinancieel as Cents,
    meldingen: [...eigen, ...persoon],
  }
}

function debetmeldingen(debet: wire.DebetPrestatie): readonly Retourmelding[] {
  const gegevens = debet.aanvullendePrestatiegegevens
  const klassen = [
    debet,
    ...debet.aanvullendPrestatieKenmerk,
    ...debet.verwijzing.flatMap((verwijzing) => [verwijzing, verwijzing.verwijzer]),
    ...debet.zorgaanbieder,
    gegevens,
    ...(gegevens?.diagnose ?? []).flatMap((diagnose) => [diagnose, diagnose.diagnosesteller]),
    gegevens?.zorgtraject,
    gegevens?.plaatsingsbesluit,
  ]
  return klassen.flatMap((klasse) => fromFeedback(klasse?.feedback ?? []))
}
