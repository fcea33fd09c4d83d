import type { Kolombeeld } from './kolombeeld.ts'

/** Whether cells with a day above 12 stand with the day or with the month in front. */
export function proveDagvolgorde(teksten: readonly string[]): Kolombeeld['dagvolgorde'] {
  let dagEerst = false
  let maandEerst = false
  for (const tekst of teksten) {
    const delen = /^\s*(\d{1,2})([-/. ])(\d{1,2})\2\d{4}\b/.exec(tekst)
    if (delen === null) continue
    const [een, twee] = [Number(delen[1]), Number(delen[3])]
    if (een > 12 && een <= 31 && twee <= 12) dagEerst = true
    if (twee > 12 && twee <= 31 && een <= 12) maandEerst = true
  }
  if (dagEerst && maandEerst) return 'tegenstrijdig'
  if (dagEerst) return 'dag-maand'
  return maandEerst ? 'maand-dag' : 'onbekend'
}

/** Whether cells with one or two decimals, or with both signs, use a comma or a dot for the decimals. */
export function proveDecimaal(teksten: readonly string[]): Kolombeeld['decimaal'] {
  const komma = teksten.some((tekst) => /,\d{1,2}\D*$/.test(tekst) || /\.\d{3},\d/.test(tekst))
  const punt = teksten.some((tekst) => /\.\d{1,2}\D*$/.test(tekst) || /,\d{3}\.\d/.test(tekst))
  if (komma && punt) return 'tegenstrijdig'
  if (komma) return 'komma'
  return punt ? 'punt' : 'onbekend'
}
