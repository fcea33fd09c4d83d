import {
  compareInForce,
  formatUitgave,
  type Gevolg,
  type Importuitslag,
  importNzaTarieven,
  importVektis071,
  layOver,
} from '@zorgketen/reference'
import { addDays, formatDay } from '@zorgketen/values'
import { ZPM_VANAF } from '@zorgketen/zorgprestatie'
import { onjuist } from '../beheren/weiger.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { Tariefuitgave } from '../opslag/tarievenkast.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { guessOpgave, type Tariefaanbod, type Tariefopgave } from './aanbod.ts'
import { gereedschapVan, readUitgaven } from './referentie-van.ts'
import { releaseName } from './uitgavenaam.ts'

/** A file beside what holds now. */
export interface Gewogen {
  readonly opgave: Tariefopgave
  readonly vingerafdruk: string
  readonly uitslag: Importuitslag
  /** What accepting it would mean; null when nothing of it can be used. */
  readonly gevolg: Gevolg | null
  /** The same file as it was accepted before and still holds; null: it was not. */
  readonly eerder: Tariefuitgave | null
  /** The files that lie over the shipped lists now. */
  readonly geldend: readonly Tariefuitgave[]
  readonly volgnummer: number
  /** The release as text, as it would be kept; null with `gevolg`. */
  readonly inhoud: string | null
  /** Stands for the file, what was said about it and what held then: another one means another difference. */
  readonly stempel: string
}

/** Reads an offered file and lays it over what this organisation goes by now. Keeps nothing. */
export async function weighAanbod(plek: Werkplek, kast: Kast, aanbod: Tariefaanbod): Promise<Gewogen> {
  const vandaag = await vandaagVan(kast, plek)
  const opgave = aanbod.opgave ?? guessOpgave(aanbod, Number(formatDay(vandaag).slice(0, 4)))
  checkOpgave(opgave)
  const alle = await kast.tarieven.alle()
  const vingerafdruk = plek.vingerafdruk(aanbod.bytes)
  const volgnummer = alle.length + 1
  const { referentie, hash } = await gereedschapVan(kast, plek.gereedschap)
  const { soort, geldig, volledig, titel } = opgave
  const kop = {
    geldigVanaf: geldig.van,
    geldigTot: geldig.tot === null ? null : addDays(geldig.tot, 1),
    uitgave: releaseName(volgnummer),
    // What was accepted later lies over what was accepted before, so the day of acceptance orders releases.
    bekendSinds: vandaag,
    volledig,
    titel: titel.trim(),
    url: null,
    bestand: aanbod.bestandsnaam,
  }
  const uitslag = (soort === 'nza' ? importNzaTarieven : importVektis071)(aanbod.rijen, kop, referentie)
  const { uitgave } = uitslag
  const inhoud = uitgave === null ? null : formatUitgave(uitgave)
  const geldend = alle.filter(({ ingetrokken }) => ingetrokken === null)
  const na = async (een: NonNullable<typeof uitgave>) =>
    layOver(plek.gereedschap.referentie.uitgaven, [...(await readUitgaven(kast.tarieven, geldend)), een])
  return {
    opgave,
    vingerafdruk,
    uitslag,
    gevolg: uitgave === null ? null : compareInForce(referentie.uitgaven, await na(uitgave), uitgave),
    eerder: geldend.find((een) => een.vingerafdruk === vingerafdruk) ?? null,
    geldend,
    volgnummer,
    inhoud,
    stempel: hash(JSON.stringify([vingerafdruk, inhoud, geldend.map((een) => een.volgnummer)])),
  }
}

function checkOpgave({ geldig, titel }: Tariefopgave): void {
  if (geldig.van < ZPM_VANAF) throw VOOR_ZPM
  if (geldig.tot !== null && geldig.tot < geldig.van) throw OMGEKEERD
  if (titel.trim() === '') throw ZONDER_TITEL
}

const VOOR_ZPM = onjuist(
  'geldig.van',
  ['Het zorgprestatiemodel bestond op deze dag nog niet.', 'The zorgprestatiemodel did not exist on this day yet.'],
  ['Een dag vanaf 1 januari 2022.', 'A day from 1 January 2022.'],
  ['Kies de eerste dag waarvoor het bestand geldt.', 'Choose the first day the file is for.'],
)

const OMGEKEERD = onjuist(
  'geldig.tot',
  ['De laatste dag ligt vóór de eerste.', 'The last day lies before the first.'],
  ['Een laatste dag op of na de eerste.', 'A last day on or after the first.'],
  ['Kies een latere dag, of laat de laatste dag leeg.', 'Choose a later day, or leave the last day empty.'],
)

const ZONDER_TITEL = onjuist(
  'titel',
  ['Waar het bestand vandaan komt, ontbreekt.', 'Where the file comes from is missing.'],
  [
    'De naam bij de bron, zoals ‘NZa, prestatie- en tariefbestand 2025’.',
    'Its name at the source, such as ‘NZa, prestatie- en tariefbestand 2025’.',
  ],
  ['Vul de herkomst in.', 'Fill in where it comes from.'],
)
