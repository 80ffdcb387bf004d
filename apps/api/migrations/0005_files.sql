CREATE TABLE "file" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "file_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" text NOT NULL,
	"kind" text NOT NULL,
	"audience_id" integer NOT NULL,
	"uploader_id" integer NOT NULL,
	"post_id" bigint,
	"answer_id" bigint,
	"person_id" integer,
	"place" smallint DEFAULT 0 NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"alt" text DEFAULT '' NOT NULL,
	"bytes" integer NOT NULL,
	"width" integer DEFAULT 0 NOT NULL,
	"height" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "file_publicId_unique" UNIQUE("public_id")
);
--> statement-breakpoint
CREATE TABLE "file_day" (
	"person_id" integer NOT NULL,
	"day" date NOT NULL,
	"files" integer NOT NULL,
	"bytes" bigint NOT NULL,
	CONSTRAINT "file_day_person_id_day_pk" PRIMARY KEY("person_id","day")
);
--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "photo" text;--> statement-breakpoint
ALTER TABLE "answer" ADD COLUMN "photos" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "post" ADD COLUMN "photos" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "post" ADD COLUMN "attachments" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "file_post" ON "file" USING btree ("post_id") WHERE "file"."post_id" is not null;--> statement-breakpoint
CREATE INDEX "file_answer" ON "file" USING btree ("answer_id") WHERE "file"."answer_id" is not null;--> statement-breakpoint
CREATE INDEX "file_person" ON "file" USING btree ("person_id") WHERE "file"."person_id" is not null;--> statement-breakpoint
CREATE INDEX "file_gone" ON "file" USING btree ("id") WHERE "file"."audience_id" = 0;