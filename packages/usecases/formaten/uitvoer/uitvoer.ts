import { z } from 'zod'
import { check } from './check.ts'
import { correct } from './correct.ts'
import { declare } from './declare.ts'
import { derive } from './derive.ts'
import { judge } from './judge.ts'
import { onbruikbaar } from './onbruikbaar.ts'
import { replay } from './replay.ts'
import { reservekopie } from './reservekopie.ts'
import { rules } from './rules.ts'
import { serve } from './serve.ts'
import { settle } from './settle.ts'
import { store } from './store.ts'
import { synth } from './synth.ts'
import { vraag } from './vraag.ts'

const of = <T extends z.ZodType>(opdracht: string, uitvoer: T) =>
  z.union([uitvoer, onbruikbaar]).meta({ title: `Eén regel van zorgketen --json ${opdracht}` })

/** One line of the --json output of every command; with input that cannot be used it is the faults instead. */
export const UITVOER = {
  'uitvoer-derive': of('derive', derive),
  'uitvoer-declare': of('declare', declare),
  'uitvoer-correct': of('correct', correct),
  'uitvoer-check': of('check', check),
  'uitvoer-judge': of('judge', judge),
  'uitvoer-settle': of('settle', settle),
  'uitvoer-serve': of('serve', serve),
  'uitvoer-store': of('store distribute', store),
  'uitvoer-backup': of('backup', reservekopie),
  'uitvoer-restore': of('restore', reservekopie),
  'uitvoer-vraag': of('vraag', vraag),
  'uitvoer-synth': of('synth', synth),
  'uitvoer-rules': of('rules', rules),
  'uitvoer-replay': of('replay', replay),
  // The demonstration runs the others one after the other.
  'uitvoer-demo': of('demo', z.union([synth, derive, declare, correct, check, judge, settle, replay])),
}
