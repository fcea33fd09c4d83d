import { Button } from '../../../kit/Button.tsx'
import { ToestandIcoon } from '../../../kit/ToestandIcoon.tsx'

type MededelingProps = { readonly tekst: string; readonly knop: string; readonly doe: () => void }

/** Something to know about the form before going on, and the one thing to do about it. */
export function Mededeling({ tekst, knop, doe }: MededelingProps) {
  return (
    <p className="zk-mededeling" role="status" data-toestand="info">
      <ToestandIcoon toestand="info" />
      <span>{tekst}</span>
      <Button maat="klein" onPress={doe}>
        {knop}
      </Button>
    </p>
  )
}
