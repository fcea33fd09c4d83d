import { closeSync, openSync, writeSync } from 'node:fs'

const BEGIN = '<Verzekerde>'
const EINDE = '</Verzekerde>'

/**
 * Writes a long message: the one insured of a message over and over, each line with a reference of its own, and the
 * total that goes with it. `laatste` edits the text of the last insured. Gives the number of insured.
 */
export function schrijfGrootBericht(
  bestand: string,
  bron: string,
  bytes: number,
  laatste: (verzekerde: string) => string = (verzekerde) => verzekerde,
): number {
  const van = bron.indexOf(BEGIN)
  const tot = bron.indexOf(EINDE) + EINDE.length
  const blok = bron.slice(van, tot)
  const aantal = Math.ceil(bytes / blok.length)
  const centen = Number(/<DeclaratieBedragInclBtw>(\d+)\.(\d\d)</.exec(blok)?.slice(1).join(''))
  const totaal = String(centen * aantal)
  const kop = bron.slice(0, van).replace(/<Bedrag>[\d.]+/, `<Bedrag>${totaal.slice(0, -2)}.${totaal.slice(-2)}`)
  const fd = openSync(bestand, 'w')
  let portie = kop
  for (let i = 1; i <= aantal; i += 1) {
    const eigen = blok.replace(/R\d{12}/, `R${String(i).padStart(12, '0')}`)
    portie += i === aantal ? laatste(eigen) : eigen
    if (portie.length < 1_000_000) continue
    writeSync(fd, portie)
    portie = ''
  }
  writeSync(fd, portie + bron.slice(tot))
  closeSync(fd)
  return aantal
}
