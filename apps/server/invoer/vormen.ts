import { z } from '@hono/zod-openapi'
import type { Herstelgroep, Invoervoorstel, Registratievoorbeeld } from '@zorgketen/usecases'
import { tekst } from '../vormen/tekst.ts'
import type { Gelezenbestand, Geopendbestand } from './lees-bestand.ts'

/** Parts of long lists that are shown; the counts are always of the whole. */
const REGELS = 300
const FOUTEN = 1000

const verschil = z.object({ veld: z.string(), naam: tekst, oud: z.string().nullable(), nieuw: z.string().nullable() })
const opmerking = z.object({ code: z.string(), tekst, rij: z.int().nullable() })
const telling = z.object({ tekst, kolom: z.string(), aantal: z.int(), rij: z.int() })

const fout = z.object({
  rij: z.int(),
  kolom: z.string().nullable(),
  wat: tekst,
  verwacht: tekst,
  doe: tekst,
  voorstellen: z.array(z.string()),
})

/** A page of what is wrong with a file; `totaal` counts those that were kept. */
export const foutenblad = z.object({ rijen: z.array(fout), totaal: z.int() }).openapi('Invoerfouten')

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
    fouten: z.array(fout),
    totaalFouten: z.int(),
  })
  .openapi('Invoervoorbeeld')

export type Voorbeeld = z.input<typeof voorbeeld>

export function toVoorbeeld(
  { tabel, invoer }: Gelezenbestand,
  naam: string,
  { kolommen, nietHerkend, regels, fouten, hersteld, dubbeleRijen }: Invoervoorstel,
): Voorbeeld {
  const tel = (soort: string): number => regels.filter((regel) => regel.soort === soort).length
  return {
    ...toBestand({ tabel, invoer }, naam, tabel.rijen.length),
    kolommen: toKolommen(kolommen),
    nietHerkend: [...nietHerkend],
    tellingen: {
      nieuw: tel('nieuw'),
      gewijzigd: tel('gewijzigd'),
      ongewijzigd: tel('ongewijzigd'),
      fouten: faultyRows(fouten),
      dubbeleRijen,
      hersteld: hersteld.length,
    },
    regels: toRegels(regels),
    hersteld: groupHersteld(hersteld),
    fouten: toFouten(fouten.slice(0, FOUTEN)),
    totaalFouten: fouten.length,
  }
}

/** The preview of registrations, with all faults that were kept: the page shows the first, the rest is asked for. */
export function toRegistratievoorbeeld(
  bestand: Geopendbestand,
  naam: string,
  { kolommen, nietHerkend, rijen, tellingen, regels, fouten, totaalFouten, hersteld }: Registratievoorbeeld,
): Voorbeeld {
  return {
    ...toBestand(bestand, naam, rijen),
    kolommen: toKolommen(kolommen),
    nietHerkend: [...nietHerkend],
    tellingen,
    regels: toRegels(regels),
    hersteld: [...hersteld],
    fouten: toFouten(fouten),
    totaalFouten,
  }
}

/** The same with the first faults only. */
export const beknopt = (heel: Voorbeeld): Voorbeeld => ({ ...heel, fouten: heel.fouten.slice(0, FOUTEN) })

const toBestand = (
  { tabel, invoer }: Gelezenbestand | Geopendbestand,
  naam: string,
  rijen: number,
): Pick<Voorbeeld, 'bestand' | 'opmerkingen'> => ({
  bestand: {
    naam,
    soort: tabel?.soort ?? 'ndjson',
    codering: tabel?.codering ?? null,
    scheiding: tabel?.scheiding ?? null,
    rijen,
    koppen: [...(tabel?.koppen ?? [])],
    vingerafdruk: invoer.vingerafdruk,
  },
  opmerkingen: (tabel?.opmerkingen ?? []).map(({ code, tekst: wat, regel }) => ({ code, tekst: wat, rij: regel })),
})

const toKolommen = (kolommen: Invoervoorstel['kolommen']): Voorbeeld['kolommen'] =>
  kolommen.map(({ schade, ...kolom }) => ({
    ...kolom,
    letOp: schade.flatMap(({ aard, tekst: wat }) => (aard === 'let op' ? [wat] : [])),
  }))

const toRegels = (regels: Invoervoorstel['regels']): Voorbeeld['regels'] =>
  regels
    .flatMap(({ soort, id, label, rijen, verschillen }) =>
      soort === 'ongewijzigd' ? [] : [{ soort, id, label, rijen: [...rijen], verschillen: [...verschillen] }],
    )
    .slice(0, REGELS)

const toFouten = (fouten: Invoervoorstel['fouten']): Voorbeeld['fouten'] =>
  fouten.map(({ voorstellen, ...fout }) => ({ ...fout, voorstellen: [...voorstellen] }))

const faultyRows = (fouten: Invoervoorstel['fouten']): number =>
  new Set(fouten.flatMap(({ rij }) => (rij === 0 ? [] : [rij]))).size

function groupHersteld(hersteld: Invoervoorstel['hersteld']): Herstelgroep[] {
  const groepen = new Map<string, z.input<typeof telling>>()
  for (const { kolom, tekst: wat, rij } of hersteld) {
    const sleutel = `${kolom} ${wat.nl}`
    const groep = groepen.get(sleutel)
    if (groep === undefined) groepen.set(sleutel, { kolom, tekst: wat, aantal: 1, rij })
    else groep.aantal += 1
  }
  return [...groepen.values()]
}
