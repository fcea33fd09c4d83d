import { FileX2, Printer } from 'lucide-react'
import { BestandVak } from '../../kit/BestandVak.tsx'
import { Button } from '../../kit/Button.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { Voortgang } from '../../kit/Voortgang.tsx'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { leesGrootte } from './bestandsnaam.ts'
import { Leesblad } from './Leesblad.tsx'
import type { Lezing } from './use-lezing.ts'

const teksten = {
  sleep: { nl: 'Sleep een bestand hierheen', en: 'Drop a file here' },
  soorten: {
    nl: 'GDS801 of GDS802 (XML), AW319 versie 1.4 (ASCII) of CAMT.053 (bankafschrift), tot 64 MiB. Een beschadigd bestand mag ook: het wordt gelezen zover het gaat.',
    en: 'GDS801 or GDS802 (XML), AW319 version 1.4 (ASCII) or CAMT.053 (bank statement), up to 64 MiB. A broken file is fine: it is read as far as it goes.',
  },
  bezig: { nl: 'Bestand lezen', en: 'Reading the file' },
  ander: { nl: 'Ander bestand', en: 'Another file' },
  druk: { nl: 'Afdrukken', en: 'Print' },
} as const

/** Drop a file and read it. */
export function Bestandlezer({ lezing }: { readonly lezing: Lezing }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const { stand, lees, sluit } = lezing
  if (stand.soort === 'gelezen') {
    const { bestand, document } = stand
    return (
      <>
        <div className="zk-lees-balk">
          <p>
            <strong>{document.bestand}</strong> <span className="zk-stil">{leesGrootte(bestand.size, taal)}</span>
          </p>
          <Button maat="klein" icoon={Printer} onPress={() => window.print()}>
            {t.druk}
          </Button>
          <Button maat="klein" icoon={FileX2} onPress={sluit} autoFocus>
            {t.ander}
          </Button>
        </div>
        <Leesblad key={bestand.name + bestand.size} document={document} />
      </>
    )
  }
  return (
    <>
      <BestandVak
        titel={t.sleep}
        uitleg={t.soorten}
        opBestanden={([bestand]) => {
          if (bestand) lees(bestand)
        }}
      />
      {stand.soort === 'bezig' && <Voortgang naam={t.bezig} gedaan={0} totaal={null} stap={stand.naam} />}
      {stand.soort === 'fout' && <Foutpaneel fout={stand.fout} />}
    </>
  )
}
