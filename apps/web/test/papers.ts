/** A HEIC photo of 96 × 64 as phones make them, blue with a red corner at the top left. */
export const heic = Buffer.from(
  [
    'AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAYBtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAA',
    'AAAAABAAAANGlsb2MAAAAAREAAAgABAAAAAAGkAAEAAAAAAAAAZAACAAAAAAIIAAEAAAAAAAAA0AAAADhpaW5mAAAAAAACAAAAFWluZmUCAAAA',
    'AAEAAGh2YzEAAAAAFWluZmUCAAABAAIAAEV4aWYAAAAAv2lwcnAAAAChaXBjbwAAAHVodmNDAQNwAAAAAAAAAAAAHvAA/P34+AAADwMgAAEAGE',
    'ABDAH//wNwAAADAJAAAAMAAAMAHroCQCEAAQAoQgEBA3AAAAMAkAAAAwAAAwAeoDCBBZbqSSmubAgAAAMACAAAAwAIQCIAAQAHRAHBcrAiQAAA',
    'ABRpc3BlAAAAAAAAAGAAAABAAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAoMAAAAaaXJlZgAAAAAAAAAOY2RzYwACAAEAAQ',
    'AAATxtZGF0AAAAYCgBrwngFVwBz/6m2//Y+dl7p+G3A9K2vRtaqv8iujBL+BipP1JX7oNAb4q9KqWidq+gjPLrWWsLudzN93FnMhXviGCQ1bbO',
    'Lb6ygu03Otiuc/50UkCDUrYfUVfJDrA6YAAAAABJSSoACAAAAAcAEgEDAAEAAAABAAAAGgEFAAEAAABiAAAAGwEFAAEAAABqAAAAKAEDAAEAAA',
    'ACAAAAOwECAAsAAAByAAAAEwIDAAEAAAABAAAAaYcEAAEAAAB+AAAAAAAAADhjAADoAwAAOGMAAOgDAABad2FsdXduZXN0AAAGAACQBwAEAAAA',
    'MDIxMAGRBwAEAAAAAQIDAACgBwAEAAAAMDEwMAGgAwABAAAA//8AAAKgBAABAAAAYAAAAAOgBAABAAAAQAAAAAAAAAA=',
  ].join(''),
  'base64',
)

/** A PDF of one page on which this stands. */
export function pdf(text: string): Buffer {
  const drawn = `BT /F1 12 Tf 40 700 Td (${text}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
  ]
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')
  return Buffer.from(`%PDF-1.7\n${body}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n9\n%%EOF\n`, 'latin1')
}
