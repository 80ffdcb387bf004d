CREATE TABLE "audience" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audience_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 10 CACHE 1),
	"kind" text NOT NULL,
	"name" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audience_member" (
	"person_id" integer NOT NULL,
	"audience_id" integer NOT NULL,
	CONSTRAINT "audience_member_person_id_audience_id_pk" PRIMARY KEY("person_id","audience_id")
);
--> statement-breakpoint
CREATE TABLE "notification" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "notification_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" text NOT NULL,
	"person_id" integer NOT NULL,
	"kind" text NOT NULL,
	"post_id" bigint NOT NULL,
	"actor_id" integer,
	"more" boolean DEFAULT false NOT NULL,
	"outbox_id" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone,
	CONSTRAINT "notification_publicId_unique" UNIQUE("public_id")
);
--> statement-breakpoint
CREATE TABLE "fact" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "person_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"public_id" text NOT NULL,
	"ref" text,
	"name" text NOT NULL,
	"initials" text NOT NULL,
	"email" text NOT NULL,
	"password_hash" text,
	"team_id" integer,
	"roles" text[] DEFAULT '{"MEMBER"}' NOT NULL,
	"languages" text[] DEFAULT '{}' NOT NULL,
	"ask_me_about" text DEFAULT '' NOT NULL,
	"locale" text DEFAULT 'nl' NOT NULL,
	"theme" text DEFAULT 'SYSTEM' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	CONSTRAINT "person_publicId_unique" UNIQUE("public_id"),
	CONSTRAINT "person_ref_unique" UNIQUE("ref")
);
--> statement-breakpoint
CREATE TABLE "sent" (
	"person_id" integer NOT NULL,
	"client_key" text NOT NULL,
	"verb" text NOT NULL,
	"result" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sent_person_id_client_key_pk" PRIMARY KEY("person_id","client_key")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"person_id" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "token" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"person_id" integer NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"event" text NOT NULL,
	"payload" jsonb NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "answer" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "answer_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" text NOT NULL,
	"ref" text,
	"post_id" bigint NOT NULL,
	"audience_id" integer NOT NULL,
	"author_id" integer,
	"team_id" integer,
	"body" text NOT NULL,
	"helped_asker" boolean DEFAULT false NOT NULL,
	"helped_teams" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"edited_at" timestamp (3) with time zone,
	CONSTRAINT "answer_publicId_unique" UNIQUE("public_id"),
	CONSTRAINT "answer_ref_unique" UNIQUE("ref")
);
--> statement-breakpoint
CREATE TABLE "answer_helped" (
	"answer_id" bigint NOT NULL,
	"team_id" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "answer_helped_answer_id_team_id_pk" PRIMARY KEY("answer_id","team_id")
);
--> statement-breakpoint
CREATE TABLE "comment" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "comment_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" text NOT NULL,
	"ref" text,
	"post_id" bigint NOT NULL,
	"answer_id" bigint,
	"audience_id" integer NOT NULL,
	"author_id" integer,
	"team_id" integer,
	"body" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "comment_publicId_unique" UNIQUE("public_id"),
	CONSTRAINT "comment_ref_unique" UNIQUE("ref")
);
--> statement-breakpoint
CREATE TABLE "me_too" (
	"post_id" bigint NOT NULL,
	"team_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "me_too_post_id_team_id_pk" PRIMARY KEY("post_id","team_id")
);
--> statement-breakpoint
CREATE TABLE "post" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "post_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" text NOT NULL,
	"ref" text,
	"kind" text NOT NULL,
	"audience_id" integer NOT NULL,
	"audience_kind" text NOT NULL,
	"author_id" integer,
	"team_id" integer,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"excerpt" text NOT NULL,
	"language" text NOT NULL,
	"topic_ids" smallint[] DEFAULT '{}' NOT NULL,
	"record" jsonb,
	"review_on" date,
	"state" text,
	"asked_team_id" integer,
	"created_at" timestamp (3) with time zone NOT NULL,
	"active_at" timestamp (3) with time zone NOT NULL,
	"edited_at" timestamp (3) with time zone,
	CONSTRAINT "post_publicId_unique" UNIQUE("public_id"),
	CONSTRAINT "post_ref_unique" UNIQUE("ref")
);
--> statement-breakpoint
CREATE TABLE "post_count" (
	"post_id" bigint PRIMARY KEY NOT NULL,
	"comments" integer DEFAULT 0 NOT NULL,
	"thanks" integer DEFAULT 0 NOT NULL,
	"answers" integer DEFAULT 0 NOT NULL,
	"me_too" integer DEFAULT 0 NOT NULL,
	"helped" integer DEFAULT 0 NOT NULL,
	"worked" integer DEFAULT 0 NOT NULL,
	"partly" integer DEFAULT 0 NOT NULL,
	"did_not" integer DEFAULT 0 NOT NULL,
	"best" jsonb
);
--> statement-breakpoint
CREATE TABLE "post_topic" (
	"post_id" bigint NOT NULL,
	"topic_id" smallint NOT NULL,
	"audience_id" integer NOT NULL,
	"kind" text NOT NULL,
	"active_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "post_topic_post_id_topic_id_pk" PRIMARY KEY("post_id","topic_id")
);
--> statement-breakpoint
CREATE TABLE "post_version" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "post_version_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"post_id" bigint NOT NULL,
	"audience_id" integer NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"record" jsonb,
	"replaced_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "saved" (
	"person_id" integer NOT NULL,
	"post_id" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "saved_person_id_post_id_pk" PRIMARY KEY("person_id","post_id")
);
--> statement-breakpoint
CREATE TABLE "thanks" (
	"post_id" bigint NOT NULL,
	"person_id" integer NOT NULL,
	CONSTRAINT "thanks_post_id_person_id_pk" PRIMARY KEY("post_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "tried" (
	"post_id" bigint NOT NULL,
	"team_id" integer NOT NULL,
	"audience_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"outcome" text NOT NULL,
	"note" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "tried_post_id_team_id_pk" PRIMARY KEY("post_id","team_id")
);
--> statement-breakpoint
CREATE TABLE "search_doc" (
	"kind" text NOT NULL,
	"row_id" bigint NOT NULL,
	"audience_id" integer NOT NULL,
	"words" "tsvector" NOT NULL,
	"language" text NOT NULL,
	"topic_ids" smallint[] NOT NULL,
	"team_id" integer,
	"author_id" integer,
	"region" text,
	"state" text,
	"review_on" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "search_doc_kind_row_id_pk" PRIMARY KEY("kind","row_id")
);
--> statement-breakpoint
CREATE TABLE "search_word" (
	"word" text PRIMARY KEY NOT NULL,
	"docs" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "followed_team" (
	"person_id" integer NOT NULL,
	"team_id" integer NOT NULL,
	CONSTRAINT "followed_team_person_id_team_id_pk" PRIMARY KEY("person_id","team_id")
);
--> statement-breakpoint
CREATE TABLE "followed_topic" (
	"person_id" integer NOT NULL,
	"topic_id" smallint NOT NULL,
	CONSTRAINT "followed_topic_person_id_topic_id_pk" PRIMARY KEY("person_id","topic_id")
);
--> statement-breakpoint
CREATE TABLE "team" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "team_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"public_id" text NOT NULL,
	"ref" text,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"region" text,
	"audience_id" integer NOT NULL,
	"region_audience_id" integer,
	"place_name" text,
	"lat" double precision,
	"lon" double precision,
	"languages" text[] DEFAULT '{}' NOT NULL,
	"trying" text DEFAULT '' NOT NULL,
	"since" text,
	CONSTRAINT "team_publicId_unique" UNIQUE("public_id"),
	CONSTRAINT "team_ref_unique" UNIQUE("ref"),
	CONSTRAINT "team_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "team_topic" (
	"team_id" integer NOT NULL,
	"topic_id" smallint NOT NULL,
	CONSTRAINT "team_topic_team_id_topic_id_pk" PRIMARY KEY("team_id","topic_id")
);
--> statement-breakpoint
CREATE TABLE "topic" (
	"id" smallint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "topic_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 32767 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	CONSTRAINT "topic_key_unique" UNIQUE("key")
);
--> statement-breakpoint
ALTER TABLE "audience_member" ADD CONSTRAINT "audience_member_audience_id_audience_id_fk" FOREIGN KEY ("audience_id") REFERENCES "public"."audience"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_post_id_post_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."post"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sent" ADD CONSTRAINT "sent_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "token" ADD CONSTRAINT "token_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer" ADD CONSTRAINT "answer_post_id_post_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."post"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer" ADD CONSTRAINT "answer_audience_id_audience_id_fk" FOREIGN KEY ("audience_id") REFERENCES "public"."audience"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer" ADD CONSTRAINT "answer_author_id_person_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_helped" ADD CONSTRAINT "answer_helped_answer_id_answer_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."answer"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_post_id_post_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."post"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_answer_id_answer_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."answer"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_audience_id_audience_id_fk" FOREIGN KEY ("audience_id") REFERENCES "public"."audience"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_author_id_person_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "me_too" ADD CONSTRAINT "me_too_post_id_post_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."post"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post" ADD CONSTRAINT "post_audience_id_audience_id_fk" FOREIGN KEY ("audience_id") REFERENCES "public"."audience"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post" ADD CONSTRAINT "post_author_id_person_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_count" ADD CONSTRAINT "post_count_post_id_post_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."post"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_topic" ADD CONSTRAINT "post_topic_post_id_post_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."post"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_version" ADD CONSTRAINT "post_version_post_id_post_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."post"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_version" ADD CONSTRAINT "post_version_audience_id_audience_id_fk" FOREIGN KEY ("audience_id") REFERENCES "public"."audience"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved" ADD CONSTRAINT "saved_post_id_post_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."post"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thanks" ADD CONSTRAINT "thanks_post_id_post_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."post"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tried" ADD CONSTRAINT "tried_post_id_post_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."post"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tried" ADD CONSTRAINT "tried_audience_id_audience_id_fk" FOREIGN KEY ("audience_id") REFERENCES "public"."audience"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_doc" ADD CONSTRAINT "search_doc_audience_id_audience_id_fk" FOREIGN KEY ("audience_id") REFERENCES "public"."audience"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "followed_team" ADD CONSTRAINT "followed_team_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "followed_team" ADD CONSTRAINT "followed_team_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "followed_topic" ADD CONSTRAINT "followed_topic_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "followed_topic" ADD CONSTRAINT "followed_topic_topic_id_topic_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topic"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team" ADD CONSTRAINT "team_audience_id_audience_id_fk" FOREIGN KEY ("audience_id") REFERENCES "public"."audience"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team" ADD CONSTRAINT "team_region_audience_id_audience_id_fk" FOREIGN KEY ("region_audience_id") REFERENCES "public"."audience"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_topic" ADD CONSTRAINT "team_topic_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_topic" ADD CONSTRAINT "team_topic_topic_id_topic_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topic"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "audience_kind_name" ON "audience" USING btree ("kind","name");--> statement-breakpoint
CREATE INDEX "audience_member_audience" ON "audience_member" USING btree ("audience_id");--> statement-breakpoint
CREATE INDEX "notification_page" ON "notification" USING btree ("person_id","at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE UNIQUE INDEX "notification_thread" ON "notification" USING btree ("person_id","post_id","kind") WHERE "notification"."read_at" is null;--> statement-breakpoint
CREATE INDEX "notification_post" ON "notification" USING btree ("post_id");--> statement-breakpoint
CREATE UNIQUE INDEX "person_email" ON "person" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "person_team" ON "person" USING btree ("team_id");--> statement-breakpoint
CREATE INDEX "person_name" ON "person" USING btree (lower("name") text_pattern_ops);--> statement-breakpoint
CREATE INDEX "session_person" ON "session" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "answer_post" ON "answer" USING btree ("post_id");--> statement-breakpoint
CREATE INDEX "answer_author" ON "answer" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "comment_post" ON "comment" USING btree ("post_id","id");--> statement-breakpoint
CREATE INDEX "comment_answer" ON "comment" USING btree ("answer_id");--> statement-breakpoint
CREATE INDEX "comment_author" ON "comment" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "post_newest" ON "post" USING btree ("audience_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "post_kind" ON "post" USING btree ("audience_id","kind","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "post_team" ON "post" USING btree ("team_id","audience_id","active_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "post_waiting" ON "post" USING btree ("audience_id","created_at","id") WHERE "post"."state" = 'OPEN';--> statement-breakpoint
CREATE INDEX "post_author" ON "post" USING btree ("author_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "post_asked" ON "post" USING btree ("asked_team_id","audience_id","active_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "post"."asked_team_id" is not null;--> statement-breakpoint
CREATE INDEX "post_topic_page" ON "post_topic" USING btree ("topic_id","audience_id","active_at" DESC NULLS FIRST,"post_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "post_topic_kind" ON "post_topic" USING btree ("topic_id","audience_id","kind","active_at" DESC NULLS FIRST,"post_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "post_version_post" ON "post_version" USING btree ("post_id","id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "saved_page" ON "saved" USING btree ("person_id","at" DESC NULLS FIRST,"post_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "search_doc_words" ON "search_doc" USING gin ("words");--> statement-breakpoint
CREATE INDEX "search_doc_newest" ON "search_doc" USING btree ("audience_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "search_doc_topic" ON "search_doc" USING btree ("audience_id","kind");--> statement-breakpoint
CREATE INDEX "search_word_trgm" ON "search_word" USING gin ("word" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "search_word_start" ON "search_word" USING btree ("word" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "team_topic_topic" ON "team_topic" USING btree ("topic_id");