-- Search documents are made from the posts again (kring reindex); none are kept across this change.
TRUNCATE "search_doc", "search_word";
--> statement-breakpoint
CREATE TABLE "search_term" (
	"token" text PRIMARY KEY NOT NULL,
	"docs" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_todo" (
	"kind" text NOT NULL,
	"row_id" bigint NOT NULL,
	"turn" bigint NOT NULL,
	CONSTRAINT "search_todo_kind_row_id_pk" PRIMARY KEY("kind","row_id")
);
--> statement-breakpoint
DROP INDEX "search_doc_topic";--> statement-breakpoint
ALTER TABLE "search_doc" ADD COLUMN "brevity" real NOT NULL;--> statement-breakpoint
ALTER TABLE "search_doc" ADD COLUMN "forms" text[] NOT NULL;--> statement-breakpoint
CREATE INDEX "search_doc_kind" ON "search_doc" USING btree ("audience_id","kind","created_at" DESC NULLS FIRST);--> statement-breakpoint
-- Ranking reads `words` of every candidate several times: kept beside the row and unpacked.
ALTER TABLE "search_doc" SET (toast_tuple_target = 8160);--> statement-breakpoint
ALTER TABLE "search_doc" ALTER COLUMN "words" SET STORAGE EXTERNAL;--> statement-breakpoint
ALTER TABLE "search_doc" ALTER COLUMN "forms" SET STORAGE EXTENDED;
