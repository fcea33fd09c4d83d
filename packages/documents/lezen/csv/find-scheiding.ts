import Papa from 'papaparse'

/** A semicolon first: where decimals have a comma, a comma count is as regular as the true separator's. */
const KANDIDATEN = [';', '\t', '|', ','] as const
export type Scheiding = (typeof KANDIDATEN)[number]

/** Rows looked at; enough to outnumber a title above the table. */
const PROEF = 200

/** The separator that splits most rows, and the most of them into the same number of fields; null when none does. */
export function findScheiding(tekst: string): Scheiding | null {
  let beste: { scheiding: Scheiding; score: number } | null = null
  for (const scheiding of KANDIDATEN) {
    const score = regularity(tekst, scheiding)
    if (score > (beste?.score ?? 0)) beste = { scheiding, score }
  }
  return beste?.scheiding ?? null
}

/** Share of the filled rows with the commonest number of fields, plus half the share with two or more; 0 when few have. */
function regularity(tekst: string, scheiding: Scheiding): number {
  const { data } = Papa.parse<string[]>(tekst, { delimiter: scheiding, newline: '\n', preview: PROEF })
  const rijen = data.filter((rij) => rij.some((veld) => veld.trim() !== ''))
  const tellingen = new Map<number, number>()
  for (const { length } of rijen) if (length > 1) tellingen.set(length, (tellingen.get(length) ?? 0) + 1)
  const gesplitst = [...tellingen.values()].reduce((som, keer) => som + keer, 0)
  return gesplitst * 2 > rijen.length ? (Math.max(...tellingen.values()) + gesplitst / 2) / rijen.length : 0
}
