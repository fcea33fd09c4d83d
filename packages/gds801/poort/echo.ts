import type { Melding } from '@zorgketen/rules'
import { toFeedback } from '../v1_0/mapping/feedback.ts'
import type { NieuwTerug } from '../v1_0/nieuw.ts'
import type { Feedback } from '../v1_0/retour.generated.ts'

/** Record of either message whose class is only known at run time. */
export type LosRecord = Record<string, unknown>

export type Meldingen = ReadonlyMap<string, readonly Melding[]>

const EIGEN: ReadonlySet<string> = new Set(['van', 'tot', 'extra', 'feedback'])

const elementnaam = (eigenschap: string): string => `${eigenschap.charAt(0).toUpperCase()}${eigenschap.slice(1)}`

const isRecord = (waarde: unknown): waarde is LosRecord => typeof waarde === 'object' && waarde !== null

/**
 * The answer's record of a record of the declaration: its identifying fields (those the answer's class knows) with
 * the feedback on it and below it. Classes carry the same name in both messages. Null when there is no feedback,
 * unless `heel` asks for the record anyway; children only follow where they or theirs hold feedback.
 */
export function echo(
  bron: LosRecord,
  pad: string,
  meldingen: Meldingen,
  nieuw: NieuwTerug,
  heel = false,
): LosRecord | null {
  const record = nieuw(bron.constructor.name as 'Header') as unknown as LosRecord
  let gevuld = heel
  if ('feedback' in record) {
    const feedback = feedbackOp(meldingen.get(pad) ?? [], nieuw)
    record.feedback = feedback
    gevuld ||= feedback.length > 0
  }
  for (const eigenschap of Object.keys(record)) {
    const waarde = bron[eigenschap]
    if (EIGEN.has(eigenschap) || waarde === undefined) continue
    const naam = `${pad}/${elementnaam(eigenschap)}`
    if (Array.isArray(waarde)) {
      const kinderen = waarde.flatMap((kind, i) => echo(kind, `${naam}[${i + 1}]`, meldingen, nieuw) ?? [])
      record[eigenschap] = kinderen
      gevuld ||= kinderen.length > 0
    } else if (isRecord(waarde)) {
      const kind = echo(waarde, naam, meldingen, nieuw)
      record[eigenschap] = kind
      gevuld ||= kind !== null
    } else record[eigenschap] = waarde
  }
  return gevuld ? record : null
}

/** One Feedback per return code, naming every element it was given for. Throws RangeError for a finding without code. */
export function feedbackOp(meldingen: readonly Melding[], nieuw: NieuwTerug): Feedback[] {
  const perCode = new Map<string, { naam: string; waarde: string }[]>()
  for (const { retourcode, regel, variant, veld, gevonden } of meldingen) {
    if (retourcode === null) throw new RangeError(`the return-code table holds no code for ${regel} ${variant}`)
    const elementen = perCode.get(retourcode) ?? []
    elementen.push({ naam: veld, waarde: gevonden === null ? '' : String(gevonden) })
    perCode.set(retourcode, elementen)
  }
  return toFeedback(
    [...perCode].map(([code, elementen]) => ({ code, elementen })),
    nieuw,
  )
}
