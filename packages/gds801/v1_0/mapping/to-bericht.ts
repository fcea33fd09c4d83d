import type { Creditregel, Declaratie, Declaratieregel, Verzekerde } from '@zorgketen/declaratie'
import type { Codec } from '@zorgketen/messages'
import { periodOfMaand } from '@zorgketen/values'
import type { NieuwHeen } from '../nieuw.ts'
import type * as wire from '../records.generated.ts'
import { ROL_ZORGAANBIEDER, rolVanBetaler } from './rollen.ts'
import { toDebet } from './to-debet.ts'

type Kop = Omit<Declaratie, 'regels'>

/** The whole message of a declaration: one Verzekerde per insured, in the order in which they first occur. */
export function toBericht(declaratie: Declaratie, codec: Codec<wire.Typen>): wire.Bericht {
  const { nieuw } = codec
  const bericht = toKop(declaratie, codec)
  bericht.verzekerde = groupByVerzekerde(declaratie.regels).map((regels) => toVerzekerde(regels, nieuw))
  return bericht
}

/** The message without its insured, for writing as a stream: `kop`, then `toVerzekerde` per insured. */
export function toKop(kop: Kop, { nieuw }: Codec<wire.Typen>): wire.Bericht {
  const { declarant, betaler } = kop
  const periode = periodOfMaand(kop.maand)
  return nieuw('Bericht', {
    header: nieuw('Header', {
      berichtcode: '573',
      berichtversie: '1',
      berichtsubversie: '0',
      berichtsoort: kop.berichtsoort,
      verzender: declarant.agb,
      verzenderRol: ROL_ZORGAANBIEDER,
      ontvanger: betaler.uzovi,
      ontvangerRol: rolVanBetaler(betaler.rol),
      verzenddatum: kop.verzenddatum,
      referentienummer: kop.berichtreferentie,
    }),
    declaratieContext: nieuw('DeclaratieContext', {
      declarant: nieuw('Declarant', { zorgaanbiedercode: declarant.agb, zorgaanbiederSoort: declarant.soort }),
      betalingAanServicebureau: false,
      factuurnummer: kop.factuurnummer,
      factuurdatum: kop.factuurdatum,
      valutacode: 'EUR',
      begindatumDeclaratieperiode: periode.van,
      einddatumDeclaratieperiode: periode.tot,
    }),
    overzicht: nieuw('Overzicht', {
      totaalDeclaratiebedragInclBtw: nieuw('Totaalbedrag', {
        bedrag: Math.abs(kop.totaal),
        debetCreditCode: kop.totaal < 0 ? 'C' : 'D',
      }),
    }),
  })
}

/** Lines per insured, both in order of appearance. */
export function groupByVerzekerde(regels: readonly Declaratieregel[]): readonly (readonly Declaratieregel[])[] {
  const groepen = new Map<string, Declaratieregel[]>()
  for (const regel of regels) {
    const sleutel = sleutelVan(regel.verzekerde)
    const groep = groepen.get(sleutel)
    if (groep === undefined) groepen.set(sleutel, [regel])
    else groep.push(regel)
  }
  return [...groepen.values()]
}

// Two people may share a number of ours (or lack it on the payer's side), so every identifier counts.
const sleutelVan = ({ id, betaler, bsn, skn, geboortedatum }: Verzekerde): string =>
  [id, betaler, bsn, skn, geboortedatum].join('\u0000')

/** The record of one insured with the given lines, which are all about that person. Throws RangeError without lines. */
export function toVerzekerde(regels: readonly Declaratieregel[], nieuw: NieuwHeen): wire.Verzekerde {
  const verzekerde = regels[0]?.verzekerde
  if (verzekerde === undefined) throw new RangeError('an insured without lines has no place in a message')
  return nieuw('Verzekerde', {
    bsn: verzekerde.bsn,
    uzoviNummer: verzekerde.betaler,
    verzekerdennummer: verzekerde.skn,
    patientIdentificatienummer: verzekerde.id === '' ? null : verzekerde.id,
    geboortedatum: verzekerde.geboortedatum,
    prestatie: regels.map((regel) =>
      regel.soort === 'debet'
        ? nieuw('Prestatie', { debetPrestatie: toDebet(regel, nieuw) })
        : nieuw('Prestatie', { creditPrestatie: toCredit(regel, nieuw) }),
    ),
  })
}

function toCredit(regel: Creditregel, nieuw: NieuwHeen): wire.CreditPrestatie {
  return nieuw('CreditPrestatie', {
    referentienummer: regel.referentie,
    gerelateerdReferentienummer: regel.gerelateerd,
    prestatieCodelijstCode: regel.codelijst,
    prestatiecode: regel.code,
    begindatum: regel.datum,
    toegekendBedragInclBtwFinancieel: regel.bedrag,
  })
}
