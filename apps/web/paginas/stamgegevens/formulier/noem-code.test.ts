import { expect, test } from 'vitest'
import { noemCode } from './noem-code.ts'

const t = (tekst: string) => ({ nl: tekst, en: tekst })
const lees = ({ nl }: { readonly nl: string }) => nl
const LIJSTEN = [
  { code: '029', naam: t('DSM-hoofdgroep ggz (CL0005-NZA)'), codes: [{ code: '16', naam: t('verslaving') }] },
  { code: '031', naam: t('zorgvraagtype ggz (CL0007-NZA)'), codes: [{ code: '5', naam: t('zorgvraagtype 5') }] },
]

test('a known code has its name; a name that repeats its list is said once', () => {
  expect(noemCode(LIJSTEN, '029', '16', lees)).toBe('DSM-hoofdgroep ggz: 16 verslaving')
  expect(noemCode(LIJSTEN, '031', '5', lees)).toBe('zorgvraagtype ggz 5')
})

test('what the list does not have stays its code; an unknown list stays its number', () => {
  expect(noemCode(LIJSTEN, '029', '07', lees)).toBe('DSM-hoofdgroep ggz: 07')
  expect(noemCode(LIJSTEN, '099', '07', lees)).toBe('099 07')
  expect(noemCode(undefined, '029', '16', lees)).toBe('029 16')
})
