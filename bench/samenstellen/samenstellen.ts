import type { Declaratie } from '@zorgketen/declaratie'
import type { Bench, Contender, Race } from '../runner/race.ts'
import { makeAdministratie } from './make-administratie.ts'
import { composeMonth, writeOwn } from './own.ts'
import { writeByBuilder } from './rival/xml-builder.ts'

const REGELS = 20_000
const TOETS = 500

/** Our writer puts each unit on a line of its own; line ends aside the messages must be equal. */
const linesOf = (bytes: Uint8Array): readonly string[] =>
  Buffer.from(bytes)
    .toString('utf8')
    .replaceAll('\n', '')
    .split(/(?=<Verzekerde>)/)

/** Writers of a declaration that was composed before. */
export function writers(declaratie: Declaratie): Contender[] {
  const toets = composeMonth(makeAdministratie(TOETS))
  const contender = (naam: string, eigen: boolean, write: (d: Declaratie) => Uint8Array): Contender => {
    const regeleinden = Buffer.from(write(declaratie)).toString('latin1').split('\n').length
    return {
      ...{ naam, eigen },
      toets: () => linesOf(write(toets)),
      werk: () => write(declaratie).length - regeleinden,
    }
  }
  return [contender('zorgketen', true, writeOwn), contender('fast-xml-parser XMLBuilder', false, writeByBuilder)]
}

async function* races(): AsyncIterable<Race> {
  const administratie = makeAdministratie(REGELS)
  const gemeen = { hoeveelheid: REGELS, eenheid: 'regels', rondes: 7, doel: null } as const
  yield {
    naam: 'van prestaties naar bytes',
    wat: 'Gebonden prestaties van een maand naar één declaratie en die naar de bytes van een GDS801',
    ...gemeen,
    deelnemers: [
      {
        ...{ naam: 'zorgketen', eigen: true, toets: () => null },
        werk: () => writeOwn(composeMonth(administratie)).length,
      },
    ],
  }
  yield {
    naam: 'van declaratie naar bytes',
    wat: 'Dezelfde declaratie naar de bytes van een GDS801',
    ...gemeen,
    deelnemers: writers(composeMonth(administratie)),
  }
}

export const samenstellen: Bench = {
  naam: 'samenstellen',
  titel: 'een maand samenstellen en schrijven',
  toelichting: [
    'Een forensische maand aan DJI, ongeveer veertien regels per cliënt, contract en plaatsing opgezocht.',
    'De geschreven berichten zijn vóór de meting vergeleken, teken voor teken op regeleinden na; in elke ronde het aantal bytes.',
    'De mededinger krijgt de declaratie kant en klaar en zet haar in één keer om naar een object en dat naar tekst.',
  ],
  races,
}
