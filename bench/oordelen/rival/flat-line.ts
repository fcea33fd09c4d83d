import type { gds801 } from '@zorgketen/gds801'
import type { Referentie } from '@zorgketen/reference'
import { listConsults } from '../../bericht/consults.ts'
import { FZ_NIET_KLINISCH, MAAND } from '../../bericht/make-bericht.ts'
import { CONTRACTNUMMER } from '../../bericht/make-verzekerde.ts'

/** A line as a rule engine wants it: flat, with everything from header, registers and contract already looked up. */
export interface FlatLine {
  readonly referentie: string
  readonly verzenddatum: number
  readonly codelijst: string
  readonly informatiecode: string
  readonly begindatum: number
  readonly begintijd: number
  readonly eindtijd: number
  readonly aantal: number
  /** Amounts in cents. */
  readonly tarief: number
  readonly berekend: number
  readonly bedrag: number
  readonly titelBegin: number
  readonly contractnummer: string
  /** From the registers: the placement and the contract of this line. */
  readonly plaatsingVan: number
  /** A far day where the title has no end. */
  readonly plaatsingTot: number
  readonly contract: string
  readonly contractTarief: number
}

const OOIT = 1_000_000

/** `juist` is the message before anything was broken: what the registers hold. */
export function flatten(bericht: gds801.Bericht, juist: gds801.Bericht, referentie: Referentie): FlatLine[] {
  const tarieven = new Map(listConsults(referentie, FZ_NIET_KLINISCH, MAAND).map(({ code, tarief }) => [code, tarief]))
  const verzenddatum = bericht.header?.verzenddatum ?? 0
  return bericht.verzekerde.flatMap(({ prestatie }, k) => {
    const besluit = juist.verzekerde[k]?.prestatie[0]?.debetPrestatie?.aanvullendePrestatiegegevens?.plaatsingsbesluit
    return prestatie.flatMap(({ debetPrestatie: regel }) => {
      if (regel === null) return []
      const gegevens = regel.aanvullendePrestatiegegevens
      return [
        {
          referentie: regel.referentienummer ?? '',
          verzenddatum,
          codelijst: regel.prestatieCodelijstCode ?? '',
          informatiecode: regel.informatieCode ?? '',
          begindatum: regel.begindatum ?? 0,
          begintijd: regel.begintijd ?? 0,
          eindtijd: regel.eindtijd ?? 0,
          aantal: regel.aantal ?? 0,
          tarief: regel.tariefInclBtw ?? 0,
          berekend: regel.berekendBedragInclBtw ?? 0,
          bedrag: regel.declaratieBedragInclBtw ?? 0,
          titelBegin: gegevens?.plaatsingsbesluit?.begindatumForensischeZorgtitel ?? 0,
          contractnummer: gegevens?.contractnummer ?? '',
          plaatsingVan: besluit?.begindatumForensischeZorgtitel ?? 0,
          plaatsingTot: besluit?.einddatumForensischeZorgtitel ?? OOIT,
          contract: CONTRACTNUMMER,
          contractTarief: tarieven.get(regel.prestatiecode ?? '') ?? 0,
        },
      ]
    })
  })
}
