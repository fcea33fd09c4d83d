import { readTabel } from '@zorgketen/documents'
import { compareInForce, composeReferentie, formatUitgave, importNzaTarieven, layOver } from '@zorgketen/reference'
import { loadReferentie } from '@zorgketen/reference/load'
import { dayOf } from '@zorgketen/values'
import type { Bench, Race } from '../runner/race.ts'
import { makeBestand } from './make-bestand.ts'

const RIJEN = 2_000

/** From the bytes of a file to what it would change and to the tables that derivation looks up in. */
async function readFile(bytes: Uint8Array, referentie: ReturnType<typeof loadReferentie>) {
  const { rijen } = await readTabel(bytes, 'tarieven.csv')
  const kop = {
    geldigVanaf: dayOf(2025, 1, 1),
    geldigTot: dayOf(2026, 1, 1),
    uitgave: 'proef',
    bekendSinds: dayOf(2024, 7, 1),
    volledig: true,
    titel: 'Proef',
    url: null,
    bestand: 'tarieven.csv',
  }
  const { uitgave, overgenomen } = importNzaTarieven(rijen, kop, referentie)
  if (uitgave === null) throw new Error('nothing read')
  const samen = layOver(referentie.uitgaven, [uitgave])
  const verschil = compareInForce(referentie.uitgaven, samen, uitgave).regels.length
  const { vindCode } = composeReferentie(samen).prestaties({ packs: ['nza', 'fictief'] })
  const tarief = vindCode('CO0497', dayOf(2025, 6, 1)).rij?.tariefCents ?? null
  return { overgenomen, tekens: formatUitgave(uitgave).length, verschil, tarief }
}

async function* races(): AsyncIterable<Race> {
  const referentie = loadReferentie()
  const bytes = makeBestand(RIJEN)
  const klein = makeBestand(20)
  yield {
    naam: 'een tariefbestand van 2.000 rijen',
    wat: 'Van de bytes van een CSV naar bevindingen, het verschil met wat geldt en de tabellen waarin de afleiding opzoekt',
    hoeveelheid: RIJEN,
    eenheid: 'regels',
    rondes: 7,
    deelnemers: [
      {
        ...{ naam: 'zorgketen', eigen: true },
        toets: () => readFile(klein, referentie),
        werk: () => readFile(bytes, referentie),
      },
    ],
    // all of it within a second
    doel: { waarde: RIJEN, deelnemer: 'zorgketen' },
  }
}

export const tarieven: Bench = {
  naam: 'tarieven',
  titel: 'een tariefbestand inlezen',
  toelichting: [
    'Het hele bestand in één keer: lezen, elke naam ontleden, vergelijken met alles wat geldt, en de nieuwe tabellen maken.',
    'Er is geen mededinger: geen openbaar programma leest dit bestand.',
  ],
  races,
}
