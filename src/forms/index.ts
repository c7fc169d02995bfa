import type { Form } from '../model/form.js'
import form2019 from './form-2019.js'
import form2021 from './form-2021.js'
import narrative2008 from './narrative-2008.js'
import statistics2008Fujian from './statistics-2008-fujian.js'
import statistics2014 from './statistics-2014.js'

/** The catalogue, in the order of the years; a test compares it with the folder. */
export const forms: readonly Form[] = [narrative2008, statistics2008Fujian, statistics2014, form2019, form2021]
