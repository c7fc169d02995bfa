export declare function generateRules(options?: { check?: boolean }): Promise<boolean>
