CREATE TABLE `past_picture_files` (
	`picture_id` text NOT NULL,
	`version` integer NOT NULL,
	`content_hash` text NOT NULL,
	`file_name` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`widths` text NOT NULL,
	`has_avif` integer NOT NULL,
	`framing` integer NOT NULL,
	`replaced_by` text NOT NULL,
	`replaced_at` integer NOT NULL,
	PRIMARY KEY(`picture_id`, `version`),
	FOREIGN KEY (`picture_id`) REFERENCES `pictures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`replaced_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `picture_set_members` (
	`set_id` text NOT NULL,
	`picture_id` text NOT NULL,
	`added_at` integer NOT NULL,
	PRIMARY KEY(`set_id`, `picture_id`),
	FOREIGN KEY (`set_id`) REFERENCES `picture_sets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`picture_id`) REFERENCES `pictures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `picture_set_members_picture` ON `picture_set_members` (`picture_id`);--> statement-breakpoint
CREATE TABLE `picture_sets` (
	`id` text PRIMARY KEY NOT NULL,
	`publication_id` text NOT NULL,
	`name` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `picture_sets_name` ON `picture_sets` (`publication_id`,`name`);--> statement-breakpoint
ALTER TABLE `pictures` ADD `rights_until` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `pictures` ADD `headline` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `pictures` ADD `has_avif` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `pictures` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `pictures` ADD `focal_x` integer DEFAULT 500 NOT NULL;--> statement-breakpoint
ALTER TABLE `pictures` ADD `focal_y` integer DEFAULT 500 NOT NULL;--> statement-breakpoint
ALTER TABLE `pictures` ADD `crops` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `pictures` ADD `framing` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `public_pictures` ADD `version` integer DEFAULT 1 NOT NULL;