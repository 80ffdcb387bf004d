CREATE TABLE "log_entry" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "log_entry_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" text NOT NULL,
	"person_id" integer NOT NULL,
	"audience_id" integer NOT NULL,
	"session" text,
	"held_on" date NOT NULL,
	"minutes" integer NOT NULL,
	"method" text,
	"role" text NOT NULL,
	"reflection" text NOT NULL,
	"take_along" text NOT NULL,
	"code_theme" text,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "log_entry_publicId_unique" UNIQUE("public_id")
);
--> statement-breakpoint
ALTER TABLE "log_entry" ADD CONSTRAINT "log_entry_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "log_entry" ADD CONSTRAINT "log_entry_audience_id_audience_id_fk" FOREIGN KEY ("audience_id") REFERENCES "public"."audience"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "log_entry_session" ON "log_entry" USING btree ("person_id","session");--> statement-breakpoint
CREATE INDEX "log_entry_page" ON "log_entry" USING btree ("person_id","held_on" DESC NULLS FIRST,"id" DESC NULLS FIRST);