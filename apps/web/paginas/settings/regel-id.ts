/** A readable key for a new rule, made of its name; none of `bezet`. */
export function regelId(naam: string, bezet: readonly string[]): string {
  const woord =
    naam
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40)
      .replace(/-+$/, '') || 'regel'
  if (!bezet.includes(woord)) return woord
  for (let n = 2; ; n += 1) {
    const kandidaat = `${woord}-${n}`
    if (!bezet.includes(kandidaat)) return kandidaat
  }
}
