import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/**
 * Puts what the chain did beside the answer key, row by row, in `vergelijk/`: `sleutel.ndjson` and `uitkomst.ndjson`
 * are equal when every registration, line and message came out as the key says. It reads files only.
 */
type Row = Record<string, unknown>
const map = process.argv[2]
if (map === undefined) throw new Error('gebruik: outcome.ts MAP')
const lees = (...pad: string[]): string => readFileSync(join(map, ...pad), 'utf8')
const rows = (...pad: string[]): Row[] =>
  existsSync(join(map, ...pad))
    ? lees(...pad)
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Row)
    : []

// What the chain did.
interface Regel {
  readonly soort: 'debet' | 'credit'
  readonly referentie: string
  readonly prestatie: string
}
interface Staat {
  readonly regel: Regel
  readonly factuurnummer: string
  readonly stand: string
  readonly toegekend: string
}
interface Dossier {
  readonly declaraties: readonly { readonly factuurnummer: string; readonly regels: readonly Regel[] }[]
  readonly regels: readonly Staat[]
}
interface Melding {
  readonly oorsprong: readonly string[]
  readonly retourcode: string | null
}

const aanbieders = readdirSync(join(map, 'aanbieders')).sort()
const RONDES = [1, 2]
const perAgb = new Map(
  aanbieders.map((naam) => {
    const stam = JSON.parse(lees('aanbieders', naam, 'stamgegevens.json')) as { declarant: { agb: string } }
    return [stam.declarant.agb, naam] as const
  }),
)
const dossiersOf = (ronde: number, aanbieder: string): Map<string, Dossier> => {
  const werk = join('werk', `ronde-${ronde}`, aanbieder)
  const betalers = readdirSync(join(map, werk)).filter((naam) => /^\d{4}$/.test(naam))
  return new Map(betalers.map((naam) => [naam, JSON.parse(lees(werk, naam, 'dossier.json')) as Dossier]))
}
const cents = (euro: string): number => Math.round(Number(euro) * 100)

// What a payer said of a line, by line reference; references are unique per declarant, so the folder is part of the key.
const meldingenOf = (ronde: number): Map<string, readonly Melding[]> =>
  new Map(
    RONDES.filter((n) => n <= ronde)
      .flatMap((n) => rows('werk', `oordeel-${n}.ndjson`))
      .flatMap(({ retour, uitkomst, regels, meldingen: heel }) => {
        const aanbieder = perAgb.get(basename(String(retour)).slice(0, 8))
        return ((regels ?? []) as { referentie: string; meldingen: Melding[] }[]).map(
          ({ referentie, meldingen }) =>
            // A declaration that is refused as a whole is refused for what is wrong with it, not for its lines.
            [`${aanbieder} ${referentie}`, uitkomst === 'geweigerd' ? (heel as Melding[]) : meldingen] as const,
        )
      }),
  )

function afleidingen(): Row[] {
  return RONDES.flatMap((ronde) =>
    aanbieders.flatMap((aanbieder) =>
      rows('werk', `ronde-${ronde}`, aanbieder, 'prestaties.ndjson').map((row) => {
        if (row.soort === 'weigering') {
          return { ronde, aanbieder, registratie: row.registratie, weigering: (row.weigering as Row).code }
        }
        const { id, code, tarief } = row.prestatie as { id: string; code: string; tarief: string }
        return { ronde, aanbieder, registratie: id, code, tarief: cents(tarief) }
      }),
    ),
  )
}

/** The state of one prestatie after a round, as far as the dossiers and answers tell it. */
function regelStaat(ronde: number, aanbieder: string, prestatie: string): Row {
  const gemeld = meldingenOf(ronde)
  const vorig = ronde === 1 ? new Map<string, Dossier>() : dossiersOf(1, aanbieder)
  for (const [betaler, dossier] of dossiersOf(ronde, aanbieder)) {
    const eerder = new Set((vorig.get(betaler)?.declaraties ?? []).map((d) => d.factuurnummer))
    const verzonden = dossier.declaraties
      .filter((d) => !eerder.has(d.factuurnummer))
      .flatMap((d) => d.regels.filter((regel) => regel.prestatie === prestatie).map((regel) => regel.soort))
    const laatste = dossier.regels
      .filter(({ regel }) => regel.soort === 'debet' && regel.prestatie === prestatie)
      .at(-1)
    if (laatste === undefined) continue
    const meldingen = gemeld.get(`${aanbieder} ${laatste.regel.referentie}`) ?? []
    const bedrag = laatste.stand === 'toegekend' ? cents(laatste.toegekend) : 0
    return { betaler, uitkomst: laatste.stand, verzonden, bedrag, meldingen, reden: null }
  }
  const reden = redenOf(ronde, aanbieder, prestatie)
  return { betaler: null, uitkomst: 'niet gedeclareerd', verzonden: [], bedrag: 0, meldingen: [], reden }
}

