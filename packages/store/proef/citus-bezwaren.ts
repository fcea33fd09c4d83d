/**
 * What Citus refuses in a migration, found in its text (docs.citusdata.com, "SQL support and workarounds", and our own
 * measurements): so that the first migration can already be distributed. Each objection names the statement.
 */
export const citusBezwaren = (sql: string): readonly string[] => {
  const kaal = strip(sql)
  const gedeeld = new Set(
    [...sql.matchAll(/comment on table (\w+) is 'gedeeld/gi)].map(([, naam]) => naam?.toLowerCase()),
  )
  return kaal
    .split(';')
    .map((statement) => statement.replace(/\s+/g, ' ').trim().toLowerCase())
    .filter((statement) => statement !== '')
    .flatMap((statement) => bezwarenOf(statement, gedeeld).map((bezwaar) => `${bezwaar}: ${statement.slice(0, 80)}`))
}

const bezwarenOf = (statement: string, gedeeld: ReadonlySet<string | undefined>): readonly string[] => {
  const tabel = /^(?:create table(?: if not exists)?|alter table|create unique index \w+ on) (\w+)/.exec(statement)?.[1]
  const isGedeeld = gedeeld.has(tabel)
  const bezwaren: string[] = []
  if (/^create (or replace )?(constraint )?trigger/.test(statement)) bezwaren.push('trigger')
  if (/on (delete|update) set (null|default)/.test(statement)) bezwaren.push('ON DELETE/UPDATE SET NULL/DEFAULT')
  if (/\bset_config\s*\(/.test(statement)) bezwaren.push('set_config')
  if (/skip locked/.test(statement) && !/\btaak\b/.test(statement)) bezwaren.push('SKIP LOCKED buiten de taaktabel')
  if (isGedeeld) return bezwaren
  for (const [, soort, kolommen] of statement.matchAll(/\b(primary key|unique|exclude)\b[^(,]*\(([^)]*)/g))
    if (!/^\s*verdeel_id\b/.test(kolommen ?? '')) bezwaren.push(`${soort} zonder verdeel_id voorop`)
  if (/\w+ [^,(]*\b(primary key|unique)\b(?! *\()/.test(statement.replace(/^[^(]*\(/, '')))
    bezwaren.push('sleutel bij een kolom')
  if (/^create unique index/.test(statement) && !/\( *verdeel_id\b/.test(statement))
    bezwaren.push('unieke index zonder verdeel_id voorop')
  for (const [, doel, kolommen] of statement.matchAll(/\breferences (\w+)(?: ?\(([^)]*)\))?/g))
    if (!gedeeld.has(doel) && !/^\s*verdeel_id\b/.test(kolommen ?? ''))
      bezwaren.push('verwijzing zonder verdeel_id voorop')
    else if (gedeeld.has(doel) && /\bidentity\b|\bserial\b|\bbigserial\b/.test(statement))
      bezwaren.push('identity met verwijzing naar een gedeelde tabel')
  return bezwaren
}

/** The text without comments, and with strings and function bodies emptied. */
const strip = (sql: string): string =>
  sql
    .replace(/--[^\n]*/g, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\$(\w*)\$[\s\S]*?\$\1\$/g, "''")
    .replace(/'(?:[^']|'')*'/g, "''")
