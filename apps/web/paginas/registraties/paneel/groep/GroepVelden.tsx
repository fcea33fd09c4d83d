import { History } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { Button } from '../../../../kit/Button.tsx'
import { DateField } from '../../../../kit/DateField.tsx'
import { meld } from '../../../../kit/meld.ts'
import { NumberField } from '../../../../kit/NumberField.tsx'
import { Select } from '../../../../kit/Select.tsx'
import { TimeField } from '../../../../kit/TimeField.tsx'
import { useSneltoets } from '../../../../sneltoets/sneltoetsen.ts'
import { useLees, useTaal } from '../../../../taal/taal.ts'
import { useTeksten } from '../../../../taal/teksten.ts'
import { vul } from '../../../../taal/vul.ts'
import { type Groepconcept, metDeelnemer, metLeider, zoalsEerder } from '../../concept/groep.ts'
import { KiesVeld } from '../KiesVeld.tsx'
import { kiesEerste } from '../kies-eerste.ts'
import { meldFout } from '../ongedaan.ts'
import { useVeldBasis } from '../use-veld-basis.ts'
import { GROEPSTROMEN } from '../veld-teksten.ts'
import type { VeldenProps } from '../velden-props.ts'
import { Mensen } from './Mensen.tsx'
import { haalVorigeGroep } from './vorige-groep.ts'
import './GroepVelden.css'

const teksten = {
  zelfde: { nl: 'Zelfde groep als vorige keer', en: 'Same group as last time' },
  geenVorige: {
    nl: 'Er is nog geen eerdere sessie om van over te nemen',
    en: 'There is no earlier session to copy yet',
  },
  deelnemer: { nl: 'Deelnemer toevoegen', en: 'Add participant' },
  zorgverlener: { nl: 'Zorgverlener toevoegen', en: 'Add professional' },
  deelnemers: { nl: 'Deelnemers ({n} aanwezig)', en: 'Participants ({n} present)' },
  zorgverleners: { nl: 'Zorgverleners', en: 'Professionals' },
  stroomVan: { nl: 'Geldstroom van {naam}', en: 'Funding of {naam}' },
  leeg: { nl: 'Voeg iemand toe.', en: 'Add someone.' },
} as const
const ZELFDE = teksten.zelfde
/** Where the next participant is typed. */
const ERBIJ = '[data-veld="patient"] input'
const stromen = ['ggz', 'fz', 'anders'] as const

/** The fields of a group session, in one form: when, where, by whom, and who were there. */
export function GroepVelden({ concept, opConcept, mist, uit, nieuw }: VeldenProps<Groepconcept>) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const basis = useVeldBasis(mist, uit)
  const plek = useRef<HTMLDivElement>(null)
  const { deelnemers, zorgverleners, directeMinuten: duur } = concept
  const zet = (wijziging: Partial<Groepconcept>) => opConcept({ ...concept, ...wijziging })
  const stroom = deelnemers.at(-1)?.stroom ?? 'ggz'
  const naar = (wat: string) => setTimeout(() => plek.current?.querySelector<HTMLElement>(wat)?.focus(), 30)
  const zelfde = async () => {
    try {
      const vorige = await haalVorigeGroep(concept)
      if (vorige === null) meld({ toestand: 'info', tekst: t.geenVorige })
      else {
        opConcept(zoalsEerder(concept, vorige))
        // who was not there is what remains to be said
        naar('.zk-aanwezigen[data-wie="patient"] .zk-aanwezig-wie')
      }
    } catch (fout) {
      meldFout(fout, lees)
    }
  }
  useSneltoets(nieuw && !uit ? 'alt+g' : null, ZELFDE, () => void zelfde())
  // Enter goes on to the participants: a session is not saved before everybody is in it
  const enter = (e: KeyboardEvent<HTMLElement>) => {
    kiesEerste(e)
    if (e.key !== 'Enter' || e.defaultPrevented || e.ctrlKey || e.metaKey) return
    if (!(e.target instanceof HTMLInputElement) || e.target.getAttribute('aria-expanded') === 'true') return
    e.preventDefault()
    if (e.target.getAttribute('role') !== 'combobox') naar(ERBIJ)
  }
  const aanwezig = new Set(deelnemers.filter(({ afwezig }) => !afwezig).map(({ wie }) => wie.sleutel)).size
  return (
    <div className="zk-formulier" ref={plek} onKeyDownCapture={enter}>
      {nieuw && (
        <p>
          <Button icoon={History} sneltoets="alt+g" isDisabled={uit} onPress={() => void zelfde()}>
            {t.zelfde}
          </Button>
        </p>
      )}
      <div className="zk-regvelden-tijd" data-paren>
        <NumberField
          {...basis('directeMinuten')}
          naam="directeMinuten"
          waarde={duur}
          opWaarde={(directeMinuten) => zet({ directeMinuten })}
          max={1439}
          stap={15}
          autoFocus={nieuw && concept.eenheid !== null}
        />
        <DateField {...basis('datum')} waarde={concept.datum} opWaarde={(datum) => zet({ datum })} />
        <TimeField {...basis('begintijd')} waarde={concept.begintijd} opWaarde={(begintijd) => zet({ begintijd })} />
        <NumberField
          {...basis('geplandeMinuten')}
          optioneel
          waarde={concept.geplandeMinuten}
          opWaarde={(geplandeMinuten) => zet({ geplandeMinuten })}
          max={1439}
          stap={15}
        />
      </div>
      <KiesVeld
        {...basis('eenheid')}
        register="eenheid"
        waarde={concept.eenheid}
        opWaarde={(eenheid) => zet({ eenheid })}
        autoFocus={nieuw && concept.eenheid === null}
      />
      <Mensen
        titel={t.zorgverleners}
        register="zorgverlener"
        label={t.zorgverlener}
        mensen={zorgverleners}
        opMensen={(mensen) => zet({ zorgverleners: mensen })}
        opErbij={(wie) => {
          opConcept(metLeider(concept, wie))
          naar(ERBIJ)
        }}
        duur={duur}
        uit={uit}
        fout={mist.includes('zorgverleners') ? t.leeg : null}
      />
      <Mensen
        titel={vul(t.deelnemers, { n: aanwezig })}
        register="patient"
        label={t.deelnemer}
        mensen={deelnemers}
        opMensen={(mensen) => zet({ deelnemers: mensen })}
        opErbij={(wie) => {
          opConcept(metDeelnemer(concept, wie, stroom))
          naar(ERBIJ)
        }}
        duur={duur}
        uit={uit}
        fout={mist.includes('deelnemers') ? t.leeg : null}
        bij={(een, zetStroom) => (
          <Select
            label={vul(t.stroomVan, { naam: een.wie.naam })}
            labelVerborgen
            breedte="kort"
            waarde={een.stroom}
            opWaarde={(nieuwe) => zetStroom({ stroom: nieuwe })}
            opties={stromen.map((sleutel) => ({ sleutel, naam: GROEPSTROMEN[sleutel][taal] }))}
            isDisabled={uit}
          />
        )}
      />
    </div>
  )
}
