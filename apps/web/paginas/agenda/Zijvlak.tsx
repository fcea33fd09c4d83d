import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Ban, Check, Minus, PencilLine, Plus, Undo2, UserX } from 'lucide-react'
import { Button } from '../../kit/Button.tsx'
import { Checkbox } from '../../kit/Checkbox.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { IconButton } from '../../kit/IconButton.tsx'
import { Skelet } from '../../kit/Skelet.tsx'
import { Status } from '../../kit/Status.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { Prestatie } from '../registraties/gedeeld/Prestatie.tsx'
import type { Afloop, Dagregel, Gehouden } from './api.ts'
import { proefVraag } from './api.ts'
import { wieVan } from './dag/Afspraakrij.tsx'
import { isGepland } from './dag/dagrijen.ts'
import { eindVan } from './dag/tijd.ts'
import { Gevolg } from './Gevolg.tsx'
import { FASEN, KANALEN, LOCATIESOORTEN, STATUSSEN, ZORGSOORTEN } from './namen.ts'

type ZijvlakProps = {
  readonly regel: Dagregel
  readonly gehouden: Gehouden
  readonly opGehouden: (gehouden: Gehouden) => void
  readonly planningIsRealisatie: boolean
  readonly bezig: boolean
  /** The day is still to come: then nothing can be confirmed. */
  readonly toekomst: boolean
  readonly mag: boolean
  readonly opBevestig: () => void
  readonly opAfloop: (status: Afloop) => void
  readonly opOngedaan: () => void
  readonly opWijzig: () => void
}

const teksten = {
  kop: { nl: 'Gekozen afspraak', en: 'Chosen appointment' },
  groep: { nl: '{titel} ({n})', en: '{titel} ({n})' },
  minuten: { nl: '{n} minuten', en: '{n} minutes' },
  gepland: { nl: 'gepland: {n}', en: 'planned: {n}' },
  meer: { nl: 'Vijf minuten meer', en: 'Five minutes more' },
  minder: { nl: 'Vijf minuten minder', en: 'Five minutes less' },
  plan: { nl: 'Gepland telt als gerealiseerd', en: 'Planned counts as realised' },
  echt: { nl: 'Deze minuten gelden als gerealiseerd', en: 'These minutes count as realised' },
  ongepland: { nl: 'Achteraf ingevuld: telt als ongepland', en: 'Entered afterwards: counts as unplanned' },
  bevestig: { nl: 'Bevestig', en: 'Confirm' },
  gehouden: { nl: 'Gehouden', en: 'Held' },
  later: { nl: 'Bevestigen kan op de dag zelf.', en: 'Confirming can be done on the day itself.' },
  nietGekomen: { nl: 'Niet verschenen', en: 'Did not come' },
  zegAf: { nl: 'Zeg af', en: 'Cancel it' },
  wijzig: { nl: 'Wijzig of verzet', en: 'Change or move' },
  ongedaan: { nl: 'Maak ongedaan', en: 'Undo' },
  registratie: { nl: 'Open de registratie', en: 'Open the registration' },
  aanwezig: { nl: 'Aanwezig', en: 'Present' },
  fase: { nl: 'Fase', en: 'Phase' },
  gaf: { nl: 'Gaf', en: 'Gave' },
  geen: { nl: 'Dit levert geen prestatie op.', en: 'This gives no service.' },
} as const

const STAP = 5

