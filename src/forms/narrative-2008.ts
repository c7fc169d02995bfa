import type { Form } from '../model/form.js'
import { narrativeOutline } from './parts/narrative.js'

/** Prose only: the contents art. 32 of the Regulations of 2007 asks for. */
const form: Form = {
  id: 'narrative-2008',
  years: { from: 2008, to: 2018 },
  basis: '《政府信息公开条例》（国务院令第492号）第三十一条、第三十二条',
  outline: narrativeOutline,
  tables: [],
  identities: [],
}
export default form
