import { useState } from 'react'
import { ApiFout, meldingVan } from '../../../api/fout.ts'
import { queryClient } from '../../../api/query-client.ts'
import { Button } from '../../../kit/Button.tsx'
import { Drawer } from '../../../kit/Drawer.tsx'
import { Form } from '../../../kit/Form.tsx'
import { Foutpaneel } from '../../../kit/Foutpaneel.tsx'
import { meld } from '../../../kit/meld.ts'
import { useLees } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import { Moment } from '../../registraties/gedeeld/Moment.tsx'
import { useVandaag } from '../../registraties/maand/use-maand.ts'
import { type Plandocument, type Planrij, planning, type Register } from '../api.ts'
import { PlanVeld } from './PlanVeld.tsx'
import { Vooruit } from './Vooruit.tsx'

type PlanPaneelProps = {
  readonly register: Register
  readonly open: boolean
  /** The document that is open; null: a new one. */
  readonly rij: Planrij | null
  readonly namen: Readonly<Record<string, string>>
  readonly mag: boolean
  readonly opSluit: () => void
}

const teksten = {
  bewaar: { nl: 'Bewaar', en: 'Save' },
  bewaard: { nl: 'Bewaard', en: 'Saved' },
  trekIn: { nl: 'Trek in', en: 'Withdraw' },
  ingetrokken: { nl: 'Ingetrokken', en: 'Withdrawn' },
  door: { nl: 'Vastgelegd door {door}', en: 'Recorded by {door}' },
  conflict: {
    nl: 'Iemand anders wijzigde dit intussen. Sluit dit venster en open het opnieuw: dan ziet u wat er nu staat.',
    en: 'Someone else changed this meanwhile. Close this panel and open it again: then you see what stands now.',
  },
} as const

/** The form of one document. */
export function PlanPaneel({ register, open, rij, namen, mag, opSluit }: PlanPaneelProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  return (
    <Drawer
      open={open}
      opSluit={opSluit}
      titel={rij?.label ?? lees(register.naam.enkelvoud)}
      {...(rij === null
        ? {}
        : {
            bij: (
              <>
                {vul(t.door, { door: rij.door })}, <Moment op={rij.gekendVan} />
              </>
            ),
          })}
    >
      {open && (
        <Formulier
          key={rij?.sleutel ?? 'nieuw'}
          register={register}
          rij={rij}
          namen={namen}
          mag={mag}
          opKlaar={opSluit}
        />
      )}
    </Drawer>
  )
}

type FormulierProps = Omit<PlanPaneelProps, 'open' | 'opSluit'> & { readonly opKlaar: () => void }

function Formulier({ register, rij, namen, mag, opKlaar }: FormulierProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const vandaag = useVandaag()
  const [document, setDocument] = useState<Plandocument>(() => rij?.document ?? leeg(register, vandaag))
  // what was open when it was opened: a change of another meanwhile is a conflict, and is told
  const [versie] = useState(rij?.versie ?? 0)
  const [fout, setFout] = useState<unknown>(null)
  const [bezig, setBezig] = useState(false)
  const doe = async (wat: () => Promise<unknown>, gelukt: string) => {
    setBezig(true)
    setFout(null)
    try {
      await wat()
      await queryClient.invalidateQueries({ queryKey: ['planning'] })
      meld({ toestand: 'goed', tekst: gelukt })
      opKlaar()
    } catch (gevangen) {
      setFout(gevangen)
    } finally {
      setBezig(false)
    }
  }
  const json = { document: zonderSleutel(document) }
  const bewaar = () =>
    doe(
      () =>
        rij === null
          ? planning.registers[':register'].$post({ param: { register: register.register }, json })
          : planning.registers[':register'][':sleutel'].$put({
              param: { register: register.register, sleutel: rij.sleutel },
              json: { ...json, verwachteVersie: versie },
            }),
      t.bewaard,
    )
  const trekIn = () =>
    rij === null
      ? Promise.resolve()
      : doe(
          () =>
            planning.registers[':register'][':sleutel'].$delete({
              param: { register: register.register, sleutel: rij.sleutel },
              query: { versie: String(versie) },
            }),
          t.ingetrokken,
        )
  const conflict = fout instanceof ApiFout && fout.melding.code === 'bewerkingsconflict'
  const waar = fout === null ? null : (meldingVan(fout).waar ?? null)
  return (
    <>
      <Form
        naam={lees(register.naam.enkelvoud)}
        opVerstuur={() => void bewaar()}
        acties={
          mag && (
            <>
              <Button
                type="submit"
                soort="hoofd"
                sneltoets="mod+Enter"
                isPending={bezig}
                isDisabled={!compleet(register, document)}
              >
                {t.bewaar}
              </Button>
              {rij !== null && (
                <Button soort="stil" isDisabled={bezig} onPress={() => void trekIn()}>
                  {t.trekIn}
                </Button>
              )}
            </>
          )
        }
      >
        {fout !== null && <Foutpaneel fout={fout} />}
        {conflict && <p>{t.conflict}</p>}
        {register.velden.map((veld, n) => (
          <PlanVeld
            key={veld.sleutel}
            veld={veld}
            waarde={document[veld.sleutel] ?? null}
            namen={namen}
            autoFocus={n === 0}
            isDisabled={!mag}
            onjuist={waar === veld.sleutel}
            opWaarde={(waarde) => setDocument((oud) => ({ ...oud, [veld.sleutel]: waarde }))}
          />
        ))}
      </Form>
      {mag && rij !== null && register.register === 'standaardduur' && <Vooruit rij={rij} opKlaar={opKlaar} />}
    </>
  )
}

/** A new document: it holds from today, decided today. */
const leeg = ({ velden }: Register, vandaag: string): Plandocument =>
  Object.fromEntries(
    velden.map(({ sleutel, soort }) => [
      sleutel,
      soort === 'periode' ? { van: vandaag, tot: null } : soort === 'dag' ? vandaag : soort === 'ja-nee' ? true : null,
    ]),
  )

function zonderSleutel({ sleutel, ...rest }: Plandocument): Record<string, unknown> {
  return rest
}

const compleet = ({ velden }: Register, document: Plandocument): boolean =>
  velden.every(({ sleutel, verplicht }) => {
    const waarde = document[sleutel]
    return !verplicht || (waarde !== null && waarde !== undefined && waarde !== '')
  })
