import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FeitBeroep, Feiten, FeitPrestatie } from '../feiten/feiten.ts'

const DATA = join(import.meta.dirname, '../../reference/data')
const SETTINGS = 'sectie-ii mono multi outreachend klinisch fz-klinisch fz-niet-klinisch hoogspecialistisch'.split(' ')

/** The facts of 2023 straight from the data files, read by the test itself: no other room's code takes part. */
export function leesFeiten(): Feiten {
  const rijen = [
    ...leesCsv('prestaties-fictief/2022-01-01/demo.csv', true, '2022-01-01', null),
    ...leesCsv('prestaties/2023-01-01/2023-01.csv', false, '2023-01-01', '2023-12-31'),
  ]
  // a code that a practice printed in another year has no invented twin, so every place occurs once
  return {
    prestaties: rijen,
    beroepen: leesJson('beroepen/2022-01-01/2021-11.json').rijen as FeitBeroep[],
    duurklassen: [5, 15, 30, 45, 60, 75, 90, 120],
    settings: SETTINGS,
    volledigeCodelijsten: volledigeLijsten(),
    layout: leesJson('layout/gds801/2022-01-01/1.0.json'),
  }
}

function leesCsv(pad: string, fictief: boolean, vanaf: string, tot: string | null): FeitPrestatie[] {
  const regels = readFileSync(join(DATA, pad), 'utf8').split('\n')
  const inhoud = regels.filter((regel) => regel !== '' && !regel.startsWith('#')).map(splits)
  const [kop = [], ...rijen] = inhoud
  const veld = (rij: readonly string[], naam: string): string => rij[kop.indexOf(naam)] ?? ''
  return rijen.flatMap((rij) => {
    const code = veld(rij, 'code') || veld(rij, 'codeAfgeleid')
    const setting = SETTINGS.indexOf(veld(rij, 'setting')) + 1
    if (veld(rij, 'bruikbaar') !== 'ja' || code === '' || setting === 0 || veld(rij, 'tariefCents') === '') return []
    const getal = (naam: string): number => Number(veld(rij, naam))
    return {
      ...{ setting, categorieIndex: getal('categorieIndex'), soort: veld(rij, 'soort'), minuten: getal('minuten') },
      ...{ code, tariefCents: getal('tariefCents'), vanaf, tot, fictief },
    }
  })
}

/** Fields of a line; quoted ones may hold commas. */
function splits(regel: string): string[] {
  return [...regel.matchAll(/("(?:[^"]|"")*"|[^,]*)(,|$)/g)].map((m) => (m[1] ?? '').replace(/^"|"$/g, ''))
}

function volledigeLijsten(): string[] {
  return readdirSync(DATA)
    .filter((naam) => naam.startsWith('codelijst-'))
    .filter((naam) => {
      const [dag = ''] = readdirSync(join(DATA, naam))
      const [bestand = ''] = readdirSync(join(DATA, naam, dag))
      return leesJson(join(naam, dag, bestand)).volledig === true
    })
    .map((naam) => naam.slice('codelijst-'.length))
}

function leesJson(pad: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(DATA, pad), 'utf8')) as Record<string, unknown>
}
