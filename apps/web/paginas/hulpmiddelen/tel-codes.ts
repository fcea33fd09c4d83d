import type { Leesdocument, Leesretourcode } from './api.ts'

/** A return code of an answer: explained once, with how many lines and insured carry it. */
export type Codetelling = { readonly retourcode: Leesretourcode; readonly aantal: number }

/** The return codes put on insured and lines, the most frequent first. Those about the message stand elsewhere. */
export function telCodes({ secties }: Pick<Leesdocument, 'secties'>): readonly Codetelling[] {
  const per = new Map<string, { retourcode: Leesretourcode; aantal: number }>()
  for (const { retourcodes, regels } of secties) {
    for (const retourcode of [...retourcodes, ...regels.flatMap((regel) => regel.retourcodes)]) {
      const telling = per.get(retourcode.code)
      if (telling) telling.aantal += 1
      else per.set(retourcode.code, { retourcode: { ...retourcode, waar: '', elementen: [] }, aantal: 1 })
    }
  }
  return [...per.values()].sort((a, b) => b.aantal - a.aantal)
}
