import type { EpochDay } from '@zorgketen/values'
import type { Codelijst, Codelijsten } from '../regel/feiten.ts'

interface Code {
  /** First day of validity, null: always was. */
  readonly vanaf: EpochDay | null
  /** First day on which it is no longer valid, null: still is. */
  readonly tot: EpochDay | null
}

const ALTIJD: Code = { vanaf: null, tot: null }

/**
 * FICTIEF: complete code lists with only the codes of the example messages, to try rules on. The real lists stand
 * in the reference data; an example may change a code's dates here without touching the message.
 */
export class FictieveCodelijsten implements Codelijsten {
  private readonly lijsten = new Map<string, Map<string, Code>>()

  constructor(inhoud: Readonly<Record<string, readonly string[]>>) {
    for (const [lijst, codes] of Object.entries(inhoud)) for (const code of codes) this.zet(lijst, code, {})
  }

  /** Puts a code in a list, or gives it other dates. */
  zet(lijst: string, code: string, geldig: Partial<Code>): void {
    const codes = this.lijsten.get(lijst) ?? new Map<string, Code>()
    codes.set(code, { ...ALTIJD, ...geldig })
    this.lijsten.set(lijst, codes)
  }

  /** Takes a whole list away, as on a desk that has not installed it. */
  verwijder(lijst: string): void {
    this.lijsten.delete(lijst)
  }

  codelijst(id: string): Codelijst {
    const codes = this.lijsten.get(id)
    return {
      zoek: (code, dag) => {
        if (codes === undefined) return 'nietTeBeoordelen'
        const gevonden = codes.get(code)
        if (gevonden === undefined) return 'onbekend'
        if (dag === null) return 'geldig'
        if (gevonden.vanaf !== null && dag < gevonden.vanaf) return 'nogNiet'
        return gevonden.tot !== null && dag >= gevonden.tot ? 'verlopen' : 'geldig'
      },
    }
  }
}

/** FICTIEF: every list the v1.0 rules read, with the codes that the base cases use and a few neighbours. */
export const maakFictieveCodelijsten = (): FictieveCodelijsten =>
  new FictieveCodelijsten({
    'CL0001-VEKT': ['FICTIEF-01'],
    'CL0002-VEKT': ['1', '2', '3', '4', '5', '6', '7'],
    'CL0003-NZA': ['FICTIEF-01'],
    'CL0004-NZA': ['01', '02', '03', '04', '05', '06', '07'],
    'CL0005-NZA': ['01', '16', '23'],
    'CL0006-NZA': ['01', '16', '23'],
    'CL0007-NZA': ['1', '2'],
    'CL0008-NZA': ['FICTIEF-01'],
    'CL0009-NZA': ['FICTIEF-01'],
    'CL0010-NICT': ['FICTIEF-01'],
    'CL0011-NICT': ['FICTIEF-01'],
    'CL0012-VEKT': ['001', '004', '005'],
    'CL0013-VEKT': ['01', '02', '03'],
    'CL0014-VEKT': ['01', '02', '03', '04'],
    'CL0015-VEKT': ['1', '2', '3'],
    'COD016-VEKT': ['0999'],
    'COD032-NEN': ['NL'],
    'COD043-VEKT': ['D', 'C'],
    'COD046-NEN': ['0', '1', '2', '9'],
    'COD076-VEKT': ['FICTIEF-01'],
    'COD367-VEKT': ['061', '071', '083', '999'],
    'COD392-VEKT': ['012', '029', '030', '031', '032', '033'],
    'COD651-VEKT': ['01', '02'],
    'COD655-VEKT': ['FICTIEF-01'],
    'COD700-NEN1': ['0', '1'],
    'COD805-VEKT': ['0001'],
    'COD821-VEKT': ['FICTIEF-01'],
    'COD908-VEKT': ['FICTIEF-01'],
  })
