CREATE TABLE "case_pattern" (
	"session_id" bigint NOT NULL,
	"post_id" bigint NOT NULL,
	CONSTRAINT "case_pattern_session_id_post_id_pk" PRIMARY KEY("session_id","post_id")
);
--> statement-breakpoint
CREATE TABLE "learning_draft" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "learning_draft_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" text NOT NULL,
	"audience_id" integer NOT NULL,
	"session" text NOT NULL,
	"presenter_id" integer,
	"people" integer[] NOT NULL,
	"agreed" integer[] DEFAULT '{}' NOT NULL,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"title" text NOT NULL,
	"insight" text NOT NULL,
	"what_i_will_try" text NOT NULL,
	"method" text NOT NULL,
	"question_type" text,
	"topic_ids" smallint[] DEFAULT '{}' NOT NULL,
	"language" text NOT NULL,
	"signer" text NOT NULL,
	"audience_kind" text NOT NULL,
	"post_id" bigint,
	"ask_at" timestamp (3) with time zone,
	"asked" boolean DEFAULT false NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "learning_draft_publicId_unique" UNIQUE("public_id")
);
--> statement-breakpoint
CREATE TABLE "wording_suggestion" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "wording_suggestion_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" text NOT NULL,
	"draft_id" bigint NOT NULL,
	"audience_id" integer NOT NULL,
	"author_id" integer NOT NULL,
	"body" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "wording_suggestion_publicId_unique" UNIQUE("public_id")
);
--> statement-breakpoint
ALTER TABLE "case_pattern" ADD CONSTRAINT "case_pattern_session_id_circle_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."circle_session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_pattern" ADD CONSTRAINT "case_pattern_post_id_post_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."post"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_draft" ADD CONSTRAINT "learning_draft_audience_id_audience_id_fk" FOREIGN KEY ("audience_id") REFERENCES "public"."audience"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_draft" ADD CONSTRAINT "learning_draft_presenter_id_person_id_fk" FOREIGN KEY ("presenter_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_draft" ADD CONSTRAINT "learning_draft_post_id_post_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."post"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wording_suggestion" ADD CONSTRAINT "wording_suggestion_draft_id_learning_draft_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."learning_draft"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wording_suggestion" ADD CONSTRAINT "wording_suggestion_audience_id_audience_id_fk" FOREIGN KEY ("audience_id") REFERENCES "public"."audience"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wording_suggestion" ADD CONSTRAINT "wording_suggestion_author_id_person_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "learning_draft_session" ON "learning_draft" USING btree ("session");--> statement-breakpoint
CREATE INDEX "learning_draft_ask" ON "learning_draft" USING btree ("ask_at");--> statement-breakpoint
CREATE INDEX "wording_suggestion_draft" ON "wording_suggestion" USING btree ("draft_id","id");