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
  if (header === null || context === null || overzicht === null) return onvolledig(verliezen)
  const poort = header.verzenderRol === ROL_VECOZO
  const code = context.declarant?.zorgaanbiedercode ?? null
  const declarant = verliezen.lees(code, parseAgb, 'Declarant/Zorgaanbiedercode', 'DeclaratieContext/Declarant')
  const verzender = poort ? null : header.verzender
  const betaler = verliezen.lees(verzender, parseUzovi, 'Header/Verzender', 'Header')
  const { referentienummer: berichtreferentie, berichtsoort } = header
  const { factuurnummer } = context
  const totaalDeclaratie = fromTotaal(overzicht.totaalDeclaratiebedragInclBtw)
  const totaalToegekend = fromTotaal(overzicht.totaalToegekendBedragInclBtwFinancieel)
  const totaalToegekendNietFinancieel = fromTotaal(overzicht.totaalToegekendBedragInclBtwNietFinancieel)
  const totalen = totaalDeclaratie !== null && totaalToegekend !== null && totaalToegekendNietFinancieel !== null
  if (declarant === null || berichtreferentie === null || factuurnummer === null || !totalen) {
    return onvolledig(verliezen)
  }
  return {
    van: poort ? 'poort' : 'betaler',
    berichtreferentie,
    factuurnummer,
    declarant,
    betaler,
    berichtsoort: berichtsoort === 'P' ? 'P' : 'T',
    totaalDeclaratie,
    totaalToegekend,
    totaalToegekendNietFinancieel,
  }
}

function onvolledig(verliezen: Verliezen): null {
  verliezen.onbruikbaar('Header', ONVOLLEDIG, 'Header')
  return null
}

function fromTotaal(totaal: wire.Totaalbedrag | null): Cents | null {
  if (totaal === null || totaal.bedrag === null) return null
  return (totaal.debetCreditCode === 'C' ? 0 - totaal.bedrag : totaal.bedrag) as Cents
}

interface MetFeedback {
  readonly feedback: readonly wire.Feedback[]
}

const meldingenOp = (klassen: readonly (MetFeedback | null)[]): readonly Retourmelding[] =>
  klassen.flatMap((klasse) => (klasse === null ? [] : fromFeedback(klasse.feedback)))

const kopmeldingen = ({ header, declaratieContext: context, overzicht }: wire.Bericht): readonly Retourmelding[] =>
  meldingenOp([header, ...(context === null ? [] : [context, context.declarant, context.zorgaanbieder]), overzicht])

function persoonsmeldingen(verzekerde: wire.Verzekerde): readonly Retourmelding[] {
  const gegevens = verzekerde.aanvullendeVerzekerdegegevens
  const delen = gegevens === null ? [] : [gegevens, ...naamEnAdres(gegevens), ...debiteurdelen(gegevens.debiteur)]
  return meldingenOp([verzekerde, verzekerde.buitenlandVerzekerde, ...delen])
}

const debiteurdelen = (debiteur: wire.Debiteur | null): readonly (MetFeedback | null)[] =>
  debiteur === null ? [] : [debiteur, ...naamEnAdres(debiteur)]

const naamEnAdres = ({
  naamgegevens,
  adresgegevens,
}: wire.AanvullendeVerzekerdegegevens | wire.Debiteur): readonly (MetFeedback | null)[] => [naamgegevens, adresgegevens]

function fromPrestatie(
  { debetPrestatie: debet, creditPrestatie: credit }: wire.Prestatie,
  persoon: readonly Retourmelding[],
): Retourregel | null {
  if (debet !== null) {
    const { referentienummer, toegekendBedragInclBtwFinancieel, toegekendBedragInclBtwNietFinancieel } = debet
    const bedragen = [toegekendBedragInclBtwFinancieel, toegekendBedragInclBtwNietFinancieel] as const
    return fromRegel('debet', referentienummer, bedragen, [...debetmeldingen(debet), ...persoon])
  }
  if (credit === null) return null
  const { referentienummer, toegekendCreditBedragInclBtwFinancieel, toegekendCreditBedragInclBtwNietFinancieel } =
    credit
  const bedragen = [toegekendCreditBedragInclBtwFinancieel, toegekendCreditBedragInclBtwNietFinancieel] as const
  return fromRegel('credit', referentienummer, bedragen, [...meldingenOp([credit]), ...persoon])
}

function fromRegel(
  soort: Retourregel['soort'],
  referentie: string | null,
  [toegekend, nietFinancieel]: readonly [number | null, number | null],
  meldingen: readonly Retourmelding[],
): Retourregel | null {
  if (referentie === null || toegekend === null || nietFinancieel === null) return null
  return {
    soort,
    referentie,
    toegekend: toegekend as Cents,
    toegekendNietFinancieel: nietFinancieel as Cents,
    meldingen,
  }
}

function debetmeldingen(debet: wire.DebetPrestatie): readonly Retourmelding[] {
  const gegevens = debet.aanvullendePrestatiegegevens
  return meldingenOp([
    debet,
    ...debet.aanvullendPrestatieKenmerk,
    ...debet.verwijzing.flatMap((verwijzing) => [verwijzing, verwijzing.verwijzer]),
    ...debet.zorgaanbieder,
    ...(gegevens === null ? [] : gegevensdelen(gegevens)),
  ])
}

const gegevensdelen = (gegevens: wire.AanvullendePrestatiegegevens): readonly (MetFeedback | null)[] => [
  gegevens,
  ...gegevens.diagnose.flatMap((diagnose) => [diagnose, diagnose.diagnosesteller]),
  gegevens.zorgtraject,
  gegevens.plaatsingsbesluit,
]
