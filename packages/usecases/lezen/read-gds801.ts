import { checkMessage, type gds801 } from '@zorgketen/gds801'
import { headFields, totalFields, totalOf } from './berichtkop.ts'
import { namePrestatie } from './codenamen.ts'
import { groupUnjudged, ruleVondst } from './collect-vondsten.ts'
import { fieldsOfDebet, unknownIn } from './debetvelden.ts'
import { makeDocument } from './gelezen-bericht.ts'
import { maskIn } from './hide-bsn.ts'
import type { Leesdocument, Leesregel } from './leesdocument.ts'
import type { Leesgereedschap } from './leesgereedschap.ts'
import { personFields, personTitle } from './persoonvelden.ts'
import { both, isoDay, showText, t, veld } from './toon.ts'
import { Verzamelaar } from './verzamelaar.ts'

const LEEG = { retourcodes: [], bevindingen: [] } as const

/** A declaration as a person reads it, with what the gate would say of it on the day of the reading room. */
export function readGds801(bytes: Uint8Array, bestand: string, gereedschap: Leesgereedschap): Leesdocument {
  const { referentie, berichten, maxRegels } = gereedschap
  const verzamelaar = new Verzamelaar(maxRegels)
  let debet = 0
  let credit = 0
  let som = 0
  const lezer = berichten.declaratie.open({
    eenheid: (verzekerde) => {
      const pad = verzamelaar.padVan('Verzekerde')
      for (const { debetPrestatie, creditPrestatie } of verzekerde.prestatie) {
        if (debetPrestatie !== null) debet += 1
        else if (creditPrestatie !== null) credit += 1
        som += (debetPrestatie?.declaratieBedragInclBtw ?? 0) - (creditPrestatie?.toegekendBedragInclBtwFinancieel ?? 0)
      }
      verzamelaar.add(
        () => ({ pad, titel: personTitle(verzekerde), velden: personFields(verzekerde), retourcodes: [] }),
        verzekerde.prestatie.length,
        (hoogstens) =>
          verzekerde.prestatie
            .slice(0, hoogstens)
            .map((een, i) => lineOf(een, `${pad}/Prestatie[${i + 1}]`, verzekerde.bsn, gereedschap)),
      )
    },
  })
  lezer.write(bytes)
  const slot = lezer.end()
  const { header = null, declaratieContext: context = null, overzicht = null } = slot.bericht ?? {}
  const milieu = header?.berichtsoort === 'P' ? 'P' : 'T'
  const keuring = checkMessage(gereedschap.poort(milieu), () => [bytes])
  const totaal = totalOf(overzicht?.totaalDeclaratiebedragInclBtw)
  return makeDocument({
    ...{ bestand, slot, verzamelaar },
    soort: 'gds801',
    titel: t(
      `Declaratie ${context?.factuurnummer ?? ''} aan ${header?.ontvanger ?? 'een onbekende ontvanger'}`,
      `Declaration ${context?.factuurnummer ?? ''} to ${header?.ontvanger ?? 'an unknown receiver'}`,
    ),
    samenvatting: [
      ...headFields(header, context, referentie),
      veld(t('Verzekerden', 'Insured'), both(String(slot.eenheden))),
      veld(t('Regels', 'Lines'), t(`${debet} debet, ${credit} credit`, `${debet} debit, ${credit} credit`)),
      ...totalFields(totaal, som, t('Totaal gedeclareerd', 'Total declared')),
    ],
    retourcodes: [],
    vondsten: keuring.meldingen.flatMap((melding) => ruleVondst(melding, referentie)),
    tellingen: keuring.tellingen.map(({ regel, aantal }) => ({ regel, aantal })),
    nietBeoordeeld: groupUnjudged(keuring.nietBeoordeeld),
  })
}

function lineOf(
  { debetPrestatie, creditPrestatie }: gds801.Prestatie,
  pad: string,
  bsn: string | null,
  { referentie }: Leesgereedschap,
): Leesregel {
  if (debetPrestatie !== null) {
    const { referentienummer, begindatum, prestatieCodelijstCode, prestatiecode, declaratieBedragInclBtw } =
      debetPrestatie
    return {
      ...{ ...LEEG, pad, soort: 'debet', uitkomst: null },
      referentie: referentienummer === null ? null : maskIn(referentienummer, bsn),
      datum: isoDay(begindatum),
      code: prestatiecode,
      naam: namePrestatie(referentie, prestatieCodelijstCode, prestatiecode, begindatum),
      bedrag: declaratieBedragInclBtw,
      velden: fieldsOfDebet(debetPrestatie, referentie),
    }
  }
  const { gerelateerdReferentienummer = null, prestatiecode = null, begindatum = null } = creditPrestatie ?? {}
  const bedrag = creditPrestatie?.toegekendBedragInclBtwFinancieel ?? null
  const lijst = creditPrestatie?.prestatieCodelijstCode ?? null
  return {
    ...{ ...LEEG, pad, soort: 'credit', uitkomst: null },
    referentie: maskIn(creditPrestatie?.referentienummer ?? '', bsn),
    datum: isoDay(begindatum),
    code: prestatiecode,
    naam: namePrestatie(referentie, lijst, prestatiecode, begindatum),
    bedrag: bedrag === null ? null : 0 - bedrag,
    velden: [
      veld(t('Neemt terug', 'Takes back'), showText(maskIn(gerelateerdReferentienummer ?? '', bsn))),
      ...unknownIn(creditPrestatie?.extra ?? null),
    ],
  }
}
