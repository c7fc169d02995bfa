export function panelSection(): Promise<string>
export function generatePanelSection(options?: { check?: boolean }): Promise<boolean>
