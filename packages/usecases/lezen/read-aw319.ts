import type { Tekst } from '@zorgketen/values'
import { showPeriod, totalFields } from './berichtkop.ts'
import { makeDocument } from './gelezen-bericht.ts'
import { showBsn } from './hide-bsn.ts'
import type { Leesdocument, Leesregel, Leesveld } from './leesdocument.ts'
import type { Leesgereedschap, Los } from './leesgereedschap.ts'
import { commentOf, fieldsOfRecord, listOf, numberOf, recordOf, textOf } from './losse-velden.ts'
import { both, isoDay, join, showText, t, veld } from './toon.ts'
import { Verzamelaar } from './verzamelaar.ts'

/** Fields of the insured that each of his lines repeats, and those that head the line. */
const HERHAALD: ReadonlySet<string> = new Set([
  ...['identificatie', 'bsn', 'uzoviNummer', 'verzekerdennummer'],
  ...['begindatum', 'prestatiecode', 'declaratiebedrag', 'debetCreditDeclaratie', 'referentienummer'],
])

/** What a person does not ask for in the head of an insured. */
const TELLERS: ReadonlySet<string> = new Set(['identificatie', 'naamcode1', 'naamcode2', 'naamcode3'])

/** A flat-file declaration (records of 310 positions) as a person reads it, with its counts and total checked. */
export function readAw319(bytes: Uint8Array, bestand: string, gereedschap: Leesgereedschap): Leesdocument {
  const { aw319, maxRegels } = gereedschap
  const verzamelaar = new Verzamelaar(maxRegels)
  let som = 0
  const lezer = aw319.open({
    eenheid: (verzekerde) => {
      const pad = verzamelaar.padVan('Verzekerde')
      const prestaties = listOf(verzekerde, 'prestatie')
      for (const een of prestaties) som += signedAmount(een) ?? 0
      verzamelaar.add(
        () => ({
          pad,
          titel: titleOf(verzekerde),
          velden: fieldsOf('Verzekerdenrecord', verzekerde, TELLERS, gereedschap),
          retourcodes: [],
        }),
        prestaties.length,
        (hoogstens) =>
          prestaties.slice(0, hoogstens).map((een, i) => lineOf(een, `${pad}/Prestatie[${i + 1}]`, gereedschap)),
      )
    },
  })
  lezer.write(bytes)
  const slot = lezer.end()
  const voorloop = recordOf(slot.bericht, 'voorloop')
  const sluit = recordOf(slot.bericht, 'sluit')
  const factuur = voorloop === null ? null : textOf(voorloop, 'factuurnummer')
  return makeDocument({
    ...{ bestand, slot, verzamelaar, retourcodes: [], vondsten: [], tellingen: [] },
    soort: 'aw319',
    titel: t(`AW319-declaratie ${factuur ?? ''}`, `AW319 declaration ${factuur ?? ''}`),
    samenvatting: [
      ...(voorloop === null ? [veld(both('Voorlooprecord'), showText(null))] : headOf(voorloop, gereedschap)),
      ...countsOf(sluit, verzamelaar.tel().totaal),
      ...totalFields(sluit === null ? null : signedTotal(sluit), som, t('Totaal declaratiebedrag', 'Total declared')),
    ],
    nietBeoordeeld: [{ regels: ['AW319'], reden: GEEN_REGELS }],
  })
}

const GEEN_REGELS: Tekst = t(
  'Voor AW319 worden de structuur, de tellingen en het totaal gecontroleerd; de regels hier gelden voor GDS801.',
  'For AW319 the structure, the counts and the total are checked; the rules here hold for GDS801.',
)

function headOf(voorloop: Los, gereedschap: Leesgereedschap): readonly Leesveld[] {
  const periode = showPeriod(
    numberOf(voorloop, 'begindatumDeclaratieperiode'),
    numberOf(voorloop, 'einddatumDeclaratieperiode'),
  )
  const zonder = new Set(['begindatumDeclaratieperiode', 'einddatumDeclaratieperiode'])
  return [veld(t('Periode', 'Period'), periode), ...fieldsOf('Voorlooprecord', voorloop, zonder, gereedschap)]
}

/** Counts of the closing record against what was read. */
function countsOf(
  sluit: Los | null,
  totaal: { readonly secties: number; readonly regels: number },
): readonly Leesveld[] {
  const tel = (label: Tekst, gelezen: number, veldnaam: string): Leesveld => {
    const gesteld = sluit === null ? null : numberOf(sluit, veldnaam)
    const uitleg =
      gesteld === gelezen
        ? t('gelijk aan het sluitrecord', 'equals the closing record')
        : t(`het sluitrecord noemt ${gesteld ?? 'niets'}`, `the closing record says ${gesteld ?? 'nothing'}`)
    return veld(label, both(String(gelezen)), uitleg)
  }
  return [
    tel(t('Verzekerden', 'Insured'), totaal.secties, 'aantalVerzekerdenrecords'),
    tel(t('Regels', 'Lines'), totaal.regels, 'aantalPrestatierecords'),
  ]
}

function titleOf(verzekerde: Los): Tekst {
  const bsn = textOf(verzekerde, 'bsn')
  const naam = ['voorletters', 'voorvoegsel1', 'naam1']
    .map((deel) => textOf(verzekerde, deel))
    .filter((deel) => deel !== null)
  const delen: Tekst[] = naam.length === 0 ? [] : [both(naam.join(' '))]
  if (bsn !== null) delen.push(both(`BSN ${showBsn(bsn)}`))
  return delen.length === 0 ? t('Verzekerde zonder nummer', 'Insured without a number') : join(delen)
}

function lineOf(prestatie: Los, pad: string, gereedschap: Leesgereedschap): Leesregel {
  const bedrag = signedAmount(prestatie)
  return {
    pad,
    soort: bedrag !== null && bedrag < 0 ? 'credit' : 'debet',
    referentie: textOf(prestatie, 'referentienummer'),
    datum: isoDay(numberOf(prestatie, 'begindatum')),
    code: textOf(prestatie, 'prestatiecode'),
    ...{ naam: null, bedrag, uitkomst: null, retourcodes: [], bevindingen: [] },
    velden: [...fieldsOf('Prestatierecord', prestatie, HERHAALD, gereedschap), ...commentOf(prestatie)],
  }
}

const fieldsOf = (klasse: string, record: Los, zonder: ReadonlySet<string>, { aw319, referentie }: Leesgereedschap) =>
  fieldsOfRecord(aw319.layout, klasse, record, referentie, zonder)

/** Amounts are unsigned on the line; a D/C flag says which way (fields 0429, 0430). */
const signedAmount = (prestatie: Los): number | null => signed(prestatie, 'declaratiebedrag', 'debetCreditDeclaratie')

const signedTotal = (sluit: Los): number | null => signed(sluit, 'totaalDeclaratiebedrag', 'debetCredit')

function signed(record: Los, bedragnaam: string, vlag: string): number | null {
  const bedrag = numberOf(record, bedragnaam)
  if (bedrag === null) return null
  return textOf(record, vlag) === 'C' ? 0 - bedrag : bedrag
}
