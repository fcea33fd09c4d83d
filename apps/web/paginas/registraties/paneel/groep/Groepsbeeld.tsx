import { Geld } from '../../../../kit/Geld.tsx'
import { ToestandIcoon } from '../../../../kit/ToestandIcoon.tsx'
import { useLees } from '../../../../taal/taal.ts'
import { useTeksten } from '../../../../taal/teksten.ts'
import { vul } from '../../../../taal/vul.ts'
import type { Uitkomst } from '../../api.ts'
import type { Groepconcept } from '../../concept/groep.ts'
import { Fictief } from '../../gedeeld/Fictief.tsx'
import { UitkomstBeeld } from '../UitkomstBeeld.tsx'
import { type Groepseenheid, telGroep } from './tel-groep.ts'
import './Groepsbeeld.css'

type GroepsbeeldProps = { readonly uitkomsten: readonly Uitkomst[]; readonly concept: Groepconcept }

const teksten = {
  eenheden: { nl: 'Per eenheid van {n} minuten', en: 'By unit of {n} minutes' },
  eenheid: { nl: 'Per eenheid', en: 'By unit' },
  minuten: { nl: 'minuut {van} tot {tot}', en: 'minute {van} to {tot}' },
  aanwezig: { nl: '{n} aanwezig', en: '{n} present' },
  ofMeer: { nl: '10 of meer aanwezig', en: '10 or more present' },
  keer: { nl: '{n} ×', en: '{n} ×' },
  perDeelnemer: { nl: 'Per deelnemer', en: 'By participant' },
  niets: { nl: 'geeft niets', en: 'gives nothing' },
  prestaties: { nl: '{n} prestaties', en: '{n} services' },
  een: { nl: '1 prestatie', en: '1 service' },
  samen: { nl: 'Samen', en: 'In all' },
} as const

/** What a session gives while it is being filled in: how many are there in each unit, what that is, and for whom. */
export function Groepsbeeld({ uitkomsten, concept }: GroepsbeeldProps) {
  const t = useTeksten(teksten)
  const { eenheden, perPatient, weigeringen, som } = telGroep(uitkomsten)
  const minuten = eenheden.find((een) => een.minuten !== null)?.minuten ?? null
  const namen = new Map(concept.zorgverleners.map(({ wie }) => [wie.sleutel, wie.naam]))
  return (
    <div className="zk-groepsbeeld">
      {weigeringen.map((weigering, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order is that of the derivation
        <UitkomstBeeld key={n} uitkomst={weigering} />
      ))}
      {eenheden.length > 0 && (
        <section>
          <h3>{minuten === null ? t.eenheid : vul(t.eenheden, { n: minuten })}</h3>
          <ol>
            {eenheden.map((eenheid) => (
              <Eenheid key={eenheid.volgnummer} eenheid={eenheid} namen={namen} />
            ))}
          </ol>
        </section>
      )}
      {perPatient.size > 0 && (
        <section>
          <h3>{t.perDeelnemer}</h3>
          <ul>
            {concept.deelnemers.map(({ wie }, n) => {
              const telling = perPatient.get(wie.sleutel)
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: one patient may stand in more rows
                <li key={`${wie.sleutel} ${n}`}>
                  <span>{wie.naam}</span>
                  {telling === undefined ? (
                    <span className="zk-stil">{t.niets}</span>
                  ) : (
                    <>
                      <span className="zk-stil">
                        {telling.aantal === 1 ? t.een : vul(t.prestaties, { n: telling.aantal })}
                      </span>
                      <Geld cents={telling.som} />
                    </>
                  )}
                </li>
              )
            })}
          </ul>
          <p className="zk-groepsbeeld-som">
            <strong>{t.samen}</strong>
            <strong>
              <Geld cents={som} />
            </strong>
          </p>
        </section>
      )}
    </div>
  )
}

type EenheidProps = { readonly eenheid: Groepseenheid; readonly namen: ReadonlyMap<string, string> }

function Eenheid({ eenheid, namen }: EenheidProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const { volgnummer, van, minuten, grootte, regels, weigering } = eenheid
  return (
    <li>
      <span>
        {minuten === null ? volgnummer : vul(t.minuten, { van: (volgnummer - 1) * minuten, tot: volgnummer * minuten })}
        {van !== null && <span className="zk-cijfers"> · {van}</span>}
        {' · '}
        {grootte >= 10 ? t.ofMeer : vul(t.aanwezig, { n: grootte })}
      </span>
      {weigering !== null && (
        <span className="zk-groepsbeeld-mist">
          <ToestandIcoon toestand="fout" maat={14} /> {lees(weigering.wat)}
        </span>
      )}
      {regels.map((regel) => (
        <span key={`${regel.zorgverlener} ${regel.code}`} className="zk-groepsbeeld-regel" title={regel.naam}>
          <code>{regel.code}</code>
          {regel.fictief && <Fictief />}
          <span className="zk-stil">{namen.get(regel.zorgverlener ?? '') ?? regel.zorgverlener}</span>
          <span className="zk-cijfers">
            {vul(t.keer, { n: regel.aantal })} <Geld cents={regel.tarief} />
          </span>
        </span>
      ))}
    </li>
  )
}
