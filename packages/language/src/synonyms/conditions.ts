export const conditions = `
pressure-ulcer | decubitus, decubituswond, doorligplek, doorligwond, doorliggen, drukplek, drukwond, drukletsel | pressure ulcer, pressure injury, pressure sore, bedsore, bed sore, decubitus ulcer, decubitus | phy.skin
`
