const megabyte = 1_000_000

/** Limits of photos and attachments, shared by the form and the door. Sizes in bytes. */
export const fileLimits = {
  photo: { bytes: 15 * megabyte, pixels: 50_000_000, longest: 1_600, small: 480 },
  pdf: { bytes: 10 * megabyte, pages: 400, letters: 2_000_000 },
  alt: { max: 300 },
  name: { max: 120 },
  perText: { photos: 6, attachments: 3 },
  perDay: { files: 40, bytes: 100 * megabyte },
} as const
