import { describe, expect, it } from 'vitest'
import { codecVan } from '../proef/layouts.ts'
import { voorbeeldBericht, voorbeeldXml } from '../proef/voorbeeld.ts'
import { zonderPlaats } from '../proef/zonder-plaats.ts'

const codec = codecVan('gds801')
const goed = voorbeeldXml()
const verwacht = zonderPlaats(voorbeeldBericht())
const naamruimte = 'http://ei.vektis.nl/declaratiebericht573'

/** Forms of XML that say the same as the example. */
const vormen: Record<string, string | Buffer> = {
  'as written': goed,
  'with a byte order mark': `\ufeff${goed}`,
  'without declaration': goed.slice(goed.indexOf('<Bericht')),
  'with CRLF and indentation': goed.replaceAll('><', '>\r\n\t <'),
  'with a prefix': metPrefix('ns1'),
  'with a prefix and nothing else on the root': metPrefix('d').replace(
    / xmlns:xsi="[^"]*" xsi:schemaLocation="[^"]*"/,
    '',
  ),
  'with a prefix the scanner is not generated for': metPrefix('é'),
  'with single quotes': goed.replaceAll('"', "'"),
  'with comments everywhere': goed.replaceAll('><', '><!-- <Aantal>9</Aantal> </Verzekerde> --><'),
  'with a comment inside a value': goed.replace('>MSG-1<', '>MSG<!-- x -->-1<'),
  'with processing instructions': goed.replaceAll('<Prestatie>', '<?iets <a> ?><Prestatie>'),
  'with CDATA': goed.replace('>MSG-1<', '><![CDATA[MSG]]>-<![CDATA[1]]><'),
  'with character references': goed.replace('>MSG-1<', '>&#77;&#x53;&#x47;-1<').replace('>F-1<', '>F&#45;1<'),
  'with white space in tags': goed.replace('<Aantal>', '<Aantal >').replaceAll('</Verzekerde>', '</Verzekerde\n>'),
  'with white space around values that are no text': goed
    .replace('>2022-02-10<', '> 2022-02-10\n<')
    .replace('<Aantal>1<', '<Aantal> 1 <'),
  'with the namespace said again': goed.replaceAll('<Prestatie>', `<Prestatie xmlns="${naamruimte}">`),
  'with the namespace under a second prefix': goed
    .replace('<Verzekerde>', `<n:Verzekerde xmlns:n="${naamruimte}">`)
    .replace('</Verzekerde>', '</n:Verzekerde>'),
  'in another order where the order is not known': goed
    .replace(/(<Aantal>.*?<\/Aantal>)(<TariefInclBtw>.*?<\/TariefInclBtw>)/, '$2$1')
    .replace(/(<AanvullendePrestatiegegevens>.*?<\/AanvullendePrestatiegegevens>)(.*)/, '$1$2'),
  'with the children first': goed.replace(
    /<DebetPrestatie>(.*?)(<Zorgaanbieder>.*<\/AanvullendePrestatiegegevens>)<\/DebetPrestatie>/,
    '<DebetPrestatie>$2$1</DebetPrestatie>',
  ),
  'with space after the end': `${goed}\n\n<!-- klaar -->\n`,
}

function metPrefix(prefix: string): string {
  return goed.replaceAll(/<(\/?)(?=[A-Z])/g, `<$1${prefix}:`).replace('xmlns=', `xmlns:${prefix}=`)
}

describe('forms of XML that say the same', () => {
  it.each(Object.keys(vormen))('%s', (naam) => {
    const xml = vormen[naam] as string
    if (naam !== 'as written') expect(xml).not.toBe(goed)
    const gelezen = codec.read(Buffer.from(xml))
    expect(gelezen.bevindingen).toEqual([])
    expect(gelezen.volledig).toBe(true)
    expect(zonderPlaats(gelezen.bericht)).toEqual(verwacht)
  })

  it('has the text of entities, with line ends as one line feed', () => {
    const xml = goed.replace('>MSG-1<', '>a&amp;b &lt;c&gt; &quot;&apos; é\r\n€<')
    expect(codec.read(Buffer.from(xml)).bericht).toMatchObject({ header: { referentienummer: 'a&b <c> "\' é\n€' } })
  })
})

