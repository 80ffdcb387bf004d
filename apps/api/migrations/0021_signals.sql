CREATE TABLE "signal" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "signal_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"public_id" text NOT NULL,
	"place" smallint,
	"title" text NOT NULL,
	"language" text NOT NULL,
	"title_post_id" bigint NOT NULL,
	"words" jsonb NOT NULL,
	"heard" jsonb NOT NULL,
	"topic_ids" smallint[] DEFAULT '{}' NOT NULL,
	"post_ids" bigint[] NOT NULL,
	"teams" integer[] NOT NULL,
	"word_teams" integer[] NOT NULL,
	"first_day" integer NOT NULL,
	"gone_day" integer,
	"run_day" integer NOT NULL,
	CONSTRAINT "signal_publicId_unique" UNIQUE("public_id")
);
--> statement-breakpoint
CREATE TABLE "signal_post" (
	"signal_id" integer NOT NULL,
	"post_id" bigint NOT NULL,
	"place" smallint NOT NULL,
	CONSTRAINT "signal_post_signal_id_post_id_pk" PRIMARY KEY("signal_id","post_id")
);
--> statement-breakpoint
CREATE TABLE "signal_run" (
	"id" integer PRIMARY KEY NOT NULL,
	"day" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "signal_tip" (
	"signal_id" integer NOT NULL,
	"post_id" bigint NOT NULL,
	"person_id" integer NOT NULL,
	"team_id" integer,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "signal_tip_signal_id_post_id_pk" PRIMARY KEY("signal_id","post_id")
);
--> statement-breakpoint
CREATE TABLE "signal_voice" (
	"signal_id" integer NOT NULL,
	"post_id" bigint NOT NULL,
	"team_id" integer,
	"person_id" integer,
	"mark" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "signal_post" ADD CONSTRAINT "signal_post_signal_id_signal_id_fk" FOREIGN KEY ("signal_id") REFERENCES "public"."signal"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signal_post" ADD CONSTRAINT "signal_post_post_id_post_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."post"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signal_tip" ADD CONSTRAINT "signal_tip_signal_id_signal_id_fk" FOREIGN KEY ("signal_id") REFERENCES "public"."signal"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signal_tip" ADD CONSTRAINT "signal_tip_post_id_post_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."post"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signal_tip" ADD CONSTRAINT "signal_tip_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signal_voice" ADD CONSTRAINT "signal_voice_signal_id_signal_id_fk" FOREIGN KEY ("signal_id") REFERENCES "public"."signal"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signal_voice" ADD CONSTRAINT "signal_voice_post_id_post_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."post"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "signal_post_post" ON "signal_post" USING btree ("post_id");--> statement-breakpoint
CREATE INDEX "signal_voice_signal" ON "signal_voice" USING btree ("signal_id");