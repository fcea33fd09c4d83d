import type { WaaromStap } from '../../../kit/Waarom.tsx'

/** An explanation in steps, and what would change the outcome (null when it does not say). */
export type GelezenUitleg = { readonly stappen: readonly WaaromStap[]; readonly verandert: string | null }

/**
 * Reads the explanation of the server: numbered steps, each with its source between square brackets on the next line,
 * and a last line that says what would change it. Lines of another shape stay, as a step of their own.
 */
export function leesUitleg(tekst: string): GelezenUitleg {
  const stappen: { wat: string; bron?: string }[] = []
  let verandert: string | null = null
  for (const regel of tekst.split('\n')) {
    const stap = /^\d+\. (.*)$/.exec(regel)
    const bron = /^\s+\[(.*)\]$/.exec(regel)
    const laatste = stappen.at(-1)
    if (stap?.[1] !== undefined) stappen.push({ wat: stap[1] })
    else if (bron?.[1] !== undefined && laatste !== undefined && laatste.bron === undefined) laatste.bron = bron[1]
    else if (/^(Dit kan anders worden door|This can change through): /.test(regel)) verandert = regel
    else if (regel.trim() !== '') stappen.push({ wat: regel.trim() })
  }
  return { stappen, verandert }
}
