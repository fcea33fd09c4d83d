import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Test files that take a minute or more, then the journeys in a browser: begun last they would run on alone at the end. */
const EERST = [/\/store\/crash-/, /\/reizen\/(paginas|agenda|herstel|maand)\.test/, /\/reizen\//]

const rank = ({ moduleId }: TestSpecification): number => {
  const nr = EERST.findIndex((patroon) => patroon.test(moduleId))
  return nr === -1 ? EERST.length : nr
}

/** The order of test files: the long ones first, the rest as vitest would. */
export class LangeProevenEerst extends BaseSequencer {
  override async sort(bestanden: TestSpecification[]): Promise<TestSpecification[]> {
    const gewoon = await super.sort(bestanden)
    return gewoon.toSorted((a, b) => rank(a) - rank(b))
  }
}
