import { crc32, deflateRawSync } from 'node:zlib'

/** A zip made by hand (PKWARE APPNOTE), so that workbooks of the tests do not come from the code under test. */
export function makeZip(delen: Readonly<Record<string, string>>, methode: 0 | 8 = 8): Uint8Array {
  const lokaal: Buffer[] = []
  const lijst: Buffer[] = []
  let plek = 0
  for (const [naam, tekst] of Object.entries(delen)) {
    const inhoud = Buffer.from(tekst)
    const ingepakt = methode === 0 ? inhoud : deflateRawSync(inhoud)
    const velden = Buffer.alloc(26)
    velden.writeUInt16LE(20, 0)
    velden.writeUInt16LE(methode, 4)
    velden.writeUInt32LE(crc32(inhoud), 10)
    velden.writeUInt32LE(ingepakt.length, 14)
    velden.writeUInt32LE(inhoud.length, 18)
    velden.writeUInt16LE(naam.length, 22)
    lokaal.push(Buffer.from('PK\u0003\u0004'), velden, Buffer.from(naam), ingepakt)
    const staart = Buffer.alloc(14)
    staart.writeUInt32LE(plek, 10)
    lijst.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), velden, staart, Buffer.from(naam))
    plek += 30 + naam.length + ingepakt.length
  }
  const map = Buffer.concat(lijst)
  const einde = Buffer.alloc(18)
  einde.writeUInt16LE(Object.keys(delen).length, 4)
  einde.writeUInt16LE(Object.keys(delen).length, 6)
  einde.writeUInt32LE(map.length, 8)
  einde.writeUInt32LE(plek, 12)
  return new Uint8Array(Buffer.concat([...lokaal, map, Buffer.from('PK\u0005\u0006'), einde]))
}

const NS = 'http://schemas.openxmlformats.org'

/** The least that is a workbook: one sheet with these rows of XML. */
export const makeWerkmap = (rijen: string): Uint8Array => makeBladen({ Blad1: rijen })

/** The least that is a workbook of more sheets: rows of XML by the name of the sheet. */
export function makeBladen(bladen: Readonly<Record<string, string>>): Uint8Array {
  const alle = Object.entries(bladen).map(([naam, rijen], n) => ({ naam, rijen, nr: n + 1 }))
  const sheets = alle.map(({ naam, nr }) => `<sheet name="${naam}" sheetId="${nr}" r:id="rId${nr}"/>`).join('')
  const relaties = alle.map(
    ({ nr }) =>
      `<Relationship Id="rId${nr}" Type="${NS}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${nr}.xml"/>`,
  )
  return makeZip({
    '[Content_Types].xml': `<Types xmlns="${NS}/package/2006/content-types"/>`,
    'xl/workbook.xml':
      `<workbook xmlns="${NS}/spreadsheetml/2006/main" xmlns:r="${NS}/officeDocument/2006/relationships">` +
      `<sheets>${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${NS}/package/2006/relationships">${relaties.join('')}</Relationships>`,
    ...Object.fromEntries(
      alle.map(({ nr, rijen }) => [
        `xl/worksheets/sheet${nr}.xml`,
        `<worksheet xmlns="${NS}/spreadsheetml/2006/main"><sheetData>${rijen}</sheetData></worksheet>`,
      ]),
    ),
  })
}
