// For the lead: place in packages/gds801/v1_0/ (gds801 may import zorgprestatie). Entry check = gate, on every combination.

import { compile } from '@zorgketen/rules'
import { dayOf } from '@zorgketen/values'
import { checkDiagnoses } from '@zorgketen/zorgprestatie'
import { expect, test } from 'vitest'
import { regelboek } from './regelboek.ts'

const CODES = ['VC043', 'VC045', 'VC099', 'VC100', 'VC101', 'VC103', 'VC160']
const PLEKKEN = ['diagnose', 'aanvullendePrestatiegegevens']
const LIJSTEN = ['007', '029', '030', '031', '032', '033']
const combinaties = [...LIJSTEN.map((a) => [a]), ...LIJSTEN.flatMap((a) => LIJSTEN.map((b) => [a, b]))]

test.each(combinaties.map((lijsten) => [lijsten.join(' '), lijsten] as const))(
  'ZPM-34: entry = gate for %s',
  (_, lijsten) => {
    for (const ontvanger of ['9992', '0101'])
      for (const privacyCode of [false, true])
        for (const jaar of [2023, 2024]) {
          const begindatum = jaar === 2023 ? dayOf(2023, 12, 31) : dayOf(2024, 1, 1)
          const regels = regelboek.filter(
            (r) => r.oorsprong.some((o) => CODES.includes(o)) && 'plek' in r && PLEKKEN.includes(r.plek),
          )
          const diagnose = lijsten.map((diagnoseCodelijstCode) => ({ diagnoseCodelijstCode }))
          const prestatie = { prestatieCodelijstCode: '071', privacyCode, begindatum }
          const groep = { diagnose }
          const omgeving = {
            feiten: { namen: new Set<string>(), vingerafdruk: '' },
            vandaag: begindatum,
            pad: () => '',
            header: { ontvanger },
            prestatie,
            aanvullendePrestatiegegevens: groep,
          }
          const run = compile(regels, { versie: '1.0', registers: new Set(), wants: () => true }).start(
            omgeving as never,
          )
          run.visitor<unknown>('aanvullendePrestatiegegevens')(groep)
          const visit = run.visitor<unknown>('diagnose')
          for (const een of diagnose) visit(een)
          const poort = new Set(run.finish().bevindingen.flatMap((b) => b.oorsprong))
          const betaler = ontvanger === '9992' ? 'dji' : 'anders'
          const hier = checkDiagnoses(
            lijsten.map((lijst) => ({ lijst, code: '' })),
            { betaler, privacyverklaring: privacyCode, datum: begindatum },
          )
          expect(new Set(hier.map(({ controle }) => controle))).toEqual(poort)
        }
  },
)
