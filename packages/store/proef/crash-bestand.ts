import { registratie } from '@zorgketen/usecases/proef'

/** Rows of a file: the import keeps 2,500 of them in its first transaction and the rest in its second. */
export const REGELS = 2600

/** Rows that an import can have kept when it stops: nothing, its first part, everything. */
export const STANDEN: readonly number[] = [0, 2500, REGELS]

/** The organisation of a round: each round has its own, so that what is there already does not slow the next ones down. */
export const organisatieVan = (ronde: number): string => `crash-${String(ronde).padStart(4, '0')}`

/** The file of registrations of every round (NDJSON): the same at every start, as a file is. */
export const bestand = (): string =>
  Array.from({ length: REGELS }, (_, n) =>
    JSON.stringify(registratie(`r${n}`, 'ggz', `2023-03-${String(1 + (n % 28)).padStart(2, '0')}`)),
  ).join('\n')

/** What stands in the store of one organisation. */
export type Gevonden = {
  readonly organisatie: string
  readonly registraties: number
  readonly verschillend: number
  readonly prestaties: number
  /** Audit rows of imports, and what they say was new together. */
  readonly audit: number
  readonly volgensAudit: number
  /** Audit rows of founding. */
  readonly ingericht: number
}

/** Asks for that of every organisation from one on, as the owner. */
export const gevondenVanaf = (organisatie: string): string => `
SELECT o.id AS organisatie,
  (SELECT count(*) FROM registratie r WHERE r.organisatie_id = o.id) AS registraties,
  (SELECT count(DISTINCT r.id) FROM registratie r WHERE r.organisatie_id = o.id) AS verschillend,
  (SELECT count(*) FROM prestatie p WHERE p.organisatie_id = o.id) AS prestaties,
  (SELECT count(*) FROM audit a WHERE a.organisatie_id = o.id AND handeling = 'registraties ingelezen') AS audit,
  (SELECT coalesce(sum((a.details->>'nieuw')::int), 0)::int FROM audit a
    WHERE a.organisatie_id = o.id AND handeling = 'registraties ingelezen') AS "volgensAudit",
  (SELECT count(*) FROM audit a WHERE a.organisatie_id = o.id AND handeling = 'organisatie ingericht') AS ingericht
FROM organisatie o WHERE o.id >= '${organisatie}' ORDER BY o.id`

/** What is wrong with an organisation of which so many rows were acknowledged; nothing when it is whole. */
export const checkGevonden = (gevonden: Gevonden, bevestigd: number): readonly string[] => {
  const { organisatie, registraties, verschillend, prestaties, audit, volgensAudit, ingericht } = gevonden
  const fouten: string[] = []
  if (registraties < bevestigd) fouten.push(`${bevestigd} regels bevestigd, ${registraties} gevonden`)
  if (!STANDEN.includes(registraties)) fouten.push(`een half deel: ${registraties} regels`)
  if (verschillend !== registraties) fouten.push(`dubbele regels: ${registraties} van ${verschillend}`)
  if (prestaties !== registraties) fouten.push(`${prestaties} afleidingen bij ${registraties} regels`)
  if (audit !== STANDEN.indexOf(registraties)) fouten.push(`${audit} auditregels bij ${registraties} regels`)
  if (volgensAudit !== registraties) fouten.push(`volgens de audit ${volgensAudit} regels, gevonden ${registraties}`)
  if (ingericht !== 1) fouten.push(`${ingericht} keer ingericht`)
  return fouten.map((fout) => `${organisatie}: ${fout}`)
}
