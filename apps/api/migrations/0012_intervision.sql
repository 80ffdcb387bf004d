CREATE TABLE "attendance" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "attendance_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"person_id" integer NOT NULL,
	"session" text NOT NULL,
	"method" text NOT NULL,
	"role" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"minutes" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "circle" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "circle_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" text NOT NULL,
	"audience_id" integer NOT NULL,
	"name" text NOT NULL,
	"language" text NOT NULL,
	"form" text NOT NULL,
	"video_url" text,
	"days_per_phase" smallint DEFAULT 2 NOT NULL,
	"keep" text NOT NULL,
	"opened_by" integer,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "circle_publicId_unique" UNIQUE("public_id"),
	CONSTRAINT "circle_audienceId_unique" UNIQUE("audience_id")
);
--> statement-breakpoint
CREATE TABLE "circle_member" (
	"circle_id" bigint NOT NULL,
	"person_id" integer NOT NULL,
	"state" text NOT NULL,
	"invited_at" timestamp (3) with time zone NOT NULL,
	"joined_at" timestamp (3) with time zone,
	"left_at" timestamp (3) with time zone,
	"agreed_at" timestamp (3) with time zone,
	"proposed_at" timestamp (3) with time zone,
	CONSTRAINT "circle_member_circle_id_person_id_pk" PRIMARY KEY("circle_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "circle_note" (
	"session_id" bigint NOT NULL,
	"person_id" integer NOT NULL,
	"audience_id" integer NOT NULL,
	"output" text NOT NULL,
	"body" text NOT NULL,
	"edited_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "circle_note_session_id_person_id_output_pk" PRIMARY KEY("session_id","person_id","output")
);
--> statement-breakpoint
CREATE TABLE "circle_seat" (
	"session_id" bigint NOT NULL,
	"person_id" integer NOT NULL,
	"came_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone,
	CONSTRAINT "circle_seat_session_id_person_id_pk" PRIMARY KEY("session_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "circle_session" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "circle_session_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" text NOT NULL,
	"circle_id" bigint NOT NULL,
	"audience_id" integer NOT NULL,
	"method" text NOT NULL,
	"state" text NOT NULL,
	"starts_at" timestamp (3) with time zone,
	"started_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"gone_at" timestamp (3) with time zone,
	"presenter_id" integer,
	"facilitator_id" integer,
	"timekeeper_id" integer,
	"previous_presenter_id" integer,
	"question_type" text,
	"topic_ids" smallint[] DEFAULT '{}' NOT NULL,
	"phase" smallint DEFAULT 0 NOT NULL,
	"step" integer DEFAULT 0 NOT NULL,
	"loops" smallint DEFAULT 0 NOT NULL,
	"phase_started_at" timestamp (3) with time zone,
	"phase_ms" bigint DEFAULT 0 NOT NULL,
	"still_ms" bigint DEFAULT 0 NOT NULL,
	"still_since" timestamp (3) with time zone,
	"still" text,
	"presented" integer[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "circle_session_publicId_unique" UNIQUE("public_id")
);
--> statement-breakpoint
CREATE TABLE "contribution" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "contribution_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" text NOT NULL,
	"session_id" bigint NOT NULL,
	"audience_id" integer NOT NULL,
	"author_id" integer NOT NULL,
	"step" integer NOT NULL,
	"phase" text NOT NULL,
	"kind" text NOT NULL,
	"body" text NOT NULL,
	"about_id" text,
	"mark" text,
	"individually" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"words" "tsvector" NOT NULL,
	CONSTRAINT "contribution_publicId_unique" UNIQUE("public_id")
);
--> statement-breakpoint
ALTER TABLE "notification" ALTER COLUMN "post_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "notification" ADD COLUMN "circle_id" bigint;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle" ADD CONSTRAINT "circle_audience_id_audience_id_fk" FOREIGN KEY ("audience_id") REFERENCES "public"."audience"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle" ADD CONSTRAINT "circle_opened_by_person_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_member" ADD CONSTRAINT "circle_member_circle_id_circle_id_fk" FOREIGN KEY ("circle_id") REFERENCES "public"."circle"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_member" ADD CONSTRAINT "circle_member_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_note" ADD CONSTRAINT "circle_note_session_id_circle_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."circle_session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_note" ADD CONSTRAINT "circle_note_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_note" ADD CONSTRAINT "circle_note_audience_id_audience_id_fk" FOREIGN KEY ("audience_id") REFERENCES "public"."audience"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_seat" ADD CONSTRAINT "circle_seat_session_id_circle_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."circle_session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_seat" ADD CONSTRAINT "circle_seat_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_session" ADD CONSTRAINT "circle_session_circle_id_circle_id_fk" FOREIGN KEY ("circle_id") REFERENCES "public"."circle"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_session" ADD CONSTRAINT "circle_session_audience_id_audience_id_fk" FOREIGN KEY ("audience_id") REFERENCES "public"."audience"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_session" ADD CONSTRAINT "circle_session_presenter_id_person_id_fk" FOREIGN KEY ("presenter_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_session" ADD CONSTRAINT "circle_session_facilitator_id_person_id_fk" FOREIGN KEY ("facilitator_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_session" ADD CONSTRAINT "circle_session_timekeeper_id_person_id_fk" FOREIGN KEY ("timekeeper_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_session" ADD CONSTRAINT "circle_session_previous_presenter_id_person_id_fk" FOREIGN KEY ("previous_presenter_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_session_id_circle_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."circle_session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_audience_id_audience_id_fk" FOREIGN KEY ("audience_id") REFERENCES "public"."audience"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_author_id_person_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "attendance_once" ON "attendance" USING btree ("person_id","session");--> statement-breakpoint
CREATE INDEX "circle_member_person" ON "circle_member" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "circle_seat_person" ON "circle_seat" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "circle_session_circle" ON "circle_session" USING btree ("circle_id","id" DESC NULLS FIRST);--> statement-breakpoint
CREATE UNIQUE INDEX "circle_session_open" ON "circle_session" USING btree ("circle_id") WHERE "circle_session"."state" <> 'ENDED';--> statement-breakpoint
CREATE INDEX "circle_session_gone" ON "circle_session" USING btree ("gone_at") WHERE "circle_session"."gone_at" is not null;--> statement-breakpoint
CREATE INDEX "contribution_session" ON "contribution" USING btree ("session_id","id");--> statement-breakpoint
CREATE INDEX "contribution_author" ON "contribution" USING btree ("author_id");--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_circle_id_circle_id_fk" FOREIGN KEY ("circle_id") REFERENCES "public"."circle"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "notification_circle" ON "notification" USING btree ("person_id","circle_id","kind") WHERE "notification"."read_at" is null;