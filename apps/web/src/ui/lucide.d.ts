/** The drawing of one icon, as every file of lucide-solid/icons holds it beside its component. */
export const __iconNode: [element: string, attributes: Record<string, string>][]
