import { registratie, stamgegevens } from '@zorgketen/usecases'
import { registratie as contact, stamgegevens as klein } from '@zorgketen/usecases/proef'
import { addDays, formatDay } from '@zorgketen/values'
import { dag } from './opslagproef.ts'

/** Who is under a ggz and an fz number, who had care for months on end, and who was in groups. */
export const WIE = 'p-verhaal'
export const LANG = 'p-lang'
export const SAMEN = 'p-samen'
export const SAMEN_ZTN = '3f2504e0-4f89-41d3-9a0c-0305e82c3308'
export const LANGE_ZTN = '3f2504e0-4f89-41d3-9a0c-0305e82c3309'
const ALTIJD = { van: '2022-01-01', tot: null }
const [ggz, fz] = klein.patienten
const [ggzNummer, fzNummer] = klein.zorgtrajecten

/** One person under a ggz number that was closed and opened again, and under an fz number beside it (ZTN-13). */
export const stam = stamgegevens.parse({
  ...klein,
  patienten: [
    { ...ggz, id: WIE, skn: '12345678', verzekeringen: [...(ggz?.verzekeringen ?? []), ...(fz?.verzekeringen ?? [])] },
    ...[LANG, SAMEN].map((id) => ({ ...ggz, id, bsn: null, verzekeringen: [{ betaler: '0101', geldig: ALTIJD }] })),
  ],
  zorgtrajecten: [
    { ...ggzNummer, patient: WIE, diagnoses: [{ codelijst: '031', code: '2', datum: '2022-03-10' }] },
    { ...fzNummer, patient: WIE },
    { ...ggzNummer, nummer: LANGE_ZTN, patient: LANG },
    { ...ggzNummer, nummer: SAMEN_ZTN, patient: SAMEN },
  ],
})
const GGZ_ZORG = ['2022-03-10', '2022-05-12', '2023-01-17', '2023-03-14']
const FZ_ZORG = ['2023-02-07', '2023-03-07']
/** A group session: its patients stand beside it, and a refusal of it names none. */
const groep = (id: string, op: string, directeMinuten: number) => ({
  soort: 'groepssessie',
  id,
  datum: op,
  begintijd: '10:00',
  eenheid: 'e1',
  geplandeMinuten: null,
  directeMinuten,
  deelnemers: [SAMEN, LANG].map((patient) => ({ patient, stroom: 'ggz', van: 0, tot: directeMinuten })),
  zorgverleners: [{ zorgverlener: 'z1', van: 0, tot: directeMinuten }],
})
/** Care on 150 days in a row. */
const LANGE_ZORG = Array.from({ length: 150 }, (_, n) => formatDay(addDays(dag('2023-01-01'), n)))
/** All that was registered for them. */
export const zorg = [
  ...GGZ_ZORG.map((op) => ({ ...contact(`ggz-${op}`, 'ggz', op), patient: WIE })),
  ...FZ_ZORG.map((op) => ({ ...contact(`fz-${op}`, 'fz', op), patient: WIE })),
  // fewer than five minutes gives no consult (ZPM-01)
  { ...contact('kort', 'ggz', '2023-03-20', 3), patient: WIE },
  groep('groep', '2022-02-07', 60),
  groep('kort-groepje', '2022-02-14', 3),
  {
    soort: 'overig',
    prestatiesoort: 'onderlinge-dienstverlening',
    id: 'voor-ander',
    patient: SAMEN,
    stroom: 'ggz',
    datum: '2022-02-21',
    begintijd: null,
    eenheid: 'e1',
    zorgverlener: 'z1',
    minuten: 60,
    overleg: null,
    beveiligingsniveau: null,
    opdrachtgever: '94000009',
    afspraak: null,
  },
  ...LANGE_ZORG.map((op) => ({ ...contact(`lang-${op}`, 'ggz', op), patient: LANG })),
].map((een) => registratie.parse(een))
