import type { BenchResult } from './result-files.ts'
import type { ContenderResult, RaceResult, Ratio, Spread } from './summary.ts'

/** The table of all results, from their files alone. */
export function renderReadme(results: readonly BenchResult[]): string {
  return [
    '# Metingen',
    '',
    'Gemaakt door `npm run bench [naam …]` uit de JSON-bestanden hiernaast; niet met de hand wijzigen. Alle deelnemers van',
    'een meting doen in één proces hetzelfde werk op dezelfde invoer, om de beurt; hun antwoorden zijn vóór de meting en in',
    'elke ronde vergeleken. Getallen: mediaan per seconde, tussen haakjes laagste en hoogste ronde. `processor` is',
    'processortijd gedeeld door klokduur: onder 1 deelde de machine haar kernen met ander werk, boven 1 liepen hulpdraden',
    '(geheugenbeheer) mee.',
    '',
    ...results.flatMap(renderBench),
  ].join('\n')
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
    `| deelnemer | ${race.eenheid}/s | processor | opmerking |`,
    '|---|---:|---:|---|',
    ...race.deelnemers.map(renderContender),
    '',
    ...(race.verhoudingen.length === 0 ? [] : [...renderRatios(race.verhoudingen), '']),
    ...(doel === null
      ? []
      : [`Doel ${show(doel.waarde)} ${race.eenheid}/s (${doel.deelnemer}): ${doel.gehaald ? 'gehaald' : '**niet gehaald**'}.`, '']),
  ]
}

const renderContender = (d: ContenderResult): string =>
  `| ${d.eigen ? `**${d.naam}**` : d.naam} | ${showSpread(d)} | ${show(d.processordeel)} | ${d.opmerking} |`

const renderRatios = (verhoudingen: readonly Ratio[]): string[] => [
  '| hoeveel keer sneller | dan | verhouding |',
  '|---|---|---:|',
  ...verhoudingen.map((v) => `| ${v.deelnemer} | ${v.mededinger} | ${showSpread(v)} |`),
]

const showSpread = (s: Spread): string => `${show(s.mediaan)} (${show(s.laagste)} – ${show(s.hoogste)})`

const show = (x: number): string => x.toLocaleString('nl-NL', { maximumFractionDigits: x < 10 ? 2 : x < 100 ? 1 : 0 })
