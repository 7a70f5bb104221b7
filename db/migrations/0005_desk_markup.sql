CREATE TABLE `story_suggestions` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `story_suggestions_story` ON `story_suggestions` (`story_id`);--> statement-breakpoint
ALTER TABLE `stories` ADD `markup` text;--> statement-breakpoint
ALTER TABLE `stories` ADD `open_suggestions` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `story_versions` ADD `markup` text;