const nietGelezen = codec.nieuw('Bericht')

describe('byte ranges', () => {
  it('cut the element out of the message', () => {
    const bytes = Buffer.from(goed.replace('>MSG-1<', '>é<'))
    const { bericht } = codec.read(bytes)
    const uit = (record: unknown): string => {
      const { van, tot } = record as { van: number; tot: number }
      return bytes.subarray(van, tot).toString('utf8')
    }
    const [verzekerde] = (bericht ?? nietGelezen).verzekerde as { prestatie: { debetPrestatie: unknown }[] }[]
    expect(uit(verzekerde)).toMatch(/^<Verzekerde>.*<\/Verzekerde>$/)
    expect(uit(verzekerde?.prestatie[0]?.debetPrestatie)).toMatch(/^<DebetPrestatie>.*<\/DebetPrestatie>$/)
    expect(uit(bericht?.header)).toMatch(/^<Header>.*é.*<\/Header>$/)
    expect(uit(bericht)).toMatch(/^<Bericht [\s\S]*<\/Bericht>$/)
  })
})

describe('what the structure does not know', () => {
  it('is kept with its place and its bytes', () => {
    const vreemd = '<Vreemd a="1"><b>é</b></Vreemd>'
    const { bericht } = codec.read(Buffer.from(goed.replace('<Aantal>', `${vreemd}<Aantal>`)))
    expect(bericht).toMatchObject({
      verzekerde: [
        {
          prestatie: [
            {
              debetPrestatie: {
                aantal: 1,
                extra: [{ naam: 'Vreemd', pad: 'Verzekerde[1]/Prestatie[1]/DebetPrestatie/Vreemd', ruw: vreemd }],
              },
            },
            {},
          ],
        },
      ],
    })
  })

  it('is no finding in a class of which no source shows all elements', () => {
    const xml = goed.replace('</CreditPrestatie>', '<Iets>1</Iets></CreditPrestatie>')
    const gelezen = codec.read(Buffer.from(xml))
    expect(gelezen.bevindingen).toEqual([])
    expect(gelezen.bericht).toMatchObject({
      verzekerde: [{ prestatie: [{}, { creditPrestatie: { extra: [{ ruw: '<Iets>1</Iets>' }] } }] }],
    })
  })

  it('keeps the first of a repeated element and the repetition beside it', () => {
    const xml = goed.replace('<Aantal>1</Aantal>', '<Aantal>1</Aantal><Aantal>2</Aantal>')
    expect(codec.read(Buffer.from(xml)).bericht).toMatchObject({
      verzekerde: [
        { prestatie: [{ debetPrestatie: { aantal: 1, extra: [{ naam: 'Aantal', ruw: '<Aantal>2</Aantal>' }] } }, {}] },
      ],
    })
  })
})

describe('a reader inside a reader', () => {
  it('does not disturb it: the scanner is shared, its state is not', () => {
    const [een] = goed.match(/<Verzekerde>.*<\/Verzekerde>/) ?? ['']
    const drie = Buffer.from(goed.replace(een, een.repeat(3)))
    const nummers: unknown[] = []
    const lezer = codec.open({
      eenheid(e) {
        nummers.push(e.verzekerdennummer)
        expect(codec.read(Buffer.from(goed.replace('1234567', '7654321'))).bericht).toMatchObject({
          verzekerde: [{ verzekerdennummer: '7654321' }],
        })
      },
    })
    lezer.write(drie)
    expect(lezer.end()).toMatchObject({ volledig: true, eenheden: 3, bevindingen: [] })
    expect(nummers).toEqual(['1234567', '1234567', '1234567'])
  })
})
