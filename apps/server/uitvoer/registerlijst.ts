import { beschrijvingVan, type DocumentVan, type RegisterNaam, zoekvraagVan } from '@zorgketen/usecases'
import { formatBsn } from '@zorgketen/values'
import { kastlijst, kop, type Lijst, readAll, type Uitvoerkolom } from './lijst.ts'

/** A register as its list shows it, with the key in front. A BSN is masked unless it was asked for. */
export const registerlijst = <N extends RegisterNaam>(register: N): Lijst =>
  kastlijst<DocumentVan<N>>(async (kast, { filter, vandaag, metBsn }) => {
    const { schema, id, kolommen } = beschrijvingVan(register)
    const vraag = zoekvraagVan(filter.zoek ?? '')
    const { rijen, totaal } = await readAll((pagina) => kast.registers.zoek(register, vraag, pagina))
    const sleutel: Uitvoerkolom<DocumentVan<N>> = { kop: kop('Sleutel', 'Key'), soort: 'code', waarde: id }
    const rest = kolommen
      .filter((kolom) => kolom.sleutel !== 'id')
      .map((kolom): Uitvoerkolom<DocumentVan<N>> => {
        const heel = metBsn && kolom.sleutel === 'bsn'
        const waarde = (document: DocumentVan<N>) => (heel ? wholeBsn(document) : kolom.waarde(document, vandaag))
        return { kop: kolom.naam, soort: 'code', waarde }
      })
    return { kolommen: [sleutel, ...rest], rijen: rijen.map(({ inhoud }) => schema.parse(inhoud)), totaal }
  })

function wholeBsn(document: unknown): string | null {
  const { bsn } = document as Partial<DocumentVan<'patient'>>
  return bsn === undefined || bsn === null ? null : formatBsn(bsn)
}
