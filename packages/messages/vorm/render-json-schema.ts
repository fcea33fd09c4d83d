import type { Blad, Kind, Klasse, Layout } from '../layout.ts'

type Schema = Record<string, unknown>

const datum = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
const tijd = '^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$'
const bedrag = '^[0-9]{1,13}\\.[0-9]{2}$'

/** JSON Schema (2020-12) of the JSON form of a layout. */
export function renderJsonSchema(layout: Layout): Schema {
  const klassen = [...layout.klassen.values()]
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:zorgketen:${layout.bericht.toLowerCase()}:${layout.versie}`,
    title: `${layout.bericht} ${layout.versie}`,
    description: layout.toelichting.join(' '),
    $ref: `#/$defs/${layout.wortel}`,
    $defs: Object.fromEntries([...klassen.map((k) => [k.id, klasseSchema(k)]), ['Extra', extraSchema]]),
  }
}

const extraSchema: Schema = {
  type: 'object',
  description: 'Wat de berichtindeling niet kent, zoals het er stond.',
  properties: { naam: { type: 'string' }, pad: { type: 'string' }, ruw: { type: 'string' } },
  required: ['naam', 'pad', 'ruw'],
}

function klasseSchema(klasse: Klasse): Schema {
  const elementen = klasse.elementen.filter((e) => e.vorm === 'kind' || e.soort !== 'reserve')
  const verplicht = elementen.filter((e) => (e.vorm === 'kind' ? e.min > 0 : e.verplicht)).map((e) => e.eigenschap)
  return {
    type: 'object',
    properties: {
      ...Object.fromEntries(elementen.map((e) => [e.eigenschap, elementSchema(e)])),
      extra: { type: 'array', items: { $ref: '#/$defs/Extra' } },
    },
    ...(verplicht.length > 0 ? { required: verplicht } : {}),
    ...(klasse.keuze ? { oneOf: elementen.map((e) => ({ required: [e.eigenschap] })) } : {}),
    ...(klasse.open ? {} : { additionalProperties: false }),
  }
}

function elementSchema(e: Blad | Kind): Schema {
  if (e.vorm === 'blad') return { title: e.veldId === null ? e.naam : `${e.naam} (${e.veldId})`, ...bladSchema(e) }
  const klasse = { $ref: `#/$defs/${e.klasse}` }
  if (!e.meer) return klasse
  return {
    type: 'array',
    items: klasse,
    ...(e.min > 0 ? { minItems: e.min } : {}),
    ...(e.max === null ? {} : { maxItems: e.max }),
  }
}

function bladSchema(blad: Blad): Schema {
  if (blad.waarden?.length === 0) return { not: {} }
  const waarden = blad.waarden === null || blad.soort === 'getal' ? {} : { enum: blad.waarden }
  switch (blad.soort) {
    case 'tekst': {
      const min = blad.lengte ?? 1
      const max = blad.lengte ?? blad.maxlengte
      return {
        type: 'string',
        minLength: min,
        ...(max === null ? {} : { maxLength: max }),
        ...patroon(blad),
        ...waarden,
      }
    }
    case 'cijfers': {
      const aantal = blad.lengte !== null ? `{${blad.lengte}}` : blad.maxlengte !== null ? `{1,${blad.maxlengte}}` : '+'
      return { type: 'string', pattern: blad.patroon?.source ?? `^[0-9]${aantal}$`, ...waarden }
    }
    case 'getal':
      return { type: 'integer', minimum: 0, maximum: 10 ** (blad.lengte ?? blad.maxlengte ?? 9) - 1 }
    case 'bedrag':
      return { type: 'string', pattern: bedrag }
    case 'datum':
      return { type: 'string', format: 'date', pattern: datum }
    case 'tijd':
      return { type: 'string', pattern: tijd }
    case 'janee':
      return { type: 'boolean' }
    case 'reserve':
      return {}
  }
}

function patroon(blad: Blad): Schema {
  return blad.patroon === null ? {} : { pattern: blad.patroon.source }
}
