import type { Declaratie, Declaratieregel, Retour, Retourregel } from '@zorgketen/declaratie'
import type { Codec } from '@zorgketen/messages'
import { cents, type EpochDay, periodOfMaand } from '@zorgketen/values'
import type { NieuwTerug } from '../nieuw.ts'
import type * as wire from '../retour.generated.ts'
import { toFeedback } from './feedback.ts'
import { ROL_VECOZO, ROL_ZORGAANBIEDER, rolVanBetaler } from './rollen.ts'
import { groupByVerzekerde } from './to-bericht.ts'

interface Retouropdracht {
  readonly retour: Retour
  /** The declaration that is answered: the answer repeats its context and names its insured. */
  readonly declaratie: Declaratie
  readonly verzenddatum: EpochDay
}

/**
 * The answer (GDS802) of a payer or, for `van` 'poort', of the gate. Reports on the message stand in its Header.
 * Throws RangeError when a line is answered that the declaration does not hold: that is our mistake.
 */
export function toRetourBericht(opdracht: Retouropdracht, { nieuw }: Codec<wire.Typen>): wire.Bericht {
  const { retour, declaratie } = opdracht
  return nieuw('Bericht', {
    header: toHeader(opdracht, nieuw),
    declaratieContext: toContext(declaratie, nieuw),
    overzicht: nieuw('Overzicht', {
      totaalDeclaratiebedragInclBtw: toTotaal(retour.totaalDeclaratie, nieuw),
      totaalToegekendBedragInclBtwFinancieel: toTotaal(retour.totaalToegekend, nieuw),
      totaalToegekendBedragInclBtwNietFinancieel: toTotaal(retour.totaalToegekendNietFinancieel, nieuw),
    }),
    verzekerde: toVerzekerden(retour, declaratie, nieuw),
  })
}

function toHeader({ retour, declaratie, verzenddatum }: Retouropdracht, nieuw: NieuwTerug): wire.Header {
  const poort = retour.van === 'poort'
  return nieuw('Header', {
    berichtcode: '574',
    berichtversie: '1',
    berichtsubversie: '0',
    berichtsoort: retour.berichtsoort,
    verzender: poort ? null : (retour.betaler ?? declaratie.betaler.uzovi),
    verzenderRol: poort ? ROL_VECOZO : rolVanBetaler(declaratie.betaler.rol),
    ontvanger: retour.declarant,
    ontvangerRol: ROL_ZORGAANBIEDER,
    verzenddatum,
    referentienummer: retour.berichtreferentie,
    feedback: toFeedback(retour.meldingen, nieuw),
  })
}

function toContext(declaratie: Declaratie, nieuw: NieuwTerug): wire.DeclaratieContext {
  const { declarant, maand } = declaratie
  const periode = periodOfMaand(maand)
  return nieuw('DeclaratieContext', {
    declarant: nieuw('Declarant', { zorgaanbiedercode: declarant.agb, zorgaanbiederSoort: declarant.soort }),
    betalingAanServicebureau: false,
    factuurnummer: declaratie.factuurnummer,
    factuurdatum: declaratie.factuurdatum,
    valutacode: 'EUR',
    begindatumDeclaratieperiode: periode.van,
    einddatumDeclaratieperiode: periode.tot,
  })
}

const toTotaal = (totaal: number, nieuw: NieuwTerug): wire.Totaalbedrag =>
  nieuw('Totaalbedrag', { bedrag: Math.abs(totaal), debetCreditCode: totaal < 0 ? 'C' : 'D' })

function toVerzekerden(retour: Retour, declaratie: Declaratie, nieuw: NieuwTerug): wire.Verzekerde[] {
  const verzonden = new Map(declaratie.regels.map((regel) => [regel.referentie, regel]))
  const antwoorden = new Map(retour.regels.map((regel) => [regel.referentie, regel]))
  const beantwoord = retour.regels.map(({ referentie }): Declaratieregel => {
    const regel = verzonden.get(referentie)
    if (regel === undefined) throw new RangeError(`answered line ${referentie} is not in the declaration`)
    return regel
  })
  return groupByVerzekerde(beantwoord).map((regels) => {
    const { id, betaler, bsn, skn } = (regels[0] as Declaratieregel).verzekerde
    return nieuw('Verzekerde', {
      bsn,
      uzoviNummer: betaler,
      verzekerdennummer: skn,
      patientIdentificatienummer: id === '' ? null : id,
      prestatie: regels.map(({ referentie }) => toPrestatie(antwoorden.get(referentie) as Retourregel, nieuw)),
    })
  })
}

function toPrestatie(regel: Retourregel, nieuw: NieuwTerug): wire.Prestatie {
  const { referentie: referentienummer, toegekend, toegekendNietFinancieel } = regel
  const feedback = toFeedback(regel.meldingen, nieuw)
  if (regel.soort === 'credit') {
    const creditPrestatie = nieuw('CreditPrestatie', {
      referentienummer,
      toegekendCreditBedragInclBtwFinancieel: toegekend,
      toegekendCreditBedragInclBtwNietFinancieel: toegekendNietFinancieel,
      feedback,
    })
    return nieuw('Prestatie', { creditPrestatie })
  }
  const debetPrestatie = nieuw('DebetPrestatie', {
    referentienummer,
    berekendBedragVerzekeraarInclBtw: cents(toegekend + toegekendNietFinancieel),
    toegekendBedragInclBtwFinancieel: toegekend,
    toegekendBedragInclBtwNietFinancieel: toegekendNietFinancieel,
    feedback,
  })
  return nieuw('Prestatie', { debetPrestatie })
}
