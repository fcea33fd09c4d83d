/** Days from Excel's day 0 (1899-12-30 as the reader counts) to 1970-01-01. */
const DAG_NUL = -25_569
/** 1904-01-01 in days since 1970-01-01. */
const DAG_1904 = -24_107
const SECONDEN = 86_400

/** The text of a cell: what Excel shows for codes and numbers, ISO for days, uu:mm for times, WAAR/ONWAAR as in Dutch Excel. */
export function celTekst(waarde: unknown): string {
  if (waarde === null || waarde === undefined) return ''
  if (waarde instanceof Date) return dateText(waarde.getTime())
  if (typeof waarde === 'boolean') return waarde ? 'WAAR' : 'ONWAAR'
  return String(waarde).replace(/\r\n?/g, '\n')
}

/**
 * The text of a number in the XML, where 12.55 can stand as 12.550000000000001: at most the 15 digits that Excel shows.
 * From 10^15 on Excel has already replaced digits by zeros, so there it stays a power of ten, which `leesCel` refuses.
 */
export function numberText(xml: string): string {
  const getal = Number(xml)
  if (!Number.isFinite(getal)) return xml
  const vijftien = Number(getal.toPrecision(15))
  if (Math.abs(vijftien) >= 1e15) return vijftien.toExponential().replace('e', 'E')
  if (Number.isInteger(vijftien)) return String(vijftien + 0)
  const tekst = String(vijftien)
  return tekst.includes('e') ? vijftien.toFixed(20).replace(/0+$/, '') : tekst
}

function dateText(ms: number): string {
  // The reader rounds 09:30 down to 09:29:59.999.
  const seconden = Math.round(ms / 1000)
  const dag = Math.floor(seconden / SECONDEN)
  const rest = seconden - dag * SECONDEN
  const serie = dag - DAG_NUL
  // Below day 60 nobody was born: it is a time of day or a length of time.
  if (serie >= 0 && serie < 60) return clock(serie * SECONDEN + rest)
  // In the 1904 calendar of old Macs a length of time starts there; a day with a time that long ago is not one.
  if (rest > 0 && dag >= DAG_1904 && dag < DAG_1904 + 60) return clock((dag - DAG_1904) * SECONDEN + rest)
  const iso = new Date(dag * SECONDEN * 1000).toISOString().slice(0, 10)
  return rest === 0 ? iso : `${iso} ${clock(rest)}`
}

function clock(seconden: number): string {
  const rest = seconden % 3600
  const delen = [(seconden - rest) / 3600, (rest - (rest % 60)) / 60, rest % 60].map((n) => String(n).padStart(2, '0'))
  return (delen[2] === '00' ? delen.slice(0, 2) : delen).join(':')
}
