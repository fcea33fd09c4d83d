import type { RulePage } from './rule-page.ts'

const list = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `- ${line}`)]

/** One rule as Markdown. */
export function renderRulePage(page: RulePage, codes: readonly string[]): string {
  const labels = page.oorsprong.length === 0 ? '' : ` (${page.oorsprong.join(', ')})`
  return [
    `### ${page.zegt.nl}${labels}`,
    '',
    `*${page.zegt.en}*`,
    '',
    `- regel: \`${page.sleutel}\`, vorm ${page.vorm}, op ${page.plekken.join(' en ')}`,
    `- bron: ${page.bron} (${page.zekerheid}); rang ${page.rang}`,
    `- berichtversies: ${page.versies}; geldig: ${page.geldig}`,
    ...(page.nodig.length === 0 ? [] : [`- nodig: ${page.nodig.join(', ')}`]),
    ...(codes.length === 0 ? [] : [`- retourcode: ${codes.join(', ')}`]),
    `- wat te doen: ${page.advies.nl} *${page.advies.en}*`,
    ...list('Goed', page.goed),
    ...list('Fout', page.fout),
  ].join('\n')
}

/** A chapter of the rule book as a Markdown page; `codes` gives the return codes of a rule, as 'code variant' texts. */
export function renderRegelboek(
  title: string,
  pages: readonly RulePage[],
  codes: (sleutel: string) => readonly string[],
): string {
  const places = [...new Set(pages.map((page) => page.plekken.join(' en ')))]
  const chapters = places.map((place) => {
    const rules = pages.filter((page) => page.plekken.join(' en ') === place)
    return [`## ${place}`, ...rules.map((page) => renderRulePage(page, codes(page.sleutel)))].join('\n\n')
  })
  const head = `# ${title}\n\nGemaakt uit de regels zelf met \`npm run docs\`; ${pages.length} regels.`
  return `${[head, ...chapters].join('\n\n')}\n`
}
