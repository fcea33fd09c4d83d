import type { Blad, Kind, Klasse, Layout } from '../layout.ts'
import { verwachteWaarde } from '../waarde/verwacht.ts'

/** Markdown page (Dutch) of a layout: every class and element with id, form, presence, source and certainty. */
export function renderDoc(layout: Layout): string {
  const { binding } = layout
  const vorm =
    binding.vorm === 'xml'
      ? `XML, naamruimte \`${binding.naamruimte}\``
      : `vaste breedte, ${binding.recordlengte} posities per regel`
  return [
    `# ${layout.bericht} ${layout.versie}`,
    '',
    'Gegenereerd uit de berichtindeling; niet met de hand wijzigen.',
    '',
    `- Berichtcode ${layout.berichtcode}, geldig vanaf ${layout.geldigVanaf}`,
    `- Vorm: ${vorm}`,
    `- Wordt gelezen en geschreven per \`${layout.eenheid}\``,
    '',
    ...layout.toelichting.flatMap((regel) => [regel, '']),
    '## Bronnen',
    '',
    '| kort | bron |',
    '|---|---|',
    ...Object.entries(layout.bronnen).map(([kort, bron]) => `| ${kort} | ${cel(bron)} |`),
    '',
    ...[...layout.klassen.values()].flatMap((klasse) => renderKlasse(layout, klasse)),
  ].join('\n')
}

function renderKlasse(layout: Layout, klasse: Klasse): string[] {
  const feiten = [
    klasse.recordcode === null ? '' : `Recordsoort ${klasse.recordcode}.`,
    klasse.keuze ? 'Precies een van de elementen.' : '',
    klasse.volgorde === 'vast'
      ? 'De volgorde ligt vast.'
      : klasse.elementen.length > 1
        ? 'De volgorde is niet uit een bron bekend.'
        : '',
    klasse.open ? 'Er zijn meer elementen dan een bron toont; die worden bewaard.' : '',
    klasse.toelichting ?? '',
  ].filter((feit) => feit !== '')
  const vast = layout.binding.vorm === 'vast'
  const kop = [
    'element',
    'id',
    ...(vast ? ['positie'] : []),
    'vorm',
    'aanwezig',
    'codelijst',
    'bron',
    'zekerheid',
    'toelichting',
  ]
  return [
    `## ${klasse.id}`,
    '',
    ...(feiten.length > 0 ? [feiten.join(' '), ''] : []),
    ...(klasse.elementen.length > 0
      ? [rij(kop), rij(kop.map(() => '---')), ...klasse.elementen.map((e) => rij(renderElement(vast, e)))]
      : ['Geen elementen bekend.']),
    '',
  ]
}

function renderElement(vast: boolean, e: Blad | Kind): string[] {
  const id = e.veldId === null ? '' : `${e.veldId}${e.veldIdZekerheid === null ? '' : ` (${e.veldIdZekerheid})`}`
  const positie = e.vorm === 'blad' && e.start !== null ? `${e.start}-${e.start + (e.breedte ?? 0) - 1}` : ''
  return [
    e.naam,
    id,
    ...(vast ? [positie] : []),
    e.vorm === 'kind' ? `klasse ${e.klasse}` : verwachteWaarde(e).nl,
    aanwezig(e),
    e.vorm === 'blad' ? (e.codelijst ?? '') : '',
    e.bron,
    e.zekerheid,
    e.toelichting ?? '',
  ]
}

function aanwezig(e: Blad | Kind): string {
  if (e.vorm === 'blad') return e.soort === 'reserve' || e.verplicht ? '1' : '0..1'
  if (e.max === 1) return e.min === 1 ? '1' : '0..1'
  return `${e.min}..${e.max ?? 'n'}`
}

function rij(cellen: readonly string[]): string {
  return `| ${cellen.map(cel).join(' | ')} |`
}

function cel(tekst: string): string {
  return tekst.replaceAll('|', '\\|')
}
