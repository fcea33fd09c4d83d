import { z } from '@hono/zod-openapi'
import type { Invoervoorstel } from '@zorgketen/usecases'
import { tekst } from '../vormen/tekst.ts'
import type { Gelezenbestand } from './lees-bestand.ts'

/** Parts of long lists that are shown; the counts are always of the whole. */
const REGELS = 300
const FOUTEN = 1000

const verschil = z.object({ veld: z.string(), naam: tekst, oud: z.string().nullable(), nieuw: z.string().nullable() })
const opmerking = z.object({ code: z.string(), tekst, rij: z.int().nullable() })
const telling = z.object({ tekst, kolom: z.string(), aantal: z.int(), rij: z.int() })

/** What an import would do. */
export const voorbeeld = z
  .object({
    bestand: z.object({
      naam: z.string(),
      soort: z.enum(['csv', 'xlsx', 'ndjson']),
      codering: z.string().nullable(),
      scheiding: z.string().nullable(),
      rijen: z.int(),
      koppen: z.array(z.string()),
      vingerafdruk: z.string(),
    }),
    opmerkingen: z.array(opmerking),
    kolommen: z.array(
      z.object({
        sleutel: z.string(),
        naam: tekst,
        uitleg: tekst,
        verplicht: z.enum(['altijd', 'nieuw', 'nee']),
        kop: z.string().nullable(),
        zekerheid: z.enum(['zeker', 'waarschijnlijk']).nullable(),
        letOp: z.array(tekst),
      }),
    ),
    nietHerkend: z.array(z.string()),
    tellingen: z.object({
      nieuw: z.int(),
      gewijzigd: z.int(),
      ongewijzigd: z.int(),
      /** Rows that will not be taken in. */
      fouten: z.int(),
      dubbeleRijen: z.int(),
      hersteld: z.int(),
    }),
    /** What would be new or change, the first of them. */
    regels: z.array(
      z.object({
        soort: z.enum(['nieuw', 'gewijzigd']),
        id: z.string(),
        label: z.string(),
        rijen: z.array(z.int()),
        verschillen: z.array(verschil),
      }),
    ),
    /** Cells that were mended, by column and what was done. */
    hersteld: z.array(telling),
    /** The first faults; `rij` 0 is the file as a whole. */
    fouten: z.array(
      z.object({
        rij: z.int(),
        kolom: z.string().nullable(),
        wat: tekst,
        verwacht: tekst,
        doe: tekst,
        voorstellen: z.array(z.string()),
      }),
    ),
    totaalFouten: z.int(),
  })
  .openapi('Invoervoorbeeld')

export function toVoorbeeld(
  { tabel, invoer }: Gelezenbestand,
  naam: string,
  { kolommen, nietHerkend, regels, fouten, hersteld, dubbeleRijen }: Invoervoorstel,
): z.input<typeof voorbeeld> {
  const tel = (soort: string): number => regels.filter((regel) => regel.soort === soort).length
  return {
    bestand: {
      naam,
      soort: tabel?.soort ?? 'ndjson',
      codering: tabel?.codering ?? null,
      scheiding: tabel?.scheiding ?? null,
      rijen: tabel === null ? regels.length + dubbeleRijen + faultyRows(fouten) : tabel.rijen.length,
      koppen: [...(tabel?.koppen ?? [])],
      vingerafdruk: invoer.vingerafdruk,
    },
    opmerkingen: (tabel?.opmerkingen ?? []).map(({ code, tekst: wat, regel }) => ({ code, tekst: wat, rij: regel })),
    kolommen: kolommen.map(({ schade, ...kolom }) => ({
      ...kolom,
      letOp: schade.flatMap(({ aard, tekst: wat }) => (aard === 'let op' ? [wat] : [])),
    })),
    nietHerkend: [...nietHerkend],
    tellingen: {
      nieuw: tel('nieuw'),
      gewijzigd: tel('gewijzigd'),
      ongewijzigd: tel('ongewijzigd'),
      fouten: faultyRows(fouten),
      dubbeleRijen,
      hersteld: hersteld.length,
    },
    regels: regels
      .flatMap(({ soort, id, label, rijen, verschillen }) =>
        soort === 'ongewijzigd' ? [] : [{ soort, id, label, rijen: [...rijen], verschillen: [...verschillen] }],
      )
      .slice(0, REGELS),
    hersteld: groupHersteld(hersteld),
    fouten: fouten.slice(0, FOUTEN).map(({ voorstellen, ...fout }) => ({ ...fout, voorstellen: [...voorstellen] })),
    totaalFouten: fouten.length,
  }
}

const faultyRows = (fouten: Invoervoorstel['fouten']): number =>
  new Set(fouten.flatMap(({ rij }) => (rij === 0 ? [] : [rij]))).size

function groupHersteld(hersteld: Invoervoorstel['hersteld']): z.input<typeof telling>[] {
  const groepen = new Map<string, z.input<typeof telling>>()
  for (const { kolom, tekst: wat, rij } of hersteld) {
    const sleutel = `${kolom} ${wat.nl}`
    const groep = groepen.get(sleutel)
    if (groep === undefined) groepen.set(sleutel, { kolom, tekst: wat, aantal: 1, rij })
    else groep.aantal += 1
  }
  return [...groepen.values()]
}
