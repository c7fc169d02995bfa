/** Whether a value is a whole record: schemas/record.schema.json, yes or no. */
declare const fits: (record: unknown) => boolean
export default fits
