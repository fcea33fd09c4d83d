import { checkRetour, type gds802 } from '@zorgketen/gds801'
import type { Tekst } from '@zorgketen/values'
import { headFields, totalOf } from './berichtkop.ts'
import { collectFeedback } from './collect-feedback.ts'
import { groupUnjudged, ruleVondst } from './collect-vondsten.ts'
import { makeDocument } from './gelezen-bericht.ts'
import type { Leesdocument, Leesregel, Leesveld } from './leesdocument.ts'
import type { Leesgereedschap } from './leesgereedschap.ts'
import { personFields, personTitle } from './persoonvelden.ts'
import { showAmount, t, veld } from './toon.ts'
import { Verzamelaar } from './verzamelaar.ts'

/** Role of the clearing house (CL0002): it only answers when it refuses the whole message. */
const POORT = '6'

/** What the lines of a return add up to, in cents; a credit line takes off. */
interface Sommen {
  toegekend: number
  nietFinancieel: number
  toe: number
  af: number
}

/** A return as a person reads it: the outcome of each line, its codes explained, and whether the totals reconcile. */
export function readGds802(bytes: Uint8Array, bestand: string, gereedschap: Leesgereedschap): Leesdocument {
  const { referentie, berichten, maxRegels } = gereedschap
  const verzamelaar = new Verzamelaar(maxRegels)
  const sommen: Sommen = { toegekend: 0, nietFinancieel: 0, toe: 0, af: 0 }
  let poort = false
  const lezer = berichten.retour.open({
    kop: ({ header }) => {
      poort = header?.verzenderRol === POORT
    },
    eenheid: (verzekerde) => {
      const pad = verzamelaar.padVan('Verzekerde')
      for (const { debetPrestatie, creditPrestatie } of verzekerde.prestatie)
        add(sommen, debetPrestatie, creditPrestatie)
      const { bsn } = verzekerde
      verzamelaar.add(
        () => ({
          ...{ pad, titel: personTitle(verzekerde), velden: personFields(verzekerde) },
          retourcodes: collectFeedback(verzekerde, referentie, bsn),
        }),
        verzekerde.prestatie.length,
        (hoogstens) =>
          verzekerde.prestatie
            .slice(0, hoogstens)
            .map((een, i) => lineOf(een, `${pad}/Prestatie[${i + 1}]`, bsn, poort, gereedschap)),
      )
    },
  })
  lezer.write(bytes)
  const slot = lezer.end()
  const { header = null, declaratieContext: context = null, overzicht = null } = slot.bericht ?? {}
  const gate = gereedschap.retourpoort(header?.berichtsoort === 'P' ? 'P' : 'T')
  const sound = slot.volledig && slot.aantalBevindingen === 0
  const gelezen = sound ? gate.terug.read(bytes).bericht : null
  const keuring = gelezen === null ? null : checkRetour(gate, gelezen)
  const wie: Tekst = poort
    ? t('de poort (VECOZO): het hele bericht is geweigerd', 'the gate (VECOZO): the whole message is refused')
    : t(`betaler ${header?.verzender ?? 'onbekend'}`, `payer ${header?.verzender ?? 'unknown'}`)
  return makeDocument({
    ...{ bestand, slot, verzamelaar },
    soort: 'gds802',
    titel: t(
      `Retour op declaratie ${context?.factuurnummer ?? ''} van ${wie.nl}`,
      `Return on declaration ${context?.factuurnummer ?? ''} from ${wie.en}`,
    ),
    samenvatting: [
      ...headFields(header, context, referentie),
      veld(
        t('Regels in dit antwoord', 'Lines in this answer'),
        t(`${sommen.toe} toegekend, ${sommen.af} afgekeurd`, `${sommen.toe} granted, ${sommen.af} rejected`),
      ),
      ...totalsOf(overzicht, sommen, poort),
    ],
    retourcodes: [header, context, overzicht].flatMap((deel) => collectFeedback(deel, referentie, null)),
    vondsten: (keuring?.meldingen ?? []).flatMap((melding) => ruleVondst(melding, referentie)),
    tellingen: [...Map.groupBy(keuring?.meldingen ?? [], ({ regel }) => regel)].map(([regel, rijen]) => ({
      ...{ regel, aantal: rijen.length },
    })),
    nietBeoordeeld: groupUnjudged(keuring?.nietBeoordeeld ?? []),
  })
}

