import type { Declaratie } from '@zorgketen/declaratie'
import { XMLBuilder } from 'fast-xml-parser'
import { toObject } from './to-object.ts'

const NAAMRUIMTE = 'http://ei.vektis.nl/declaratiebericht573'
const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: false })

/** fast-xml-parser's XMLBuilder on an object of the whole message. */
export function writeByBuilder(declaratie: Declaratie): Uint8Array {
  const xml = builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    Bericht: {
      '@xmlns': NAAMRUIMTE,
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': `${NAAMRUIMTE} gds801_573.xsd`,
      ...toObject(declaratie),
    },
  })
  return Buffer.from(xml, 'utf8')
}