function redenOf(ronde: number, aanbieder: string, prestatie: string): unknown {
  const buiten = rows('werk', `declaratie-${ronde}-${aanbieder}.ndjson`).flatMap(
    ({ buiten: list }) => (list ?? []) as Row[],
  )
  const eigen = buiten.find((row) => row.prestatie === prestatie)?.reden
  const geweigerd = rows('werk', `ronde-${ronde}`, aanbieder, 'prestaties.ndjson').find(
    (row) => row.registratie === prestatie,
  )
  return eigen ?? (geweigerd?.weigering as Row | undefined)?.code ?? null
}

const equals = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** An outcome row in the terms of its key row: requirements and codes match when the key's reading of them holds. */
function compareRegel(key: Row): Row {
  const { ronde, aanbieder, prestatie } = key as { ronde: number; aanbieder: string; prestatie: string }
  const { meldingen, ...staat } = regelStaat(ronde, aanbieder, prestatie) as Row & { meldingen: Melding[] }
  const eisen = key.eisen as string[]
  const named = meldingen.every(({ oorsprong }) => oorsprong.some((id) => eisen.includes(id)))
  const met = eisen.every((eis) => meldingen.some(({ oorsprong }) => oorsprong.includes(eis)))
  const codes = meldingen.flatMap(({ retourcode }) => retourcode ?? [])
  const subset = codes.every((code) => (key.codes as string[]).includes(code))
  const betaler = staat.uitkomst === 'niet gedeclareerd' ? key.betaler : staat.betaler
  return {
    ...{ ronde, aanbieder, prestatie, ...staat, betaler },
    eisen: named && met ? eisen : meldingen.flatMap(({ oorsprong }) => oorsprong),
    codes: subset ? key.codes : codes,
  }
}

const berichten = new Map(
  rows('werk', 'berichten.ndjson').map(({ bestand, uitslag, codes, onderdrukt }) => [
    basename(String(bestand)),
    { uitslag, codes, onderdrukt },
  ]),
)
const pick = (row: Row, keys: readonly string[]): Row => Object.fromEntries(keys.map((key) => [key, row[key]]))
const REGEL = [
  'ronde',
  'aanbieder',
  'prestatie',
  'betaler',
  'uitkomst',
  'verzonden',
  'bedrag',
  'eisen',
  'codes',
  'reden',
]
const BERICHT = ['bestand', 'uitslag', 'codes', 'onderdrukt']

const sleutel: Row[] = []
const uitkomst: Row[] = []
const derived = new Map(afleidingen().map((row) => [`${row.ronde} ${row.aanbieder} ${row.registratie}`, row]))
for (const key of rows('sleutel', 'afleiding.ndjson')) {
  const id = `${key.ronde} ${key.aanbieder} ${key.registratie}`
  const found = derived.get(id)
  sleutel.push(pick(key, Object.keys(key)))
  if (found !== undefined)
    uitkomst.push(
      pick(found, equals(Object.keys(found).sort(), Object.keys(key).sort()) ? Object.keys(key) : Object.keys(found)),
    )
  derived.delete(id)
}
uitkomst.push(...derived.values())
for (const key of rows('sleutel', 'regels.ndjson')) {
  sleutel.push(pick(key, REGEL))
  uitkomst.push(pick(compareRegel(key), REGEL))
}
for (const key of rows('sleutel', 'berichten.ndjson')) {
  sleutel.push(pick(key, BERICHT))
  uitkomst.push(pick({ bestand: key.bestand, ...berichten.get(String(key.bestand)) }, BERICHT))
}

mkdirSync(join(map, 'vergelijk'), { recursive: true })
const text = (list: readonly Row[]): string => list.map((row) => `${JSON.stringify(row)}\n`).join('')
writeFileSync(join(map, 'vergelijk', 'sleutel.ndjson'), text(sleutel))
writeFileSync(join(map, 'vergelijk', 'uitkomst.ndjson'), text(uitkomst))
