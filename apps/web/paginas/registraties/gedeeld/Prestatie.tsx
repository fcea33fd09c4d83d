import { Fictief } from './Fictief.tsx'
import { korteNaam, zonderFictief, zonderZorgsoort } from './zonder-fictief.ts'

type PrestatieProps = {
  readonly code: string
  readonly naam: string
  readonly fictief: boolean
  /** The whole name, over more lines if need be; default one line, what tells it from its neighbours first. */
  readonly heel?: boolean
  /** On one line: without the kind of care, where that stands beside it. */
  readonly zonderSoort?: boolean
}

/** A prestatie: code, mark when it was invented, name. */
export function Prestatie({ code, naam, fictief, heel = false, zonderSoort = false }: PrestatieProps) {
  const kaal = zonderFictief(naam)
  const kort = zonderSoort ? zonderZorgsoort(korteNaam(naam)) : korteNaam(naam)
  return (
    <span className="zk-prestatie" data-heel={heel || undefined} title={heel ? undefined : kaal}>
      <code>{code}</code>
      {fictief && <Fictief />}
      <span>{heel ? kaal : kort}</span>
    </span>
  )
}
