import { Button } from 'react-aria-components/Button'
import { Tooltip } from '../kit/Tooltip.tsx'
import { useTaal } from '../taal/taal.ts'

/** Switches between Dutch and English; names the other language in that language. */
export function TaalKnop() {
  const [taal, zet] = useTaal()
  const andere = taal === 'nl' ? 'en' : 'nl'
  const naam = andere === 'en' ? 'Switch to English' : 'Schakel naar Nederlands'
  return (
    <Tooltip tekst={naam}>
      <Button className="zk-taalknop" aria-label={`${andere.toUpperCase()}: ${naam}`} onPress={() => zet(andere)}>
        <span lang={andere}>{andere.toUpperCase()}</span>
      </Button>
    </Tooltip>
  )
}
