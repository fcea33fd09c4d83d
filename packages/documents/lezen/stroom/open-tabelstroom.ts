import { type Opmerking, opmerking } from '../../fout/opmerking.ts'
import { Tabelweigering } from '../../fout/tabelweigering.ts'
import { composeRij, isEmpty } from '../compose-tabel.ts'
import { findScheiding, type Scheiding } from '../csv/find-scheiding.ts'
import { refuseMarkup, SEP } from '../csv/read-csv.ts'
import { DUBBEL } from '../decode-tekst.ts'
import type { Codering, GelezenRij } from '../gelezen-tabel.ts'
import { MAX_BYTES } from '../grenzen.ts'
import { readTabel, withNaam } from '../read-tabel.ts'
import { recogniseSoort } from '../recognise-soort.ts'
import { findCodering, readBegin } from './find-codering.ts'
import { meetTabel } from './meet-tabel.ts'
import { LEEG_TEKSTBEELD, readTekst, type Tekstbeeld } from './read-tekst.ts'
import { BLOK, splitRijen } from './split-rijen.ts'
import type { Bytes, GelezenStroom } from './tabelstroom.ts'

/** Characters in which the separator is looked for. */
const PROEF = 1024 * 1024

/**
 * Opens a table that need not fit in memory: CSV is looked through once and read a part at a time, with the same outcome
 * as `readTabel`, `maat` characters at a time; an Excel workbook is read whole, within the limits of `readTabel`. Throws `Tabelweigering`.
 */
export async function openTabelstroom(bytes: Bytes, bestandsnaam: string, maat = BLOK): Promise<GelezenStroom> {
  const begin = await readBegin(bytes, 8192)
  if (recogniseSoort(begin) === 'zip') return fromWerkmap(bytes, bestandsnaam)
  const codering = await findCodering(bytes)
  const beeld: Tekstbeeld = { ...LEEG_TEKSTBEELD }
  const schade = new Schade()
  const { sep, scheiding } = await openCsv(bytes, codering)
  const inhoud = (naar: Tekstbeeld, kijk: (blok: string) => void): AsyncIterable<string> =>
    behead(readTekst(bytes, codering, naar), sep, kijk)
  const gemeten = await meetTabel(
    splitRijen(
      inhoud(beeld, (blok) => schade.kijk(blok)),
      scheiding,
      maat,
    ),
  )
  return withNaam(
    {
      soort: 'csv',
      codering,
      scheiding,
      koppen: gemeten.kolommen.map(({ kop }) => kop),
      aantal: gemeten.aantal,
      opmerkingen: [
        ...codeNotes(codering),
        ...(beeld.einde ? [opmerking('einde-bestand-teken')] : []),
        ...schade.opmerkingen,
        ...lineNotes(beeld),
        ...(sep === '' ? [] : [opmerking('sep-regel')]),
        ...gemeten.inVeld,
        ...gemeten.opmerkingen,
      ],
      rijen: () =>
        readRijen(
          splitRijen(
            inhoud({ ...LEEG_TEKSTBEELD }, () => undefined),
            scheiding,
            maat,
          ),
          gemeten,
        ),
    },
    bestandsnaam,
  )
}

async function* readRijen(
  delen: AsyncIterable<readonly (readonly string[])[]>,
  { tot, kolommen }: Pick<Awaited<ReturnType<typeof meetTabel>>, 'tot' | 'kolommen'>,
): AsyncIterable<readonly GelezenRij[]> {
  let regel = 0
  for await (const deel of delen) {
    const rijen: GelezenRij[] = []
    for (const rij of deel) {
      regel += 1
      if (regel > tot && !isEmpty(rij)) rijen.push(composeRij(rij, regel, kolommen))
    }
    yield rijen
  }
}

/** The line by which Excel names the separator, and the separator. Throws `Tabelweigering` when there is none. */
async function openCsv(
  bytes: Bytes,
  codering: Codering,
): Promise<{ readonly sep: string; readonly scheiding: Scheiding }> {
  let tekst = ''
  for await (const blok of readTekst(bytes, codering, { ...LEEG_TEKSTBEELD })) {
    tekst += blok
    if (tekst.length >= PROEF && tekst.trim() !== '') break
  }
  refuseMarkup(tekst)
  const sep = SEP.exec(tekst)
  const inhoud = sep === null ? tekst : tekst.slice(sep[0].length)
  if (inhoud.trim() === '') throw new Tabelweigering('bestand-leeg')
  const scheiding = (sep?.[1] as Scheiding | undefined) ?? findScheiding(inhoud)
  if (scheiding === null) throw new Tabelweigering('geen-scheidingsteken')
  return { sep: sep?.[0] ?? '', scheiding }
}

/** The text without what stands before the table. */
async function* behead(tekst: AsyncIterable<string>, kop: string, kijk: (blok: string) => void): AsyncIterable<string> {
  let nog = kop.length
  for await (const blok of tekst) {
    kijk(blok)
    const zonder = blok.slice(nog)
    nog = Math.max(0, nog - blok.length)
    yield zonder
  }
}

/** Signs that the text was damaged before it came here, with the row of the first. */
class Schade {
  private regel = 1
  private staart = ''
  private dubbel: number | null = null
  private vervangen: number | null = null

  kijk(blok: string): void {
    const tekst = this.staart + blok
    this.dubbel ??= this.rowOf(tekst, DUBBEL)
    this.vervangen ??= this.rowOf(tekst, /\ufffd/)
    this.staart = tekst.slice(-1) === '\n' ? '' : tekst.slice(-1)
    this.regel += tekst.match(/\n/g)?.length ?? 0
  }

  get opmerkingen(): readonly Opmerking[] {
    return [
      ...(this.dubbel === null ? [] : [opmerking('dubbel-gecodeerd', this.dubbel)]),
      ...(this.vervangen === null ? [] : [opmerking('vervangingsteken', this.vervangen)]),
    ]
  }

  private rowOf(tekst: string, patroon: RegExp): number | null {
    const op = tekst.search(patroon)
    return op < 0 ? null : this.regel + (tekst.slice(0, op).match(/\n/g)?.length ?? 0)
  }
}

function codeNotes(codering: Codering): readonly Opmerking[] {
  const bom = opmerking('bom-verwijderd')
  if (codering === 'utf-8-bom') return [bom]
  if (codering === 'utf-16le' || codering === 'utf-16be') return [opmerking('utf-16'), bom]
  return codering === 'windows-1252' ? [opmerking('windows-1252')] : []
}

/** Excel writes CRLF between rows and LF inside a cell, so only a lone CR beside others is odd. */
function lineNotes({ crlf, cr, lf }: Tekstbeeld): readonly Opmerking[] {
  if (cr === 0) return []
  return [opmerking(crlf + lf > 0 ? 'regeleinden-gemengd' : 'regeleinden-cr')]
}

async function fromWerkmap(bytes: Bytes, bestandsnaam: string): Promise<GelezenStroom> {
  const { rijen, ...tabel } = await readTabel(await readAll(bytes), bestandsnaam)
  return {
    ...tabel,
    aantal: rijen.length,
    rijen: async function* () {
      yield rijen
    },
  }
}

async function readAll(bytes: Bytes): Promise<Uint8Array> {
  const blokken: Uint8Array[] = []
  let lengte = 0
  for await (const blok of bytes()) {
    lengte += blok.length
    if (lengte > MAX_BYTES) throw new Tabelweigering('bestand-te-groot')
    blokken.push(blok.slice())
  }
  const alles = new Uint8Array(lengte)
  let op = 0
  for (const blok of blokken) {
    alles.set(blok, op)
    op += blok.length
  }
  return alles
}
