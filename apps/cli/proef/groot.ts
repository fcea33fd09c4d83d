import { schrijfGrootBericht } from './groot-bericht.ts'
import { klein, maakKlein } from './klein-op-schijf.ts'
import type { maakWerkplaats } from './werkplaats.ts'

/** Makes a declared month of one contact into long messages, `naam`.xml, of about so many bytes. */
export async function maakGroot(plaats: ReturnType<typeof maakWerkplaats>) {
  const { pad, lees, zorgketen } = plaats
  maakKlein(plaats, [klein.registratie('r1', 'ggz')])
  await zorgketen('derive', pad('r.ndjson'), '--stam', pad('stam.json'), '--uit', pad('p.ndjson'))
  await zorgketen(...klein.declare(pad))
  const bron = lees('dossiers/0101/B202303-0001.gds801.xml')
  return (naam: string, bytes: number, laatste?: (verzekerde: string) => string): string => {
    const bestand = pad(`${naam}.xml`)
    schrijfGrootBericht(bestand, bron, bytes, laatste)
    return bestand
  }
}

/** An unknown code in the last insured: the gate refuses, with code 9361 (RC028, gds801-rules.json). */
export const geweigerd = (verzekerde: string): string => verzekerde.replace('<InformatieCode>01', '<InformatieCode>09')

/** A day that does not exist in the last insured: the structure is wrong. */
export const onleesbaar = (verzekerde: string): string =>
  verzekerde.replace('<Begindatum>2023-03', '<Begindatum>2023-13')
