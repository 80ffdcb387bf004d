ALTER TABLE "signal" DROP COLUMN "title";--> statement-breakpoint
ALTER TABLE "signal" DROP COLUMN "language";