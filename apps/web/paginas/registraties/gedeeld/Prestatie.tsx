import { Fictief } from './Fictief.tsx'
import { korteNaam, zonderFictief } from './zonder-fictief.ts'

type PrestatieProps = {
  readonly code: string
  readonly naam: string
  readonly fictief: boolean
  /** The whole name, over more lines if need be; default one line, what tells it from its neighbours first. */
  readonly heel?: boolean
}

/** A prestatie: code, mark when it was invented, name. */
export function Prestatie({ code, naam, fictief, heel = false }: PrestatieProps) {
  const kaal = zonderFictief(naam)
  return (
    <span className="zk-prestatie" data-heel={heel || undefined} title={heel ? undefined : kaal}>
      <code>{code}</code>
      {fictief && <Fictief />}
      <span>{heel ? kaal : korteNaam(kaal)}</span>
    </span>
  )
}
