import { Bevindingen } from '../../kit/Bevindingen.tsx'
import type { Bevinding } from '../../kit/bevinding.ts'
import { formatGetal } from '../../taal/getal.ts'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Invoervoorbeeld } from './api.ts'

const teksten = {
  hersteld: {
    nl: '{kolom}, {n} keer hersteld (eerst op rij {rij})',
    en: '{kolom}, mended {n} times (first at row {rij})',
  },
  eenmaal: { nl: '{kolom}, hersteld op rij {rij}', en: '{kolom}, mended at row {rij}' },
  rij: { nl: 'rij {rij}', en: 'row {rij}' },
  dubbel: {
    nl: 'Rijen die precies hetzelfde zeggen als een eerdere rij: {n}. Zij tellen niet dubbel.',
    en: 'Rows that say exactly what an earlier row says: {n}. They do not count double.',
  },
  geen: { nl: 'Er viel niets op aan dit bestand.', en: 'There was nothing odd about this file.' },
} as const

/** Opmerkingen that ask for a look; the others only tell how the file was read. */
const NAKIJKEN = new Set([
  'windows-1252',
  'dubbel-gecodeerd',
  'vervangingsteken',
  'regeleinden-gemengd',
  'kop-dubbel',
  'kop-leeg',
  'rij-te-lang',
  'rij-te-kort',
  'wetenschappelijk',
  'excel-fout',
  'formulefout',
  'formule-zonder-uitkomst',
  'andere-bladen',
])

/** What was odd about the file, and what was mended on the way in. */
export function Bijzonderheden({ voorbeeld }: { readonly voorbeeld: Invoervoorbeeld }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const { opmerkingen, hersteld, kolommen, tellingen } = voorbeeld
  const bevindingen: Bevinding[] = [
    ...opmerkingen.map(
      ({ code, tekst, rij }): Bevinding => ({
        code,
        ernst: NAKIJKEN.has(code) ? 'letop' : 'info',
        wat: tekst,
        ...(rij === null ? {} : { waar: vul(t.rij, { rij }) }),
      }),
    ),
    ...kolommen.flatMap(({ sleutel, kop, letOp }) =>
      letOp.map((wat): Bevinding => ({ code: sleutel, ernst: 'letop', wat, waar: kop ?? sleutel })),
    ),
    ...hersteld.map(
      ({ kolom, tekst, aantal, rij }): Bevinding => ({
        code: kolom,
        ernst: 'info',
        wat: tekst,
        waar: vul(aantal === 1 ? t.eenmaal : t.hersteld, { kolom, rij, n: formatGetal(aantal, taal) }),
      }),
    ),
  ]
  if (tellingen.dubbeleRijen > 0) {
    const wat = vul(t.dubbel, { n: formatGetal(tellingen.dubbeleRijen, taal) })
    bevindingen.push({ code: 'dubbel', ernst: 'info', wat })
  }
  return <Bevindingen bevindingen={bevindingen} geen={t.geen} />
}
