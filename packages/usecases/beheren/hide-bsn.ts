import { maskBsn, parseBsn } from '@zorgketen/values'

/** A document as JSON with every BSN masked: a screen shows the number only when a person asks for it. */
export function hideBsn(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(hideBsn)
  if (typeof json !== 'object' || json === null) return json
  return Object.fromEntries(
    Object.entries(json).map(([naam, waarde]) => [naam, naam === 'bsn' ? hideNumber(waarde) : hideBsn(waarde)]),
  )
}

function hideNumber(waarde: unknown): unknown {
  if (typeof waarde !== 'string') return waarde
  const gelezen = parseBsn(waarde)
  return gelezen.ok ? maskBsn(gelezen.value) : '*********'
}
