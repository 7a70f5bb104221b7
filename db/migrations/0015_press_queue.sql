ALTER TABLE `renderings` ADD `due_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `renderings` ADD `source` text;--> statement-breakpoint
ALTER TABLE `renderings` ADD `has_marks` integer DEFAULT false NOT NULL;