import type { Creditregel, Declaratieregel, Verzekerde } from '@zorgketen/declaratie'
import { type Cents, DJI_UZOVI, type EpochDay, parseBsn, parseSkn, parseUzovi, type Tekst } from '@zorgketen/values'
import type * as wire from '../records.generated.ts'
import { fromDebet } from './from-debet.ts'
import type { Verliezen } from './verliezen.ts'

const REGEL_ONVOLLEDIG: Tekst = {
  nl: 'De regel mist gegevens die altijd nodig zijn en is niet overgenomen.',
  en: 'The line lacks what is always needed and was not taken over.',
}

/** The lines of one insured; `volgnummer` is his place in the message, from 1. */
export function fromVerzekerde(
  record: wire.Verzekerde,
  volgnummer: number,
  verliezen: Verliezen,
): readonly Declaratieregel[] {
  const pad = `Verzekerde[${volgnummer}]`
  const verzekerde = fromPersoon(record, pad, verliezen)
  if (verzekerde === null) return []
  return record.prestatie.flatMap(({ debetPrestatie, creditPrestatie }, i): Declaratieregel[] => {
    const regelpad = `${pad}/Prestatie[${i + 1}]`
    const debet = debetPrestatie === null ? null : fromDebet(debetPrestatie, `${regelpad}/DebetPrestatie`, verliezen)
    const credit = creditPrestatie === null ? null : fromCredit(creditPrestatie)
    if (debet !== null) return [{ ...debet, prestatie: null, verzekerde }]
    if (credit !== null) return [{ ...credit, prestatie: null, verzekerde }]
    verliezen.onbruikbaar('Prestatie', REGEL_ONVOLLEDIG, regelpad)
    return []
  })
}

function fromPersoon(record: wire.Verzekerde, pad: string, verliezen: Verliezen): Verzekerde | null {
  const betaler = verliezen.lees(record.uzoviNummer, parseUzovi, 'Verzekerde/UzoviNummer', pad)
  if (betaler === null) return null
  const { verzekerdennummer } = record
  const isDji = betaler === DJI_UZOVI
  verliezen.geenPlaats(!isDji && verzekerdennummer !== null, 'Verzekerde/Verzekerdennummer', pad)
  verliezen.geenPlaats(record.buitenlandVerzekerde !== null, 'Verzekerde/BuitenlandVerzekerde', pad)
  verliezen.geenPlaats(record.aanvullendeVerzekerdegegevens !== null, 'Verzekerde/AanvullendeVerzekerdegegevens', pad)
  return {
    id: record.patientIdentificatienummer ?? '',
    betaler,
    bsn: verliezen.lees(record.bsn, parseBsn, 'Verzekerde/BSN', pad),
    skn: isDji ? verliezen.lees(verzekerdennummer, parseSkn, 'Verzekerde/Verzekerdennummer', pad) : null,
    geboortedatum: record.geboortedatum as EpochDay | null,
  }
}

function fromCredit(credit: wire.CreditPrestatie): Omit<Creditregel, 'verzekerde' | 'prestatie'> | null {
  const { referentienummer, gerelateerdReferentienummer, prestatieCodelijstCode, begindatum } = credit
  const bedrag = credit.toegekendBedragInclBtwFinancieel
  if (referentienummer === null || gerelateerdReferentienummer === null || prestatieCodelijstCode === null) return null
  if (begindatum === null || bedrag === null) return null
  return {
    soort: 'credit',
    referentie: referentienummer,
    gerelateerd: gerelateerdReferentienummer,
    codelijst: prestatieCodelijstCode,
    code: credit.prestatiecode,
    datum: begindatum as EpochDay,
    bedrag: bedrag as Cents,
  }
}
