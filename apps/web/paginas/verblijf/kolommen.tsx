import { Button } from '../../kit/Button.tsx'
import { Dag } from '../../kit/Dag.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { Status } from '../../kit/Status.tsx'
import { kiesTeksten } from '../../taal/kies-teksten.ts'
import type { Taal } from '../../taal/taal.ts'
import { vul } from '../../taal/vul.ts'
import type { Registratierij } from '../registraties/api.ts'
import type { Verblijf } from '../registraties/concept/verblijf.ts'
import type { Handeling } from './api.ts'
import { nachtenTot, wegSinds, zorgOp } from './stand.ts'

const teksten = {
  patient: { nl: 'Patiënt', en: 'Patient' },
  eenheid: { nl: 'Eenheid', en: 'Unit' },
  sinds: { nl: 'Opgenomen', en: 'Admitted' },
  nachten: { nl: 'Nachten', en: 'Nights' },
  zorg: { nl: 'Zorg nu', en: 'Care now' },
  niveau: { nl: 'niveau {n}', en: 'level {n}' },
  geenZorg: { nl: 'Geen verzorgingsgraad', en: 'No level of care' },
  stand: { nl: 'Waar', en: 'Where' },
  weg: { nl: 'Met verlof', en: 'On leave' },
  daar: { nl: 'Aanwezig', en: 'Present' },
  doe: { nl: 'Vandaag vastleggen', en: 'Record today' },
  ontslag: { nl: 'Ontslag', en: 'Discharge' },
  verlof: { nl: 'Verlof', en: 'Leave' },
  terug: { nl: 'Terug', en: 'Back' },
  ontslagVan: { nl: 'Ontslag van {naam}', en: 'Discharge {naam}' },
  verlofVan: { nl: 'Verlof van {naam}', en: 'Leave of {naam}' },
  terugVan: { nl: '{naam} is terug', en: '{naam} is back' },
} as const

/** The columns of who is in; `doe`: null when the role may not register. */
export function verblijfkolommen(
  taal: Taal,
  vandaag: string,
  doe: ((rij: Registratierij, handeling: Handeling) => void) | null,
): readonly Kolom<Registratierij>[] {
  const t = kiesTeksten(teksten, taal)
  const zorgTekst = (verblijf: Verblijf): string | null => {
    const zorg = zorgOp(verblijf, vandaag)
    if (zorg === null) return null
    const { verzorgingsgraad, beveiligingsniveau: n, rechtvaardigingsgrond } = zorg
    const graad = rechtvaardigingsgrond ? 'VMR' : verzorgingsgraad
    return n === null ? graad : `${graad}, ${vul(t.niveau, { n })}`
  }
  return [
    {
      sleutel: 'patient',
      kop: t.patient,
      breedte: 'minmax(10rem, 1.5fr)',
      smal: 'titel',
      cel: ({ namen }) => namen.patient,
    },
    { sleutel: 'eenheid', kop: t.eenheid, breedte: 'minmax(7rem, 1fr)', wijkt: 1, cel: ({ namen }) => namen.eenheid },
    {
      sleutel: 'datum',
      kop: t.sinds,
      breedte: '8rem',
      sorteerbaar: true,
      smal: 'bij',
      cel: (rij) => metVerblijf(rij, ({ opname }) => <Dag dag={opname.dag} />),
    },
    {
      sleutel: 'nachten',
      kop: t.nachten,
      breedte: '5rem',
      uitlijning: 'eind',
      wijkt: 2,
      cel: (rij) => metVerblijf(rij, (verblijf) => nachtenTot(verblijf, vandaag)),
    },
    {
      sleutel: 'zorg',
      kop: t.zorg,
      breedte: 'minmax(7rem, 1fr)',
      wijkt: 3,
      cel: (rij) =>
        metVerblijf(rij, (verblijf) => zorgTekst(verblijf) ?? <Status toestand="fout">{t.geenZorg}</Status>),
    },
    {
      sleutel: 'stand',
      kop: t.stand,
      breedte: '8rem',
      smal: 'eind',
      cel: (rij) =>
        metVerblijf(rij, (verblijf) =>
          wegSinds(verblijf) === null ? (
            <Status kaal toestand="goed">
              {t.daar}
            </Status>
          ) : (
            <Status kaal toestand="wacht">
              {t.weg}
            </Status>
          ),
        ),
    },
    ...(doe === null
      ? []
      : [
          {
            sleutel: 'doe',
            kop: t.doe,
            breedte: '12rem',
            smal: 'bij' as const,
            cel: (rij: Registratierij) =>
              metVerblijf(rij, (verblijf) => {
                const weg = wegSinds(verblijf) !== null
                const naam = rij.namen.patient
                return (
                  <span className="zk-verblijf-doe">
                    <Button
                      maat="klein"
                      data-actie="ontslag"
                      aria-label={vul(t.ontslagVan, { naam })}
                      onPress={() => doe(rij, 'ontslag')}
                    >
                      {t.ontslag}
                    </Button>
                    <Button
                      maat="klein"
                      data-actie="verlof"
                      aria-label={vul(weg ? t.terugVan : t.verlofVan, { naam })}
                      onPress={() => doe(rij, 'verlof')}
                    >
                      {weg ? t.terug : t.verlof}
                    </Button>
                  </span>
                )
              }),
          },
        ]),
  ]
}

const metVerblijf = <T,>({ registratie }: Registratierij, doe: (verblijf: Verblijf) => T): T | null =>
  registratie.soort === 'verblijf' ? doe(registratie) : null
