export {
  type Betalerjaar,
  type Jaarafsluiting,
  type Jaarpost,
  type Jaarweigering,
  listBoekjaren,
  readJaarafsluiting,
} from './lees.ts'
export type { Nooitregel, Nooitsom } from './nooit.ts'
export { pageJaarregels, readJaarNooit } from './regels.ts'
export { STANDTEKSTEN } from './standteksten.ts'