/** The chosen appointment: who, what, where, how long, and what confirming it gives. */
export function Zijvlak(props: ZijvlakProps) {
  const { regel, gehouden, opGehouden, bezig, toekomst, mag } = props
  const t = useTeksten(teksten)
  const lees = useLees()
  const { afspraak, namen } = regel
  const gepland = isGepland(regel)
  const minuten = gehouden.directeMinuten ?? afspraak.uitvoering?.directeMinuten ?? afspraak.geplandeMinuten
  const zet = (n: number) => opGehouden({ ...gehouden, directeMinuten: Math.max(0, n) })
  const { naam, toestand } = STATUSSEN[afspraak.status]
  const waar = [
    namen.eenheden[afspraak.eenheid] ?? afspraak.eenheid,
    afspraak.locatie,
    afspraak.locatiesoort === null ? '' : lees(LOCATIESOORTEN[afspraak.locatiesoort]),
    afspraak.kanaal === undefined || afspraak.kanaal === 'fysiek' ? '' : lees(KANALEN[afspraak.kanaal]),
  ]
  const wat = [
    lees(regel.soort),
    afspraak.zorgsoort === null || regel.prestatiesoort !== 'consult' ? '' : lees(ZORGSOORTEN[afspraak.zorgsoort]),
    ...afspraak.zorgverleners.map((wie) => namen.zorgverleners[wie] ?? wie),
  ]
  return (
    <section className="zk-zijvlak" aria-label={t.kop}>
      <header>
        <h2>{wieVan(regel, t.groep)}</h2>
        <Status toestand={toestand}>{lees(naam)}</Status>
      </header>
      <p className="zk-zijvlak-tijd zk-cijfers">
        {afspraak.begintijd}–{eindVan(afspraak.begintijd, minuten)}
      </p>
      <p>{wat.filter((deel) => deel !== '').join(' · ')}</p>
      <p className="zk-zacht">{waar.filter((deel) => deel !== '').join(' · ')}</p>
      <ol className="zk-zijvlak-fasen" aria-label={t.fase}>
        {Object.entries(FASEN).map(([sleutel, fase]) => (
          <li key={sleutel} {...(sleutel === afspraak.fase ? { 'aria-current': 'step' as const } : {})}>
            {lees(fase)}
          </li>
        ))}
      </ol>
      {gepland && mag && !toekomst && (
        <div className="zk-zijvlak-minuten">
          <IconButton icoon={Minus} naam={t.minder} sneltoets="-" maat="klein" onPress={() => zet(minuten - STAP)} />
          <strong className="zk-cijfers">{vul(t.minuten, { n: minuten })}</strong>
          <IconButton icoon={Plus} naam={t.meer} sneltoets="+" maat="klein" onPress={() => zet(minuten + STAP)} />
          {minuten !== afspraak.geplandeMinuten && (
            <span className="zk-stil">{vul(t.gepland, { n: afspraak.geplandeMinuten })}</span>
          )}
        </div>
      )}
      {gepland && afspraak.patienten.length > 1 && !toekomst && (
        <fieldset className="zk-zijvlak-groep">
          <legend>{t.aanwezig}</legend>
          {afspraak.patienten.map(({ patient }) => (
            <Checkbox
              key={patient}
              isSelected={!gehouden.afwezig.includes(patient)}
              onChange={(er) =>
                opGehouden({
                  ...gehouden,
                  afwezig: er ? gehouden.afwezig.filter((een) => een !== patient) : [...gehouden.afwezig, patient],
                })
              }
            >
              {namen.patienten[patient] ?? patient}
            </Checkbox>
          ))}
        </fieldset>
      )}
      {mag && (
        <div className="zk-zijvlak-knoppen">
          {gepland && !toekomst && (
            <Button soort="hoofd" icoon={Check} sneltoets="b" isPending={bezig} onPress={props.opBevestig}>
              {regel.prestatiesoort === 'geen' ? t.gehouden : t.bevestig}
            </Button>
          )}
          {!gepland && (
            <Button icoon={Undo2} sneltoets="z" isPending={bezig} onPress={props.opOngedaan}>
              {t.ongedaan}
            </Button>
          )}
          {gepland && (
            <>
              <Button icoon={PencilLine} sneltoets="v" onPress={props.opWijzig}>
                {t.wijzig}
              </Button>
              {afspraak.patienten.length > 0 && !toekomst && (
                <Button soort="stil" icoon={UserX} sneltoets="x" onPress={() => props.opAfloop('no-show')}>
                  {t.nietGekomen}
                </Button>
              )}
              <Button soort="stil" icoon={Ban} onPress={() => props.opAfloop('afgezegd')}>
                {t.zegAf}
              </Button>
            </>
          )}
        </div>
      )}
      {gepland && toekomst && <p className="zk-stil">{t.later}</p>}
      {gepland ? <Vooruit {...props} /> : <Gegeven regel={regel} />}
    </section>
  )
}

function Vooruit({ regel, gehouden, planningIsRealisatie }: ZijvlakProps) {
  const t = useTeksten(teksten)
  const { afspraak, versie, prestatiesoort } = regel
  const vraag = useQuery({ ...proefVraag(afspraak.id, versie, gehouden), placeholderData: (oud) => oud })
  if (vraag.error !== null) return <Foutpaneel fout={vraag.error} opOpnieuw={() => void vraag.refetch()} />
  if (vraag.data === undefined) return <Skelet />
  const { wijze } = vraag.data
  const ongepland = vraag.data.bevindingen.some(({ code }) => code === 'afspraak.achteraf-ingevuld')
  const telt = wijze === 'zoals-gepland' ? t.plan : ongepland ? t.ongepland : t.echt
  return (
    <>
      {prestatiesoort === 'geen' && <p className="zk-stil">{t.geen}</p>}
      {wijze !== null && <p className="zk-zacht">{planningIsRealisatie || ongepland ? telt : t.echt}</p>}
      <Gevolg proef={vraag.data} oud={vraag.isPlaceholderData} zonderPrestatie={prestatiesoort === 'geen'} />
    </>
  )
}

/** What a confirmed appointment gave, with the way to its registration. */
function Gegeven({ regel: { gaf } }: { readonly regel: Dagregel }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  return (
    <>
      {gaf.map(({ id, uitkomst, meer }) => (
        <div key={id} className="zk-zijvlak-gaf">
          {uitkomst?.soort === 'prestatie' && (
            <p>
              <Prestatie code={uitkomst.code} naam={uitkomst.naam} fictief={uitkomst.fictief} heel />{' '}
              <Geld cents={meer.tarief} />
            </p>
          )}
          {uitkomst?.soort === 'weigering' && <p>{lees(uitkomst.wat)}</p>}
          <Link to={'/registraties' as string} search={{ open: id } as never}>
            {t.registratie}
          </Link>
        </div>
      ))}
    </>
  )
}
