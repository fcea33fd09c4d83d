import { existsSync, readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { EpochDay, Tekst } from '@zorgketen/values'
import { Onbruikbaar } from '../bestand/onbruikbaar.ts'
import { dag, maand } from '../opties.ts'
import type { Scherm } from '../uitvoer/scherm.ts'
import { check } from './check.ts'
import { correct } from './correct.ts'
import { declare } from './declare.ts'
import { derive } from './derive.ts'
import { judge } from './judge.ts'
import { replay } from './replay.ts'
import { settle } from './settle.ts'
import { synth } from './synth.ts'

export interface DemoOpties {
  readonly zaad: number
  readonly uit: string
}

/** Takes a fictitious month through the whole chain, step by step, with what each step found. */
export function demo({ zaad, uit }: DemoOpties, scherm: Scherm): number {
  const kop = (nl: string, en: string): void => scherm.zeg({ nl: `\n── ${nl}`, en: `\n── ${en}` })
  const land = { maand: maand('2023-03'), productie: false }
  scherm.zeg(INTRO)
  kop('Een verzonnen land', 'A fictitious country')
  clear(uit)
  synth({ zaad, uit, maand: land.maand }, scherm)
  const declareerdag = dag('2023-04-05')
  const correctiedag = dag('2023-04-12')
  for (const aanbieder of readdirSync(join(uit, 'aanbieders')).sort()) {
    const bron = join(uit, 'aanbieders', aanbieder)
    const dossiers = join(uit, 'werk', 'aanbieders', aanbieder)
    const ronde = { ...land, dossiers }

    kop(`${aanbieder}: de maand wordt gedeclareerd`, `${aanbieder}: the month is declared`)
    const eerst = { ...ronde, datum: declareerdag, stam: join(bron, 'stamgegevens.json') }
    const prestaties = join(dossiers, 'prestaties.ndjson')
    derive(join(bron, 'registraties.ndjson'), { stam: eerst.stam, uit: prestaties, uitleg: 'r0001' }, scherm)
    declare(prestaties, eerst, scherm)
    judgeAll(uit, aanbieder, declareerdag, scherm, kop)

    kop(
      `${aanbieder}: de administratie is hersteld; corrigeren`,
      `${aanbieder}: the administration is mended; correcting`,
    )
    const daarna = { ...ronde, datum: correctiedag, stam: join(bron, 'hersteld', 'stamgegevens.json') }
    const hersteld = join(dossiers, 'prestaties-hersteld.ndjson')
    derive(join(bron, 'hersteld', 'registraties.ndjson'), { stam: daarna.stam, uit: hersteld }, scherm)
    correct(hersteld, { ...daarna, opnieuw: [] }, scherm)
    declare(hersteld, daarna, scherm)
    judgeAll(uit, aanbieder, correctiedag, scherm, kop)
  }
  kop(
    'Berichten van anderen, met ingebouwde fouten, aan de poort',
    'Messages of others, with planted mistakes, at the gate',
  )
  check(
    filesIn(join(uit, 'berichten')),
    { datum: dag('2027-06-30'), productie: false, uit: join(uit, 'werk', 'berichten') },
    scherm,
  )
  scherm.zeg({ nl: `\nAlle bestanden liggen in ${uit}/.`, en: `\nAll files lie in ${uit}/.` })
  return 0
}

const INTRO: Tekst = {
  nl: 'Zorgketen, demonstratie. Alle personen, aanbieders, codes FI…. en tarieven daarbij zijn FICTIEF.',
  en: 'Zorgketen, demonstration. All persons, providers, codes FI…. and their tariffs are FICTITIOUS.',
}

/** Empties the folder of an earlier demonstration; a folder that holds anything else is left alone. */
function clear(map: string): void {
  if (existsSync(map) && readdirSync(map).length > 0 && !existsSync(join(map, 'LEESMIJ.txt'))) {
    throw new Onbruikbaar([
      {
        bestand: map,
        regel: 0,
        veld: '',
        wat: { nl: 'In deze map staat iets anders.', en: 'This folder holds something else.' },
        verwacht: {
          nl: 'een lege map, of die van een eerdere demonstratie',
          en: 'an empty folder, or one of an earlier demonstration',
        },
        doe: { nl: 'Kies een andere map met --uit.', en: 'Choose another folder with --uit.' },
      },
    ])
  }
  rmSync(map, { recursive: true, force: true })
}

const filesIn = (map: string): readonly string[] =>
  existsSync(map)
    ? readdirSync(map)
        .sort()
        .map((naam) => join(map, naam))
    : []

/** Gate, payer, settlement and replay of every message of this provider that has no answer yet. */
function judgeAll(
  uit: string,
  aanbieder: string,
  datum: EpochDay,
  scherm: Scherm,
  kop: (nl: string, en: string) => void,
): void {
  const dossiers = join(uit, 'werk', 'aanbieders', aanbieder)
  const berichten = filesIn(dossiers)
    .flatMap(filesInFolder)
    .filter((bestand) => bestand.endsWith('.gds801.xml'))
  for (const bericht of berichten) {
    const betaler = basename(join(bericht, '..'))
    const antwoorden = join(uit, 'werk', 'betalers', betaler, aanbieder)
    const referentie = basename(bericht, '.gds801.xml')
    const antwoord = (soort: string) => filesIn(antwoorden).filter((naam) => naam.endsWith(`-${referentie}.${soort}`))
    if (antwoord('gds802.xml').length > 0) continue
    kop(`${aanbieder}: de poort`, `${aanbieder}: the gate`)
    check([bericht], { datum, productie: false, uit: join(dossiers, betaler) }, scherm)
    kop(`${aanbieder}: betaler ${betaler} oordeelt`, `${aanbieder}: payer ${betaler} judges`)
    const registers = join(uit, 'betalers', betaler, 'registers.json')
    const boek = join(uit, 'werk', 'betalers', betaler, 'boek.json')
    judge([bericht], { registers, boek, datum, uit: antwoorden }, scherm)
    kop(`${aanbieder}: vereffenen, en de beslissing overdoen`, `${aanbieder}: settling, and replaying the decision`)
    settle(antwoord('gds802.xml'), { dossiers, datum }, scherm)
    replay(antwoord('ontvangstbewijs.json'), scherm)
  }
}

const filesInFolder = (pad: string): readonly string[] => (pad.endsWith('.ndjson') ? [] : filesIn(pad))