function add(sommen: Sommen, debet: gds802.DebetPrestatie | null, credit: gds802.CreditPrestatie | null): void {
  const [toegekend, rest] = amountsOf(debet, credit)
  const teken = debet === null ? -1 : 1
  sommen.toegekend += teken * (toegekend ?? 0)
  sommen.nietFinancieel += teken * (rest ?? 0)
  if ((toegekend ?? 0) + (rest ?? 0) > 0) sommen.toe += 1
  else sommen.af += 1
}

const amountsOf = (debet: gds802.DebetPrestatie | null, credit: gds802.CreditPrestatie | null) =>
  debet === null
    ? ([
        credit?.toegekendCreditBedragInclBtwFinancieel ?? null,
        credit?.toegekendCreditBedragInclBtwNietFinancieel ?? null,
      ] as const)
    : ([debet.toegekendBedragInclBtwFinancieel, debet.toegekendBedragInclBtwNietFinancieel] as const)

/**
 * Totals, and what they say of lines that are not in the answer. A payer may leave accepted lines out: what is granted
 * over and above the lines shown must be theirs. Without the declaration that is as far as it can be checked.
 */
function totalsOf(overzicht: gds802.Overzicht | null, sommen: Sommen, poort: boolean): readonly Leesveld[] {
  const gedeclareerd = totalOf(overzicht?.totaalDeclaratiebedragInclBtw)
  const toegekend = totalOf(overzicht?.totaalToegekendBedragInclBtwFinancieel)
  const rest = totalOf(overzicht?.totaalToegekendBedragInclBtwNietFinancieel)
  const velden = [
    veld(t('Totaal gedeclareerd', 'Total declared'), showAmount(gedeclareerd)),
    veld(
      t('Totaal toegekend', 'Total granted'),
      showAmount(toegekend),
      explainTotal(toegekend, sommen.toegekend, poort),
    ),
  ]
  if (rest !== 0 || sommen.nietFinancieel !== 0) {
    const uitleg = explainTotal(rest, sommen.nietFinancieel, poort)
    velden.push(veld(t('Toegekend zonder betaling', 'Granted without payment'), showAmount(rest), uitleg))
  }
  if (gedeclareerd !== null && toegekend !== null) {
    const verschil = showAmount(gedeclareerd - toegekend - (rest ?? 0))
    velden.push(veld(t('Niet toegekend', 'Not granted'), verschil))
  }
  return velden
}

function explainTotal(totaal: number | null, som: number, poort: boolean): Tekst | null {
  if (totaal === null) return null
  const bedrag = showAmount(totaal - som)
  if (totaal === som) return t('gelijk aan de regels in dit antwoord', 'equals the lines in this answer')
  if (poort) return t('een weigering door de poort hoort 0 toe te kennen', 'a refusal by the gate should grant 0')
  return t(
    `${bedrag.nl} meer of minder dan de regels in dit antwoord: dat is van regels die de betaler wegliet. Leg de declaratie ernaast: klopt het niet op de cent, dan telt geen regel.`,
    `${bedrag.en} more or less than the lines in this answer: that belongs to lines the payer left out. Compare with the declaration: unless it fits to the cent no line counts.`,
  )
}

function lineOf(
  { debetPrestatie: debet, creditPrestatie: credit }: gds802.Prestatie,
  pad: string,
  bsn: string | null,
  poort: boolean,
  { referentie }: Leesgereedschap,
): Leesregel {
  const [toegekend, rest] = amountsOf(debet, credit)
  const berekend = debet?.berekendBedragVerzekeraarInclBtw ?? null
  const velden = [veld(t('Toegekend', 'Granted'), showAmount(toegekend))]
  if (rest !== null && rest !== 0)
    velden.push(veld(t('Toegekend zonder betaling', 'Granted without payment'), showAmount(rest)))
  if (berekend !== null && berekend !== toegekend) {
    velden.push(veld(t('Berekend door de betaler', 'Calculated by the payer'), showAmount(berekend)))
  }
  return {
    pad,
    soort: debet === null ? 'credit' : 'debet',
    referentie: (debet ?? credit)?.referentienummer ?? null,
    ...{ datum: null, code: null, naam: null },
    bedrag: toegekend === null ? null : debet === null ? 0 - toegekend : toegekend,
    uitkomst: outcomeOf((toegekend ?? 0) + (rest ?? 0), poort),
    velden,
    retourcodes: collectFeedback(debet ?? credit, referentie, bsn),
    bevindingen: [],
  }
}

const outcomeOf = (toegekend: number, poort: boolean): Tekst => {
  if (poort) return t('geweigerd met het hele bericht', 'refused with the whole message')
  return toegekend > 0 ? t('toegekend', 'granted') : t('afgekeurd', 'rejected')
}
