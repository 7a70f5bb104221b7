CREATE TABLE `story_leases` (
	`story_id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`tab` text NOT NULL,
	`since` integer NOT NULL,
	`until` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_story_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`number` integer NOT NULL,
	`revision` integer NOT NULL,
	`reason` text NOT NULL,
	`content` text NOT NULL,
	`content_hash` text NOT NULL,
	`word_count` integer NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reason_known" CHECK("reason" in ('submit', 'decision', 'publish', 'correct', 'manual', 'conflict', 'import', 'restore', 'takeover'))
);
--> statement-breakpoint
INSERT INTO `__new_story_versions`("id", "story_id", "number", "revision", "reason", "content", "content_hash", "word_count", "created_by", "created_at") SELECT "id", "story_id", "number", "revision", "reason", "content", "content_hash", "word_count", "created_by", "created_at" FROM `story_versions`;--> statement-breakpoint
DROP TABLE `story_versions`;--> statement-breakpoint
ALTER TABLE `__new_story_versions` RENAME TO `story_versions`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `story_versions_number` ON `story_versions` (`story_id`,`number`);