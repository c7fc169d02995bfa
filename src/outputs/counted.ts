/** 1 figure, 2 figures. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`
