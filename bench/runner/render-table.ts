/** A column: its heading, and whether it holds numbers, which stand to the right. */
export interface Column {
  readonly kop: string
  readonly getal: boolean
}

/** A Markdown table with its columns lined up, as the formatter of this repository writes it. */
export function renderTable(kolommen: readonly Column[], rijen: readonly (readonly string[])[]): string[] {
  const breedtes = kolommen.map(({ kop }, k) => Math.max(3, kop.length, ...rijen.map((rij) => rij[k]?.length ?? 0)))
  const regel = (cellen: readonly string[]): string => `| ${cellen.join(' | ')} |`
  const vul = (rij: readonly string[]): string =>
    regel(
      kolommen.map(({ getal }, k) => {
        const [cel, breedte] = [rij[k] ?? '', breedtes[k] ?? 0]
        return getal ? cel.padStart(breedte) : cel.padEnd(breedte)
      }),
    )
  const streep = kolommen.map(({ getal }, k) => {
    const breedte = breedtes[k] ?? 0
    return getal ? `${'-'.repeat(breedte - 1)}:` : '-'.repeat(breedte)
  })
  return [vul(kolommen.map(({ kop }) => kop)), regel(streep), ...rijen.map(vul)]
}
