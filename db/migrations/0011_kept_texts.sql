CREATE TABLE `boilerplates` (
	`id` text PRIMARY KEY NOT NULL,
	`publication_id` text NOT NULL,
	`name` text NOT NULL,
	`body` text NOT NULL,
	`state` text NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "state_known" CHECK("state" in ('draft', 'live', 'retired'))
);
--> statement-breakpoint
CREATE INDEX `boilerplates_publication` ON `boilerplates` (`publication_id`,`state`);--> statement-breakpoint
CREATE TABLE `story_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`publication_id` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`language` text NOT NULL,
	`section_id` text,
	`content` text NOT NULL,
	`state` text NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kind_known" CHECK("kind" in ('news', 'report', 'commentary', 'photo', 'letter', 'notice', 'verse')),
	CONSTRAINT "state_known" CHECK("state" in ('draft', 'live', 'retired'))
);
--> statement-breakpoint
CREATE INDEX `story_templates_publication` ON `story_templates` (`publication_id`,`state`);