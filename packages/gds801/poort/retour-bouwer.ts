import type { Melding } from '@zorgketen/rules'
import { ROL_VECOZO } from '../v1_0/mapping/rollen.ts'
import type { Bericht, Verzekerde } from '../v1_0/records.generated.ts'
import type * as terug from '../v1_0/retour.generated.ts'
import { echo, feedbackOp, type LosRecord } from './echo.ts'
import type { Keuringsuitslag } from './keuring.ts'
import type { Poort } from './poort.ts'

const VERZEKERDE = /^Verzekerde\[(\d+)\]/
const TOTAAL = 'Overzicht/TotaalDeclaratiebedragInclBtw'

/** Amounts granted in a refused message, by class of the answer: all zero. */
const NUL: Readonly<Record<string, readonly string[]>> = {
  debetPrestatie: [
    'berekendBedragVerzekeraarInclBtw',
    'toegekendBedragInclBtwFinancieel',
    'toegekendBedragInclBtwNietFinancieel',
  ],
  creditPrestatie: ['toegekendCreditBedragInclBtwFinancieel', 'toegekendCreditBedragInclBtwNietFinancieel'],
}

/**
 * Builds the GDS802 with which the gate refuses a whole message (domain/gds801.md §2): sender role 6 without sender,
 * to the sender of the declaration, nothing granted. Header, DeclaratieContext and Overzicht come back whole; of the
 * insured only those on whom something is reported, so the message is gone through once more: hand over every
 * insured again, in order. With only findings on the head that second round is not needed (`klaar`).
 */
export class RetourBouwer {
  /** True when no insured has to be handed over. */
  readonly klaar: boolean
  private readonly bericht: terug.Bericht
  private readonly meldingen: ReadonlyMap<string, readonly Melding[]>
  private readonly betrokken: ReadonlySet<number>
  private readonly poort: Poort
  private nummer = 0

  constructor(poort: Poort, { kop, meldingen }: Keuringsuitslag) {
    this.poort = poort
    const zichtbaar = meldingen.filter(({ ernst, onderdrukt }) => ernst === 'afkeur' && !onderdrukt)
    this.meldingen = Map.groupBy(zichtbaar, ({ pad }) => pad)
    this.betrokken = new Set(zichtbaar.flatMap(({ pad }) => verzekerdeIn(pad)))
    this.klaar = this.betrokken.size === 0
    this.bericht = this.bouwKop(kop)
  }

  private bouwKop(kop: Bericht | null): terug.Bericht {
    const { nieuw } = this.poort.terug
    const { header, declaratieContext, overzicht } = kop ?? {}
    if (!header || !declaratieContext || !overzicht) throw new RangeError('a message without a head has no answer')
    const heel = <T>(bron: object, pad: string): T =>
      echo(bron as LosRecord, pad, this.meldingen, nieuw, true) as unknown as T
    const deel = <T>(bron: object | null, pad: string): T | null => (bron === null ? null : heel(bron, pad))
    const context = heel<terug.DeclaratieContext>(declaratieContext, 'DeclaratieContext')
    context.declarant = deel(declaratieContext.declarant, 'DeclaratieContext/Declarant')
    context.zorgaanbieder = deel(declaratieContext.zorgaanbieder, 'DeclaratieContext/Zorgaanbieder')
    const opTotaal = [...(this.meldingen.get('Overzicht') ?? []), ...(this.meldingen.get(TOTAAL) ?? [])]
    return nieuw('Bericht', {
      header: Object.assign(heel<terug.Header>(header, 'Header'), {
        berichtcode: '574',
        verzender: null,
        verzenderRol: ROL_VECOZO,
        ontvanger: header.verzender,
        ontvangerRol: header.verzenderRol,
        verzenddatum: this.poort.vandaag,
      }),
      declaratieContext: context,
      overzicht: nieuw('Overzicht', {
        totaalDeclaratiebedragInclBtw: deel<terug.Totaalbedrag>(overzicht.totaalDeclaratiebedragInclBtw, TOTAAL),
        totaalToegekendBedragInclBtwFinancieel: nieuw('Totaalbedrag', { bedrag: 0, debetCreditCode: 'D' }),
        totaalToegekendBedragInclBtwNietFinancieel: nieuw('Totaalbedrag', { bedrag: 0, debetCreditCode: 'D' }),
        feedback: feedbackOp(opTotaal, nieuw),
      }),
    })
  }

  verzekerde(verzekerde: Verzekerde): void {
    this.nummer += 1
    if (!this.betrokken.has(this.nummer)) return
    const pad = `Verzekerde[${this.nummer}]`
    const { nieuw } = this.poort.terug
    const record = echo(verzekerde as unknown as LosRecord, pad, this.meldingen, nieuw, true) as LosRecord
    for (const prestatie of record.prestatie as LosRecord[]) zetOpNul(prestatie)
    this.bericht.verzekerde.push(record as unknown as terug.Verzekerde)
  }

  slot(): terug.Bericht {
    return this.bericht
  }
}

const verzekerdeIn = (pad: string): readonly number[] => {
  const nummer = VERZEKERDE.exec(pad)?.[1]
  return nummer === undefined ? [] : [Number(nummer)]
}

function zetOpNul(prestatie: LosRecord): void {
  for (const [klasse, bedragen] of Object.entries(NUL)) {
    const regel = prestatie[klasse] as LosRecord | null
    if (regel !== null) for (const bedrag of bedragen) regel[bedrag] = 0
  }
}
