CREATE TABLE "archive" (
	"public_id" text PRIMARY KEY NOT NULL,
	"person_id" integer NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"ready_at" timestamp (3) with time zone,
	"ends_at" timestamp (3) with time zone,
	"fetched_at" timestamp (3) with time zone,
	"bytes" integer
);
--> statement-breakpoint
CREATE TABLE "erasure" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "erasure_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"person_public_id" text NOT NULL,
	"contributions" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "erasure_personPublicId_unique" UNIQUE("person_public_id")
);
--> statement-breakpoint
ALTER TABLE "archive" ADD CONSTRAINT "archive_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "archive_person" ON "archive" USING btree ("person_id");