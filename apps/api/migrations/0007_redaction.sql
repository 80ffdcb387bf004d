CREATE TABLE "stated" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "stated_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"text_id" text NOT NULL,
	"field" text NOT NULL,
	"kind" text NOT NULL,
	"start" integer NOT NULL,
	"stop" integer NOT NULL,
	"person_id" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "act" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"actor_id" integer,
	"person_id" integer,
	"previous" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "report_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"text_id" text NOT NULL,
	"post_id" bigint NOT NULL,
	"reporter_id" integer NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone
);
--> statement-breakpoint
DROP INDEX "post_newest";--> statement-breakpoint
DROP INDEX "post_kind";--> statement-breakpoint
DROP INDEX "post_team";--> statement-breakpoint
DROP INDEX "post_waiting";--> statement-breakpoint
DROP INDEX "post_asked";--> statement-breakpoint
ALTER TABLE "answer" ADD COLUMN "hidden_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "answer" ADD COLUMN "redacted_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "hidden_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "redacted_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "post" ADD COLUMN "hidden_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "post" ADD COLUMN "redacted_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_post_id_post_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."post"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_reporter_id_person_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "stated_text" ON "stated" USING btree ("text_id");--> statement-breakpoint
CREATE INDEX "act_person" ON "act" USING btree ("person_id","seq");--> statement-breakpoint
CREATE INDEX "act_actor" ON "act" USING btree ("actor_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "report_open" ON "report" USING btree ("text_id","reporter_id") WHERE "report"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "report_reporter" ON "report" USING btree ("reporter_id","at");--> statement-breakpoint
CREATE INDEX "report_post" ON "report" USING btree ("post_id");--> statement-breakpoint
CREATE INDEX "answer_hidden" ON "answer" USING btree ("hidden_at") WHERE "answer"."hidden_at" is not null;--> statement-breakpoint
CREATE INDEX "comment_hidden" ON "comment" USING btree ("hidden_at") WHERE "comment"."hidden_at" is not null;--> statement-breakpoint
CREATE INDEX "post_hidden" ON "post" USING btree ("hidden_at") WHERE "post"."hidden_at" is not null;--> statement-breakpoint
CREATE INDEX "post_newest" ON "post" USING btree ("audience_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "post"."hidden_at" is null;--> statement-breakpoint
CREATE INDEX "post_kind" ON "post" USING btree ("audience_id","kind","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "post"."hidden_at" is null;--> statement-breakpoint
CREATE INDEX "post_team" ON "post" USING btree ("team_id","audience_id","active_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "post"."hidden_at" is null;--> statement-breakpoint
CREATE INDEX "post_waiting" ON "post" USING btree ("audience_id","created_at","id") WHERE "post"."state" = 'OPEN' and "post"."hidden_at" is null;--> statement-breakpoint
CREATE INDEX "post_asked" ON "post" USING btree ("asked_team_id","audience_id","active_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "post"."asked_team_id" is not null and "post"."hidden_at" is null;