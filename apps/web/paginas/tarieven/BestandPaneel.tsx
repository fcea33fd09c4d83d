import { useMutation } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { meldingVan } from '../../api/fout.ts'
import { queryClient } from '../../api/query-client.ts'
import { Button } from '../../kit/Button.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { Drawer } from '../../kit/Drawer.tsx'
import { Getal } from '../../kit/Getal.tsx'
import { meld } from '../../kit/meld.ts'
import { Status } from '../../kit/Status.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { bewaarBestand } from '../../uitvoer/bewaar-bestand.ts'
import { Moment } from '../registraties/gedeeld/Moment.tsx'
import { bestandPad, type Tariefuitgave, trekIn } from './api.ts'
import { RedenDialoog } from './RedenDialoog.tsx'
import { useMagTarieven } from './use-mag-tarieven.ts'
import { BESTANDSOORTEN } from './woorden.ts'

const teksten = {
  soort: { nl: 'Soort', en: 'Kind' },
  geldig: { nl: 'Geldig', en: 'Valid' },
  open: { nl: 'zonder einde', en: 'without end' },
  rijen: { nl: 'Rijen overgenomen', en: 'Rows taken over' },
  geweigerd: { nl: 'Rijen niet overgenomen', en: 'Rows not taken over' },
  volledig: { nl: 'Volledige lijst', en: 'Complete list' },
  ja: { nl: 'ja: wat het niet noemt, bestaat niet', en: 'yes: what it does not name does not exist' },
  nee: { nl: 'nee: wat het niet noemt, blijft gelden', en: 'no: what it does not name goes on holding' },
  bestand: { nl: 'Bestand', en: 'File' },
  vingerafdruk: { nl: 'Vingerafdruk (SHA-256)', en: 'Fingerprint (SHA-256)' },
  aanvaard: { nl: 'Aanvaard', en: 'Accepted' },
  ingetrokken: { nl: 'Ingetrokken', en: 'Withdrawn' },
  geldt: { nl: 'geldt', en: 'holds' },
  haal: { nl: 'Bewaar het bestand', en: 'Save the file' },
  trekIn: { nl: 'Trek in', en: 'Withdraw' },
  trekInBij: {
    nl: 'De lijsten die eronder lagen gelden dan weer, en de open maanden worden opnieuw afgeleid. Het bestand en wie het aanvaardde blijven bewaard.',
    en: 'The lists that lay below it then hold again, and the open months are derived again. The file and who accepted it are kept.',
  },
  klaar: { nl: 'Het bestand is ingetrokken', en: 'The file was withdrawn' },
} as const

/** One accepted file: where it comes from, who accepted it and why; it can be withdrawn. */
export function BestandPaneel({
  uitgave,
  opSluit,
}: {
  readonly uitgave: Tariefuitgave | null
  readonly opSluit: () => void
}) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const mag = useMagTarieven()
  const [vraagt, setVraagt] = useState(false)
  const intrekken = useMutation({
    mutationFn: (reden: string) => trekIn(uitgave?.volgnummer ?? 0, reden),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['tarieven'] })
      meld({ toestand: 'goed', tekst: t.klaar })
      setVraagt(false)
    },
  })
  const haal = async (volgnummer: number) => {
    try {
      await bewaarBestand(bestandPad(volgnummer))
    } catch (fout) {
      const { wat, doe } = meldingVan(fout)
      meld({ toestand: 'fout', tekst: lees(wat), bij: lees(doe) })
    }
  }
  const geldt = uitgave !== null && uitgave.ingetrokken === null
  return (
    <Drawer
      open={uitgave !== null}
      opSluit={opSluit}
      titel={uitgave?.titel ?? ''}
      bij={
        <Status toestand={geldt ? 'goed' : 'vervallen'} kaal>
          {geldt ? t.geldt : t.ingetrokken}
        </Status>
      }
      acties={
        uitgave !== null && (
          <>
            <Button icoon={Download} onPress={() => void haal(uitgave.volgnummer)}>
              {t.haal}
            </Button>
            {mag && geldt && (
              <Button soort="gevaar" onPress={() => setVraagt(true)}>
                {t.trekIn}
              </Button>
            )}
          </>
        )
      }
    >
      {uitgave !== null && (
        <dl className="zk-tarieven-feiten">
          <Feit naam={t.soort}>{lees(BESTANDSOORTEN[uitgave.soort] ?? uitgave.soort)}</Feit>
          <Feit naam={t.geldig}>
            <Dag dag={uitgave.geldig.van} /> – {uitgave.geldig.tot === null ? t.open : <Dag dag={uitgave.geldig.tot} />}
          </Feit>
          <Feit naam={t.rijen}>
            <Getal n={uitgave.rijen} />
          </Feit>
          {uitgave.geweigerd > 0 && (
            <Feit naam={t.geweigerd}>
              <Getal n={uitgave.geweigerd} />
            </Feit>
          )}
          <Feit naam={t.volledig}>{uitgave.volledig ? t.ja : t.nee}</Feit>
          <Feit naam={t.bestand}>{uitgave.bestandsnaam}</Feit>
          <Feit naam={t.vingerafdruk}>
            <code className="zk-tarieven-afdruk">{uitgave.vingerafdruk}</code>
          </Feit>
          <Feit naam={t.aanvaard}>
            <Gedaan wie={uitgave.aanvaard} />
          </Feit>
          {uitgave.ingetrokken !== null && (
            <Feit naam={t.ingetrokken}>
              <Gedaan wie={uitgave.ingetrokken} />
            </Feit>
          )}
        </dl>
      )}
      <RedenDialoog
        open={vraagt}
        titel={t.trekIn}
        uitleg={t.trekInBij}
        gevaar
        bezig={intrekken.isPending}
        fout={intrekken.error}
        opReden={(reden) => intrekken.mutate(reden)}
        opSluit={() => {
          setVraagt(false)
          intrekken.reset()
        }}
      />
    </Drawer>
  )
}

function Gedaan({ wie: { op, door, reden } }: { readonly wie: Tariefuitgave['aanvaard'] }) {
  return (
    <>
      <Moment op={op} /> · {door}
      <br />
      <span className="zk-stil">{reden}</span>
    </>
  )
}

function Feit({ naam, children }: { readonly naam: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  )
}
