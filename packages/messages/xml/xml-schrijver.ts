import type { Layout, XmlBinding } from '../layout.ts'
import type { AlgemeenRecord } from '../record.ts'
import type { KlassePlaats, Plaats, Structuur } from '../structuur.ts'
import { SchrijfFout, schrijfWaarde } from '../waarde/schrijf-waarde.ts'
import { buitenXml } from '../waarde/tekens.ts'

const teVervangen = /[&<>\r]/
const namen: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' }

/** Text of the message up to its first stream unit: declaration, root tag and the classes before the units. */
export function schrijfXmlKop(structuur: Structuur, bericht: AlgemeenRecord): string {
  const { layout, wortel, eenheid } = structuur
  const voor = wortel.plaatsen.slice(0, eenheid.index).map((p) => schrijfPlaats(p, bericht))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${wortelTag(layout)}\n${voor.join('')}`
}

/** Text of one stream unit. Units stand on a line each: a message can then be looked into with plain tools. */
export function schrijfXmlEenheid(structuur: Structuur, eenheid: AlgemeenRecord): string {
  return `${schrijfEen(structuur.eenheid, eenheid)}\n`
}

/** Text after the last stream unit. */
export function schrijfXmlSlot(structuur: Structuur, bericht: AlgemeenRecord): string {
  const { layout, wortel, eenheid } = structuur
  return `${wortel.plaatsen
    .slice(eenheid.index + 1)
    .map((p) => schrijfPlaats(p, bericht))
    .join('')}</${layout.wortel}>\n`
}

function wortelTag(layout: Layout): string {
  const { naamruimte, schemaLocatie } = layout.binding as XmlBinding
  const schema =
    schemaLocatie === null
      ? ''
      : ` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${schemaLocatie}"`
  return `<${layout.wortel} xmlns="${naamruimte}"${schema}>`
}

function schrijfPlaats(plaats: Plaats, record: AlgemeenRecord): string {
  const { element } = plaats
  const waarde = record[element.eigenschap]
  if (element.vorm === 'blad')
    return waarde === null
      ? ''
      : `<${element.naam}>${ontwijk(element.naam, schrijfWaarde(element, waarde))}</${element.naam}>`
  if (Array.isArray(waarde)) return waarde.map((w) => schrijfEen(plaats, w)).join('')
  return waarde === null ? '' : schrijfEen(plaats, waarde as AlgemeenRecord)
}

function schrijfEen(plaats: Plaats, record: AlgemeenRecord): string {
  const { naam } = plaats.element
  return `<${naam}>${inhoud(plaats.onder as KlassePlaats, record)}</${naam}>`
}

function inhoud(klasse: KlassePlaats, record: AlgemeenRecord): string {
  let tekst = ''
  for (const plaats of klasse.plaatsen) tekst += schrijfPlaats(plaats, record)
  return tekst
}

function ontwijk(naam: string, tekst: string): string {
  if (buitenXml.test(tekst)) throw new SchrijfFout(`${naam} bevat een teken dat XML niet kent. Verwijder het teken.`)
  return teVervangen.test(tekst) ? tekst.replace(/[&<>\r]/g, (c) => namen[c] as string) : tekst
}
