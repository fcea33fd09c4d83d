import type { BenchResult } from './bench-result.ts'
import { type Column, renderTable } from './render-table.ts'
import type { ContenderResult, RaceResult, Ratio, Spread } from './summary.ts'

/** The table of all results, from their files alone. */
export function renderReadme(results: readonly BenchResult[]): string {
  return [
    '# Metingen',
    '',
    'Gemaakt door `npm run bench [naam …]` uit de JSON-bestanden hiernaast; niet met de hand wijzigen. Alle deelnemers van',
    'een meting doen in één proces hetzelfde werk op dezelfde invoer, om de beurt; hun antwoorden zijn vóór de meting en in',
    'elke ronde vergeleken. Getallen: mediaan, tussen haakjes laagste en hoogste ronde. `per kern` rekent met processortijd van',
    'het hele proces (hulpdraden voor geheugenbeheer en vertaling tellen mee), dus met één kern; verhoudingen en doelen ook.',
    '`per klok` is de verstreken tijd: lager waar de machine haar kernen met ander werk deelde, hoger waar hulpdraden op een',
    'tweede kern liepen.',
    '',
    ...results.flatMap(renderBench),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}

function renderBench(result: BenchResult): string[] {
  const { processor, kernen, node, belasting } = result.machine
  return [
    `## ${result.bench}: ${result.titel}`,
    '',
    `${result.datum}, commit ${result.commit}, ${processor} (${kernen} kernen), Node ${node}, belasting bij het begin ${show(belasting)}.`,
    '',
    ...result.toelichting.map((regel) => `- ${regel}`),
    '',
    ...result.races.flatMap(renderRace),
  ]
}

function renderRace(race: RaceResult): string[] {
  const { doel } = race
  return [
    `**${race.naam}.** ${race.wat} (${show(race.hoeveelheid)} ${race.eenheid}, ${race.rondes} rondes)`,
    '',
    ...renderTable(
      [
        text('deelnemer'),
        number(`${race.eenheid}/s per kern`),
        number(`${race.eenheid}/s per klok`),
        text('opmerking'),
      ],
      race.deelnemers.map(renderContender),
    ),
    '',
    ...(race.verhoudingen.length === 0 ? [] : [...renderRatios(race.verhoudingen), '']),
    ...(doel === null
      ? []
      : [
          `Doel ${show(doel.waarde)} ${race.eenheid}/s (${doel.deelnemer}): ${doel.gehaald ? 'gehaald' : '**niet gehaald**'}.`,
          '',
        ]),
  ]
}

const text = (kop: string): Column => ({ kop, getal: false })
const number = (kop: string): Column => ({ kop, getal: true })

const renderContender = (d: ContenderResult): string[] => [
  d.eigen ? `**${d.naam}**` : d.naam,
  ...[showSpread(d.perKern), showSpread(d.perKlok), d.opmerking],
]

const renderRatios = (verhoudingen: readonly Ratio[]): string[] =>
  renderTable(
    [text('hoeveel keer sneller is'), text('dan'), number('verhouding per kern')],
    verhoudingen.map((v) => [v.deelnemer, v.mededinger, showSpread(v)]),
  )

const showSpread = (s: Spread): string => `${show(s.mediaan)} (${show(s.laagste)} – ${show(s.hoogste)})`

const show = (x: number): string => x.toLocaleString('nl-NL', { maximumFractionDigits: x < 10 ? 2 : x < 100 ? 1 : 0 })
