import type { WaaromStap } from '../../../kit/Waarom.tsx'

/** An explanation in steps, and what would change the outcome (empty when it does not say). */
export type GelezenUitleg = { readonly stappen: readonly WaaromStap[]; readonly verandert: readonly string[] }

/** A step of which it is not certain that the source says so. */
const ONZEKER = /; (onbekend|unknown)$/

/**
 * Reads the explanation of the server: numbered steps, each with its source between square brackets on the next line,
 * and a last line that says what would change it. Lines of another shape stay, as a step of their own.
 */
export function leesUitleg(tekst: string): GelezenUitleg {
  const stappen: { wat: string; bron?: string; onbekend?: boolean }[] = []
  let verandert: readonly string[] = []
  for (const regel of tekst.split('\n')) {
    const stap = /^\d+\. (.*)$/.exec(regel)
    const bron = /^\s+\[(.*)\]$/.exec(regel)?.[1]
    const anders = /^(?:Dit kan anders worden door|This can change through): (.*?)\.?$/.exec(regel)?.[1]
    const laatste = stappen.at(-1)
    if (stap?.[1] !== undefined) stappen.push({ wat: stap[1] })
    else if (bron !== undefined && laatste !== undefined && laatste.bron === undefined) {
      laatste.bron = bron
      if (ONZEKER.test(bron)) laatste.onbekend = true
    } else if (anders !== undefined) verandert = [...verandert, ...anders.split(', ')]
    else if (regel.trim() !== '') stappen.push({ wat: regel.trim() })
  }
  return { stappen, verandert: [...new Set(verandert)] }
}
