ALTER TABLE "token" ADD COLUMN "public_id" text DEFAULT 'k_' || replace(gen_random_uuid()::text, '-', '') NOT NULL;--> statement-breakpoint
ALTER TABLE "token" ADD COLUMN "scopes" text[] DEFAULT '{"READ","WRITE"}' NOT NULL;--> statement-breakpoint
ALTER TABLE "token" ADD COLUMN "expires_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "token" ADD COLUMN "used_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "token_person" ON "token" USING btree ("person_id");--> statement-breakpoint
ALTER TABLE "token" ADD CONSTRAINT "token_publicId_unique" UNIQUE("public_id");--> statement-breakpoint
-- A token that was revoked, and one whose end was moved, is told to every process: open sockets are asked again.
create trigger tell_token_ended after delete or update of expires_at, scopes on token for each row execute function tell_session_ended();
