export { beroepsvoorbeelden } from './beroep/voorbeelden.ts'
export { spelregelVoorbeelden } from './spelregels/voorbeelden.ts'
