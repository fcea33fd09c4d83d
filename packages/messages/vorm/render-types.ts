import type { Blad, Kind, Klasse, Layout, Soort } from '../layout.ts'

const typen: Record<Exclude<Soort, 'reserve'>, string> = {
  tekst: 'string',
  cijfers: 'string',
  getal: 'number',
  bedrag: 'number',
  datum: 'number',
  tijd: 'number',
  janee: 'boolean',
}
const eenheden: Partial<Record<Soort, string>> = {
  bedrag: 'cents',
  datum: 'epoch days',
  tijd: 'seconds since midnight',
}

/** TypeScript text with one interface per class of the layout: the record types of reader and writer. */
export function renderTypes(layout: Layout): string {
  const klassen = [...layout.klassen.values()]
  const kop = [
    `// Generated from layout ${layout.bericht} ${layout.versie} (valid from ${layout.geldigVanaf}) by renderTypes of @zorgketen/messages. Do not edit.`,
    `import type { Gegevens } from '@zorgketen/messages'`,
    '',
  ]
  const typenlijst = [
    '/** Type map for `buildCodec<Typen>(layout)`. */',
    'export interface Typen {',
    `  Bericht: ${layout.wortel}`,
    `  Eenheid: ${layout.eenheid}`,
    '  klassen: {',
    ...klassen.map((k) => `    ${k.id}: ${k.id}`),
    '  }',
    '}',
    '',
  ]
  return [...kop, ...klassen.flatMap((k) => [...renderKlasse(k), '']), ...typenlijst].join('\n')
}

function renderKlasse(klasse: Klasse): string[] {
  return [`export interface ${klasse.id} extends Gegevens {`, ...klasse.elementen.flatMap(renderElement), '}']
}

function renderElement(e: Blad | Kind): string[] {
  if (e.vorm === 'kind') return [`  ${e.eigenschap}: ${e.meer ? `${e.klasse}[]` : `${e.klasse} | null`}`]
  if (e.soort === 'reserve') return []
  const eenheid = eenheden[e.soort]
  const doc = [e.veldId ?? '', eenheid ?? ''].filter((d) => d !== '').join(', ')
  return [...(doc === '' ? [] : [`  /** ${doc} */`]), `  ${e.eigenschap}: ${typen[e.soort]} | null`]
}
