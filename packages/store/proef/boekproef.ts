import { type Boek, EMPTY_BOEK } from '@zorgketen/usecases'
import { type Bsn, cents, parseBsn, parseSkn, parseZtn, type Skn, type Ztn } from '@zorgketen/values'
import { agb, dag, must, uzovi } from './opslagproef.ts'

type EerdereRegel = Boek['regels'][number]

/** An invented number: the same letter gives the same one. */
export const ztn = (letter: string): Ztn => must(parseZtn(`${letter.repeat(8)}-0000-4000-8000-000000000000`))
export const BSN: Bsn = must(parseBsn('999990019'))
export const ANDER: Bsn = must(parseBsn('999990020'))
export const SKN: Skn = must(parseSkn('1000004'))

/** A line as a payer received it. Cents. */
export interface Boekproefregel {
  readonly op: string
  readonly nummer: Ztn | null
  readonly van: string
  readonly wie: { readonly bsn: Bsn } | { readonly skn: Skn } | null
  readonly bedrag?: number
  readonly stand?: EerdereRegel['stand']
  readonly toegekend?: number
  /** The reference of the line that this one takes back: a credit. */
  readonly neemtTerug?: string
  readonly diagnoses?: EerdereRegel['regel'] extends infer R
    ? R extends { readonly diagnoses: infer D }
      ? D
      : never
    : never
}

/** A book in which invoices came in, one after another; what is said of a line before it stays. */
export class Boekproef {
  boek: Boek = EMPTY_BOEK
  private nummer = 0

  /** Enters an invoice; gives the books before and after, the message and the references of the lines. */
  enter(declarant: string, regels: readonly Boekproefregel[]) {
    const factuur = this.boek.facturen.length + 1
    const factuurnummer = `F${declarant.slice(-2)}-${factuur}`
    const wie = agb(declarant)
    const referenties: string[] = []
    const erbij = regels.map((een): EerdereRegel => {
      this.nummer += 1
      const referentie = `R${declarant.slice(-2)}${String(this.nummer).padStart(10, '0')}`
      referenties.push(referentie)
      const stand = een.stand ?? 'toegekend'
      const bedrag = cents(een.bedrag ?? 10000)
      const kaal = {
        referentie,
        prestatie: null,
        verzekerde: {
          id: 'verzekerde',
          betaler: uzovi('0101'),
          bsn: een.wie !== null && 'bsn' in een.wie ? een.wie.bsn : null,
          skn: een.wie !== null && 'skn' in een.wie ? een.wie.skn : null,
          geboortedatum: null,
        },
        codelijst: '071',
        code: 'X0001',
        datum: dag(een.op),
        bedrag,
      }
      return {
        declarant: wie,
        factuurnummer,
        ontvangen: dag('2023-04-01'),
        stand,
        toegekend: cents(een.toegekend ?? (stand === 'toegekend' ? bedrag : 0)),
        regel:
          een.neemtTerug === undefined
            ? {
                ...kaal,
                soort: 'debet',
                begintijd: null,
                eindtijd: null,
                aantal: 1,
                tarief: bedrag,
                berekend: bedrag,
                herdeclaratie: null,
                informatiecode: '99',
                privacy: false,
                doorsturen: false,
                zorgtraject: een.nummer,
                startdatum: dag(een.van),
                plaatsing: null,
                contract: null,
                diagnoses: een.diagnoses ?? [],
                betrokkenen: [],
                verwijzing: null,
              }
            : { ...kaal, soort: 'credit', gerelateerd: een.neemtTerug },
      }
    })
    const terug = new Set(
      erbij.flatMap(({ regel, stand }) =>
        regel.soort === 'credit' && stand === 'toegekend' ? [regel.gerelateerd] : [],
      ),
    )
    const voor = this.boek
    const na: Boek = {
      ...voor,
      berichten: [...voor.berichten, `hash ${declarant} ${factuur}`],
      facturen: [...voor.facturen, { declarant: wie, factuurnummer, ontvangen: dag('2023-04-01') }],
      regels: [
        ...voor.regels.map((rij) =>
          terug.has(rij.regel.referentie) ? { ...rij, stand: 'gecrediteerd' as const } : rij,
        ),
        ...erbij,
      ],
    }
    this.boek = na
    return { declarant: wie, voor, na, bericht: `bericht ${declarant} ${factuur}`, referenties }
  }
}
