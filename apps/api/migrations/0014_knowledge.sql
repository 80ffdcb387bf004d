CREATE TABLE "follow_up" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "follow_up_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"person_id" integer NOT NULL,
	"post_id" bigint NOT NULL,
	"answer_id" bigint,
	"due_at" timestamp (3) with time zone NOT NULL,
	"asked_at" timestamp (3) with time zone,
	"answered_at" timestamp (3) with time zone,
	"declined_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "handover" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "handover_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" text NOT NULL,
	"ref" text,
	"post_id" bigint NOT NULL,
	"audience_id" integer NOT NULL,
	"author_id" integer,
	"team_id" integer,
	"to_id" integer NOT NULL,
	"body" text NOT NULL,
	"answer_by" date NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"answer" text DEFAULT '' NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"late_at" timestamp (3) with time zone,
	CONSTRAINT "handover_publicId_unique" UNIQUE("public_id"),
	CONSTRAINT "handover_ref_unique" UNIQUE("ref")
);
--> statement-breakpoint
CREATE TABLE "solution" (
	"answer_id" bigint PRIMARY KEY NOT NULL,
	"way" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "solution_outcome" (
	"answer_id" bigint NOT NULL,
	"team_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"outcome" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "solution_outcome_answer_id_team_id_pk" PRIMARY KEY("answer_id","team_id")
);
--> statement-breakpoint
CREATE TABLE "library_entry" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "library_entry_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" text NOT NULL,
	"ref" text,
	"kind" text NOT NULL,
	"audience_id" integer NOT NULL,
	"author_id" integer,
	"team_id" integer,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"links" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"lessons" text[] DEFAULT '{}' NOT NULL,
	"topic_ids" smallint[] DEFAULT '{}' NOT NULL,
	"language" text NOT NULL,
	"place_name" text,
	"lat" double precision,
	"lon" double precision,
	"created_at" timestamp (3) with time zone NOT NULL,
	"edited_at" timestamp (3) with time zone,
	CONSTRAINT "library_entry_publicId_unique" UNIQUE("public_id"),
	CONSTRAINT "library_entry_ref_unique" UNIQUE("ref")
);
--> statement-breakpoint
CREATE TABLE "merge_proposal" (
	"post_id" bigint PRIMARY KEY NOT NULL,
	"into_id" bigint NOT NULL,
	"person_id" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "replaced_source" (
	"key" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"url" text DEFAULT '' NOT NULL,
	"new_title" text DEFAULT '' NOT NULL,
	"new_url" text DEFAULT '' NOT NULL,
	"person_id" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "review_ask" (
	"post_id" bigint NOT NULL,
	"review_on" date NOT NULL,
	"stage" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "review_ask_post_id_review_on_stage_pk" PRIMARY KEY("post_id","review_on","stage")
);
--> statement-breakpoint
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_post_id_post_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."post"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_answer_id_answer_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."answer"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover" ADD CONSTRAINT "handover_post_id_post_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."post"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover" ADD CONSTRAINT "handover_audience_id_audience_id_fk" FOREIGN KEY ("audience_id") REFERENCES "public"."audience"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover" ADD CONSTRAINT "handover_author_id_person_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover" ADD CONSTRAINT "handover_to_id_person_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "solution" ADD CONSTRAINT "solution_answer_id_answer_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."answer"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "solution_outcome" ADD CONSTRAINT "solution_outcome_answer_id_answer_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."answer"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_entry" ADD CONSTRAINT "library_entry_audience_id_audience_id_fk" FOREIGN KEY ("audience_id") REFERENCES "public"."audience"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_entry" ADD CONSTRAINT "library_entry_author_id_person_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merge_proposal" ADD CONSTRAINT "merge_proposal_post_id_post_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."post"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merge_proposal" ADD CONSTRAINT "merge_proposal_into_id_post_id_fk" FOREIGN KEY ("into_id") REFERENCES "public"."post"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merge_proposal" ADD CONSTRAINT "merge_proposal_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replaced_source" ADD CONSTRAINT "replaced_source_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_ask" ADD CONSTRAINT "review_ask_post_id_post_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."post"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "follow_up_once" ON "follow_up" USING btree ("person_id","post_id");--> statement-breakpoint
CREATE INDEX "follow_up_due" ON "follow_up" USING btree ("due_at") WHERE "follow_up"."asked_at" is null;--> statement-breakpoint
CREATE INDEX "follow_up_post" ON "follow_up" USING btree ("post_id");--> statement-breakpoint
CREATE INDEX "handover_post" ON "handover" USING btree ("post_id","id");--> statement-breakpoint
CREATE INDEX "handover_to" ON "handover" USING btree ("to_id","id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "handover_late" ON "handover" USING btree ("answer_by") WHERE "handover"."answered_at" is null and "handover"."late_at" is null;--> statement-breakpoint
CREATE INDEX "library_newest" ON "library_entry" USING btree ("audience_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "library_author" ON "library_entry" USING btree ("author_id");